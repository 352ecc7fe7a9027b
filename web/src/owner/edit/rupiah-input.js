// @ts-check
import { amountText } from '../../language/format.js';

/** The API's bound: 1,000,000,000,000 rupiah. */
const MOST_DIGITS = 13;

/**
 * A price while it is typed: thousands parted by dots, the caret left behind the digit it was behind.
 * @param {string} typed
 * @param {number} caret  0..typed.length
 * @returns {{text: string, caret: number}}
 */
export function asRupiah(typed, caret) {
  const digits = digitsOf(typed).slice(0, MOST_DIGITS);
  const text = digits === '' ? '' : amountText(Number(digits));
  // Counted from the end: a dot that comes or goes before the caret does not move it away from its digit.
  const after = digitsOf(typed.slice(caret)).length;
  return { text, caret: caretBefore(text, after) };
}

/** Whole rupiah, or null for nothing. @param {string} typed @returns {number | null} */
export function rupiahOf(typed) {
  const digits = digitsOf(typed);
  return digits === '' ? null : Number(digits);
}

/** Keeps a field in that shape. @param {HTMLInputElement} field */
export function keepRupiah(field) {
  field.addEventListener('input', () => {
    const { text, caret } = asRupiah(field.value, field.selectionStart ?? field.value.length);
    field.value = text;
    field.setSelectionRange(caret, caret);
  });
}

/** A pasted price may end in `,00`: those are no rupiah. @param {string} typed */
function digitsOf(typed) {
  return typed.replace(/,\d{0,2}$/, '').replace(/\D/g, '');
}

/** @param {string} text @param {number} after  digits that stay behind the caret */
function caretBefore(text, after) {
  let at = text.length;
  for (let passed = 0; passed < after && at > 0; at--) {
    if (/\d/.test(text[at - 1] ?? '')) passed++;
  }
  return at;
}
