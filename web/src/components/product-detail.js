// @ts-check
import { priceText, productName } from '../language/format.js';
import { language } from '../language/language.js';
import { create, icon, safeLink } from '../page/dom.js';
import { InBasket } from './in-basket.js';
import { photoGallery } from './photo-gallery.js';
import { ShareButton } from './share-button.js';
import { shopLine } from './shop-label.js';
import { tagList } from './tag-list.js';

/** @import { Product, Store, Tag } from '../api/types.js' */

/**
 * A product with everything a shopper may know of it.
 * @param {Product} product
 * @param {Store | null} shop  what its shop says of itself
 * @param {{more: () => void, add: () => void}} acts  what its buttons do
 * @returns {HTMLElement}
 */
export function productDetail(product, shop, acts) {
  const { texts } = language;
  const price = product.price === null ? texts.noPrice : priceText(product.price);
  const facts = [
    create('div', { class: 'detail-head' }, create('h2', { id: 'product-name', tabindex: -1 }, productName(product)), share(product)),
    create('p', { class: product.price === null ? 'price price-unknown' : 'price' }, price, stock(product)),
    ...shopFacts(product, shop),
    ...tagList(strongest(product.photos.flatMap((photo) => photo.tags)), { confidence: true }),
    ...(product.description ? [create('p', { class: 'description' }, product.description)] : []),
  ];
  const photos = product.photos.filter((photo) => photo.status === 'live');
  const body = create('div', { class: 'detail-body' }, photoGallery(photos), create('div', { class: 'detail-facts' }, ...facts));
  return create('div', { class: 'detail' }, body, actions(product, acts));
}

/** @param {Product} product */
function share(product) {
  const button = new ShareButton();
  button.product = product;
  return button;
}

/** @param {Product} product */
function stock(product) {
  const { texts } = language;
  if (!product.inStock) return create('span', { class: 'stock stock-none' }, texts.soldOut);
  return create('span', { class: 'stock' }, product.stock === null ? texts.inStock : texts.stock(product.stock));
}

/** @param {Product} product @param {Store | null} shop */
function shopFacts(product, shop) {
  const city = shop?.city ? [create('span', { class: 'shop-city' }, shop.city)] : [];
  const about = shop?.about ? [create('p', { class: 'shop-about' }, shop.about)] : [];
  return [create('div', { class: 'detail-shop' }, shopLine(product.store, ...city), ...about)];
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

/** @param {Product} product @param {{more: () => void, add: () => void}} acts */
function actions(product, acts) {
  const { texts } = language;
  const add = actionButton('plus', texts.addToBasket, 'button-main', 'add-to-basket', acts.add);
  add.setAttribute('aria-label', texts.addNamed(productName(product)));
  add.disabled = !product.inStock;
  if (!product.inStock) {
    add.replaceChildren(texts.soldOut);
    add.setAttribute('aria-label', texts.soldOut);
  }
  const more = actionButton('similar', texts.moreLikeThis, '', 'similar-products', acts.more);
  const inBasket = new InBasket();
  inBasket.product = product.id;
  const buttons = create('div', { class: 'detail-buttons' }, add, more, ...shopLink(product));
  return create('div', { class: 'detail-actions' }, inBasket, buttons);
}

/** @param {string} sign @param {string} text @param {string} look @param {string} testId @param {() => void} act */
function actionButton(sign, text, look, testId, act) {
  const button = create('button', { type: 'button', class: `button ${look}`, 'data-testid': testId }, icon(sign), text);
  button.addEventListener('click', act);
  return button;
}

/** @param {Product} product */
function shopLink(product) {
  const address = safeLink(product.link);
  if (!address) return [];
  const { texts } = language;
  const newTab = create('span', { class: 'visually-hidden' }, ` ${texts.newTab}`);
  return [create('a', { class: 'button', href: address, target: '_blank', rel: 'noopener noreferrer' }, icon('out'), texts.openShop, newTab)];
}
