// @ts-check
import { priceText, productName, shopName } from '../language/format.js';
import { language } from '../language/language.js';
import { create, icon, safeLink } from '../page/dom.js';
import { photoGallery } from './photo-gallery.js';
import { tagList } from './tag-list.js';

/** @import { Product, Tag } from '../api/types.js' */

/**
 * A product with everything a shopper may know of it.
 * @param {Product} product
 * @param {() => void} more  what "more like this" does
 * @returns {HTMLElement}
 */
export function productDetail(product, more) {
  const { texts } = language;
  const price = product.price === null ? texts.noPrice : priceText(product.price);
  const facts = [
    create('h2', {}, productName(product)),
    create('p', { class: product.price === null ? 'price price-unknown' : 'price' }, price),
    create('p', { class: 'shop' }, icon('shop'), create('span', {}, shopName(product.store)), stock(product)),
    ...tagList(strongest(product.photos.flatMap((photo) => photo.tags)), { confidence: true }),
    ...(product.description ? [create('p', { class: 'description' }, product.description)] : []),
    create('div', { class: 'detail-actions' }, ...shopLink(product), moreButton(more)),
  ];
  const photos = product.photos.filter((photo) => photo.status === 'live');
  return create('div', { class: 'detail' }, photoGallery(photos), create('div', { class: 'detail-facts' }, ...facts));
}

/** @param {Product} product */
function stock(product) {
  const { texts } = language;
  if (!product.inStock) return create('span', { class: 'stock stock-none' }, texts.soldOut);
  return create('span', { class: 'stock' }, product.stock === null ? texts.inStock : texts.stock(product.stock));
}

/** Each tag once, as sure as the surest photo. @param {Tag[]} tags */
function strongest(tags) {
  /** @type {Map<string, Tag>} */
  const best = new Map();
  for (const tag of tags) {
    const key = `${tag.tag}:${tag.code}`;
    if (tag.confidence > (best.get(key)?.confidence ?? -1)) best.set(key, tag);
  }
  return [...best.values()];
}

/** @param {Product} product */
function shopLink(product) {
  const address = safeLink(product.link);
  if (!address) return [];
  const { texts } = language;
  const newTab = create('span', { class: 'visually-hidden' }, ` ${texts.newTab}`);
  return [create('a', { class: 'button button-main', href: address, target: '_blank', rel: 'noopener noreferrer' }, texts.openShop, newTab)];
}

/** @param {() => void} more */
function moreButton(more) {
  const button = create('button', { type: 'button', class: 'button' }, icon('similar'), language.texts.moreLikeThis);
  button.addEventListener('click', more);
  return button;
}
