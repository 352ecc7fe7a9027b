// @ts-check
import { safeLink } from '../page/dom.js';

/** @import { Product } from '../api/types.js' */
/** @import { Line } from './basket.js' */

/**
 * Whether a product of the basket can be ordered: not known yet, as before, at another price, fewer left than wanted, sold out, gone.
 * @typedef {'unknown' | 'available' | 'repriced' | 'scarce' | 'sold-out' | 'gone'} Standing
 */

/**
 * @typedef {object} OrderLine
 * @property {Line} line
 * @property {Standing} standing
 * @property {number | null} before  rupiah: the price when it was put in, where it is another now
 * @property {Product | null} product  as it is now
 */

/**
 * How a line of the basket stands beside what the shop says now.
 * @param {Line} line
 * @param {Product | null | undefined} product  null where it is gone, undefined where nobody could be asked
 * @returns {OrderLine}
 */
export function orderLine(line, product) {
  const about = { line, before: null, product: product ?? null };
  if (product === undefined) return { ...about, standing: 'unknown' };
  if (product === null) return { ...about, standing: 'gone' };
  if (!product.inStock) return { ...about, standing: 'sold-out' };
  if (product.stock !== null && product.stock < line.quantity) return { ...about, standing: 'scarce' };
  return line.price === product.price ? { ...about, standing: 'available' } : { ...about, standing: 'repriced', before: line.price };
}

/** What can be ordered of it. @param {OrderLine[]} lines */
export function orderable(lines) {
  return lines.filter(({ standing }) => standing !== 'gone' && standing !== 'sold-out');
}

/** @param {OrderLine} line @returns {number | null} rupiah a piece, as it is now */
export function priceOf({ line, product }) {
  return product ? product.price : line.price;
}

/**
 * @param {OrderLine[]} lines
 * @returns {{rupiah: number, complete: boolean}} not complete where a price is missing
 */
export function totalOf(lines) {
  const prices = lines.map((line) => ({ price: priceOf(line), quantity: line.line.quantity }));
  return {
    rupiah: prices.reduce((sum, { price, quantity }) => sum + (price ?? 0) * quantity, 0),
    complete: prices.every(({ price }) => price !== null),
  };
}

/**
 * The words of an order, as a shopper would type them.
 * @typedef {object} OrderWords
 * @property {(shop: string) => string} greeting
 * @property {(quantity: number, each: string, together: string) => string} sum
 * @property {(quantity: number) => string} unpriced
 * @property {(total: string) => string} total
 * @property {string} partly  said of a total that lacks a price
 * @property {string} thanks
 */

/**
 * The message to the shop: what, how many, for how much, and where it can be seen.
 * @param {string} shop  its name
 * @param {OrderLine[]} lines  what is ordered
 * @param {OrderWords} words
 * @param {{price: (rupiah: number) => string, name: (line: Line) => string, address: (line: Line) => string}} show
 * @returns {string}
 */
export function orderMessage(shop, lines, words, show) {
  const items = lines.map((ordered, index) => {
    const { line } = ordered;
    const price = priceOf(ordered);
    const cost = price === null ? words.unpriced(line.quantity) : words.sum(line.quantity, show.price(price), show.price(price * line.quantity));
    return `${index + 1}. *${show.name(line)}*\n${cost}\n${show.address(line)}`;
  });
  const { rupiah, complete } = totalOf(lines);
  const total = words.total(show.price(rupiah)) + (complete ? '' : ` ${words.partly}`);
  // A space that does not break is shown as a box by some phones' WhatsApp.
  return [words.greeting(shop), ...items, total, words.thanks].join('\n\n').replaceAll('\u00a0', ' ');
}

/**
 * Opens WhatsApp with the message written, for the shopper to send.
 * @param {string | null | undefined} number  as the store's profile has it
 * @param {string} message
 * @returns {string | null} null where there is no number to send to
 */
export function whatsAppLink(number, message) {
  const digits = (number ?? '').replace(/\D/g, '');
  return digits.length < 8 ? null : `https://wa.me/${digits}?text=${encodeURIComponent(message)}`;
}

/** Where the shop sells, as far as its products say so. @param {OrderLine[]} lines @returns {string | null} */
export function shopLink(lines) {
  return lines.map(({ line, product }) => safeLink(product?.link ?? line.link)).find((link) => link !== null) ?? null;
}
