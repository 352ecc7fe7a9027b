// @ts-check
import { MOST } from '../basket/basket.js';
import { basket } from '../basket/kept-basket.js';
import { priceOf } from '../basket/order.js';
import { priceText, productName } from '../language/format.js';
import { language } from '../language/language.js';
import { create, icon } from '../page/dom.js';
import { emit } from '../page/events.js';
import { productPhoto } from './product-photo.js';

/** @import { OrderLine } from '../basket/order.js' */

/**
 * One product of the basket: how many, for how much, and what has changed since it was put in. Tells `quantitychosen`, `openproduct`.
 * @param {OrderLine} ordered
 *
 * @returns {HTMLElement}
 */
export function basketLine(ordered) {
  const { line, standing, product } = ordered;
  const offered = standing !== 'gone' && standing !== 'sold-out';
  const facts = [nameButton(ordered), ...price(ordered), ...news(ordered)];
  const photo = product?.photos.find(({ status }) => status === 'live')?.url;
  const amount = create('div', { class: 'basket-amount' }, ...(offered ? stepper(ordered) : []), removeButton(ordered));
  return create(
    'li',
    { class: 'basket-line', 'data-testid': 'basket-line', 'data-product': line.product, 'data-standing': standing },
    productPhoto(photo, '', { eager: true }),
    create('div', { class: 'basket-facts' }, ...facts),
    amount,
  );
}

/** @param {OrderLine} ordered */
function nameButton({ line, standing }) {
  const name = productName(line);
  if (standing === 'gone') return create('p', { class: 'basket-name' }, name);
  const button = create('button', { type: 'button', class: 'basket-name', 'data-focus': `open ${line.product}` }, name);
  button.addEventListener('click', () => emit(button, 'openproduct', line.product));
  return button;
}

/** @param {OrderLine} ordered */
function price(ordered) {
  const now = priceOf(ordered);
  return [create('p', { class: now === null ? 'price price-unknown' : 'price' }, now === null ? language.texts.noPrice : priceText(now))];
}

/** @param {OrderLine} ordered */
function news({ standing, before, product }) {
  const { texts } = language;
  const words = {
    unknown: null,
    available: null,
    repriced: before === null ? texts.nowPriced : texts.repriced(priceText(before)),
    scarce: texts.scarce(product?.stock ?? 0),
    'sold-out': texts.lineSoldOut,
    gone: texts.lineGone,
  }[standing];
  return words === null ? [] : [create('p', { class: 'basket-news' }, words)];
}

/** @param {OrderLine} ordered */
function stepper({ line }) {
  const { texts } = language;
  const name = productName(line);
  const less = step('minus', texts.fewer(name), `less ${line.product}`, () => emit(less, 'quantitychosen', { line, quantity: line.quantity - 1 }));
  const more = step('plus', texts.more(name), `more ${line.product}`, () => emit(more, 'quantitychosen', { line, quantity: line.quantity + 1 }));
  less.disabled = line.quantity <= 1;
  more.disabled = line.quantity >= MOST;
  const count = create('span', { class: 'basket-quantity', 'data-testid': 'quantity' }, create('span', { class: 'visually-hidden' }, `${texts.quantity} `), String(line.quantity));
  return [less, count, more];
}

/** @param {string} sign @param {string} label @param {string} focus @param {() => void} act */
function step(sign, label, focus, act) {
  const button = create('button', { type: 'button', class: 'round', 'aria-label': label, 'data-focus': focus, 'data-testid': `quantity-${sign}` }, icon(sign));
  button.addEventListener('click', act);
  return button;
}

/** @param {OrderLine} ordered */
function removeButton({ line }) {
  const label = language.texts.removeNamed(productName(line));
  const button = create('button', { type: 'button', class: 'round basket-remove', 'aria-label': label, 'data-testid': 'remove' }, icon('bin'));
  button.addEventListener('click', () => basket.remove(line.product));
  return button;
}
