// @ts-check

/**
 * An Indonesian WhatsApp number as people write it (`0812-3456-7890`, `+62 812 3456 7890`) in the digits that the API and wa.me take.
 * @param {string} typed
 * @returns {string | null | undefined} such as `6281234567890`; null for nothing, undefined where it is no number
 */
export function whatsappOf(typed) {
  if (typed.trim() === '') return null;
  if (!/^[\d\s()+.-]+$/.test(typed)) return undefined;
  const digits = typed.replace(/\D/g, '').replace(/^00/, '');
  const number = digits.startsWith('0') ? `62${digits.slice(1)}` : digits.startsWith('8') ? `62${digits}` : digits;
  return /^\d{9,15}$/.test(number) ? number : undefined;
}

/** As people read it. @param {string} digits  with the country code @returns {string} such as `+62 812-3456-7890` */
export function whatsappText(digits) {
  const home = /^62(\d{3})(\d{3,4})(\d+)$/.exec(digits);
  return home ? `+62 ${home[1]}-${home[2]}-${home[3]}` : `+${digits}`;
}
