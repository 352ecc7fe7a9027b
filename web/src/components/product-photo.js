// @ts-check
import { create, icon } from '../page/dom.js';

/**
 * A photo in a box of its own shape, so that nothing moves when it arrives; a drawing stands in for one that does not.
 * @param {string | undefined} url
 * @param {string} alt
 * @param {{eager?: boolean}} [load]
 * @returns {HTMLElement}
 */
export function productPhoto(url, alt, { eager = false } = {}) {
  const box = create('div', { class: 'photo' });
  const standIn = () => box.replaceChildren(icon('photo'));
  if (!url) {
    standIn();
    return box;
  }
  const photo = create('img', { alt, loading: eager ? 'eager' : 'lazy', decoding: 'async' });
  photo.addEventListener('error', standIn);
  photo.src = url;
  box.append(photo);
  return box;
}
