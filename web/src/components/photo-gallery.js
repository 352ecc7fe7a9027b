// @ts-check
import { language } from '../language/language.js';
import { create } from '../page/dom.js';
import { productPhoto } from './product-photo.js';

/** @import { ProductPhoto } from '../api/types.js' */

/**
 * One photo large, the others as buttons below it.
 * @param {ProductPhoto[]} photos
 * @returns {HTMLElement}
 */
export function photoGallery(photos) {
  const { texts } = language;
  const stage = create('div', { class: 'gallery-stage' });
  const alt = (/** @type {number} */ index) => (photos.length === 1 ? texts.photoAlt : texts.photoOf(index + 1, photos.length));
  const buttons = photos.map((photo, index) =>
    create('button', { type: 'button', class: 'gallery-choice', 'aria-label': alt(index) }, productPhoto(photo.url, '')),
  );
  const show = (/** @type {number} */ index) => {
    stage.replaceChildren(productPhoto(photos[index]?.url, alt(index), { eager: true }));
    buttons.forEach((button, other) => button.setAttribute('aria-pressed', String(other === index)));
  };
  buttons.forEach((button, index) => button.addEventListener('click', () => show(index)));
  show(0);
  const choices = create('div', { class: 'gallery-choices', role: 'group', 'aria-label': texts.otherPhotos }, ...buttons);
  return create('div', { class: 'gallery' }, stage, ...(photos.length > 1 ? [choices] : []));
}
