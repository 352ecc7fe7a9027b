// @ts-check
import { percentText, priceText, shopName } from '../language/plain.js';
import { create, safeLink } from '../page/dom.js';

/**
 * @import { Hit } from '../api/types.js'
 * @import { WidgetTexts } from './texts.js'
 */

/**
 * What a card needs to know of its element.
 * @typedef {object} CardPlace
 * @property {WidgetTexts} texts
 * @property {string | null} page  the address of the shopper page, for products whose shop gave no link
 * @property {boolean} named  whether each card names its shop
 * @property {(hit: Hit, link: string | null) => boolean} opened  told of a click; false where the link must not be followed
 * @property {((hit: Hit) => void) | null} more  shows what is like it; null where nothing can
 */

/** @param {Hit[]} hits @param {CardPlace} place @param {string} kind  its data-testid */
export function grid(hits, place, kind) {
  return create('ul', { part: 'grid' }, ...hits.map((hit) => create('li', {}, card(hit, place, kind))));
}

/** As many empty cards as will probably come, so that nothing jumps. @param {number} count */
export function ghosts(count) {
  const ghost = () =>
    create(
      'li',
      {},
      create('div', { class: 'card ghost' }, create('div', { class: 'photo' }), create('div', { class: 'facts' }, ...lines(3))),
    );
  return create('ul', { 'aria-hidden': 'true', part: 'grid' }, ...Array.from({ length: count }, ghost));
}

/** @param {number} count */
function lines(count) {
  return Array.from({ length: count }, () => create('div', { class: 'line' }));
}

/** @param {Hit} hit @param {CardPlace} place @param {string} kind */
function card(hit, place, kind) {
  const { texts } = place;
  const facts = create('div', { class: 'facts' });
  facts.append(create('p', { class: 'name', part: 'name' }, title(hit, place)));
  facts.append(create('p', { class: 'price', part: 'price' }, hit.price === null ? texts.noPrice : priceText(hit.price)));
  facts.append(create('p', { class: 'small' }, `${percentText(hit.score)} ${texts.alike}${place.named ? ` · ${shopName(hit.store)}` : ''}`));
  if (place.more) facts.append(moreButton(hit, place, place.more));
  return create('article', { class: 'card', part: 'card', 'data-testid': kind, 'data-product': hit.product }, photo(hit, texts), facts);
}

/** @param {Hit} hit @param {WidgetTexts} texts */
function photo(hit, texts) {
  const frame = create('div', { class: 'photo', part: 'photo' });
  // It stands beside its name: an alt text would only say the name twice.
  if (hit.photo) frame.append(create('img', { src: hit.photo.url, alt: '', loading: 'lazy', decoding: 'async' }));
  if (!hit.inStock) frame.append(create('span', { class: 'sold-out' }, texts.soldOut));
  return frame;
}

/** @param {Hit} hit @param {CardPlace} place */
function title(hit, place) {
  const name = hit.name || place.texts.nameless;
  const link = safeLink(hit.link) ?? onPage(place.page, hit.product);
  if (!link) return name;
  const anchor = create('a', { href: link }, name);
  anchor.addEventListener('click', (event) => {
    if (!place.opened(hit, link)) event.preventDefault();
  });
  return anchor;
}

/** @param {string | null} page @param {string} product */
function onPage(page, product) {
  const safe = safeLink(page && new URL(page, document.baseURI).href);
  if (!safe) return null;
  const address = new URL(safe);
  address.searchParams.set('product', product);
  return address.href;
}

/** @param {Hit} hit @param {CardPlace} place @param {(hit: Hit) => void} more */
function moreButton(hit, { texts }, more) {
  const label = `${texts.moreLikeThis}: ${hit.name || texts.nameless}`;
  const button = create('button', { type: 'button', class: 'more', 'aria-label': label, 'data-testid': 'more-like-this' }, texts.moreLikeThis);
  button.addEventListener('click', () => more(hit));
  return button;
}
