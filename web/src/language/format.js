// @ts-check
import { language } from './language.js';
import { amountText, percentText, priceText, shopName } from './plain.js';

/** @import { Label, Tag } from '../api/types.js' */

export { amountText, percentText, priceText, shopName };

/**
 * The rupiah a reader typed (`45000`, `45.000`, `Rp 45.000,00`), or null where there is no number.
 * @param {string} typed
 * @returns {number | null}
 */
export function amountOf(typed) {
  const digits = typed.replace(/[.,]\d{1,2}$/, '').replace(/\D/g, '');
  return digits === '' ? null : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}

/** @param {Label} label */
export function labelText(label) {
  return label[language.code] || label.id;
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
