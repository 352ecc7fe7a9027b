// @ts-check
import { language } from './language.js';

/** @import { Label, Tag } from '../api/types.js' */

const rupiah = new Intl.NumberFormat('id-ID', { style: 'currency', currency: 'IDR', maximumFractionDigits: 0 });
const thousands = new Intl.NumberFormat('id-ID', { maximumFractionDigits: 0 });

/** `45000` as `Rp 45.000`, in both languages: that is how prices are written in Indonesia. @param {number} price */
export function priceText(price) {
  return rupiah.format(price);
}

/** `45000` as `45.000`. @param {number} amount */
export function amountText(amount) {
  return thousands.format(amount);
}

/**
 * The rupiah a reader typed (`45000`, `45.000`, `Rp 45.000,00`), or null where there is no number.
 * @param {string} typed
 * @returns {number | null}
 */
export function amountOf(typed) {
  const digits = typed.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return digits === '' ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}

/** A share of 0..1 as whole percent, rounded down: only what is equal is called 100 %. @param {number} share */
export function percentText(share) {
  // A float32 score such as 0.87 arrives as 0.8699999: do not take a percent away for that.
  return `${Math.floor(Math.min(Math.max(share, 0), 1) * 100 + 1e-4)}%`;
}

/** @param {Label} label */
export function labelText(label) {
  return label[language.code] || label.id;
}

/** What to call a shop: its id as words, `bu-tini` as `Bu Tini`. @param {string} store */
export function shopName(store) {
  return store.replace(/(^|-)(.)/g, (_, dash, first) => (dash ? ' ' : '') + first.toUpperCase());
}

/** What a tag says. The default model names its categories by their codes alone. @param {Tag} tag */
export function tagText({ tag, code, label }) {
  const { categories } = language.texts;
  const plain = tag === 'category' && label.id === code && Object.hasOwn(categories, code);
  return plain ? categories[/** @type {keyof typeof categories} */ (code)] : labelText(label);
}

/** @param {{name: string | null}} product */
export function productName(product) {
  return product.name || language.texts.nameless;
}
