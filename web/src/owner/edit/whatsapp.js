// @ts-check

/** What stands before the number in the address that WhatsApp gives shops to share. */
const LINK = /^(https?:\/\/)?wa\.me\/\+?/;

/** What people put between digits. */
const BETWEEN = /[\p{Z}\s\p{Pd}./()]+/gu;

/**
 * A WhatsApp number as people write it (`0812-3456-7890`, `+62 812 3456 7890`) in the digits that the API and wa.me take, read as the
 * API reads it: one without a country code is taken for Indonesian.
 * @param {string} typed
 * @returns {string | null | undefined} such as `6281234567890`; null for nothing, undefined where it is no number
 */
export function whatsappOf(typed) {
  if (typed.trim() === '') return null;
  const digits = withCountry(typed.trim().replace(LINK, '+').replace(BETWEEN, ''));
  return /^[1-9]\d{7,14}$/.test(digits) ? digits : undefined;
}

/** @param {string} number */
function withCountry(number) {
  if (/^(\+|00)/.test(number)) return withoutTrunkZero(number.replace(/^(\+|00)/, ''));
  if (number.startsWith('0')) return `62${number.slice(1)}`;
  // Mobile numbers begin with 8 where the leading 0 is left out.
  return number.startsWith('8') ? `62${number}` : withoutTrunkZero(number);
}

/** `+62 (0)812` and `+62 0812` are common, and dial nobody. @param {string} digits */
function withoutTrunkZero(digits) {
  return digits.replace(/^620/, '62');
}

/** As people read it. @param {string} digits  with the country code @returns {string} such as `+62 812-3456-7890` */
export function whatsappText(digits) {
  const home = /^62(\d{3})(\d{3,4})(\d+)$/.exec(digits);
  return home ? `+62 ${home[1]}-${home[2]}-${home[3]}` : `+${digits}`;
}
