// @ts-check

/**
 * Codes for products and names for photos that nobody has to think of: by the time in the alphabet of ids, so that they sort by
 * when they were made, and some chance, so that two phones of one shop never meet.
 * @param {number} time  milliseconds since 1970
 * @param {() => number} random  0..1
 * @returns {string} such as `mi9x2k4f-7q3z`
 */
export function newCode(time, random = Math.random) {
  const chance = Math.floor(random() * 36 ** 4)
    .toString(36)
    .padStart(4, '0');
  return `${time.toString(36)}-${chance}`;
}

/** @param {string} store @param {string} code @returns {string} `store.product` */
export function productId(store, code) {
  return `${store}.${code}`;
}

/** @param {string} id  `store.product` @returns {string} what its store calls it */
export function productCode(id) {
  return id.slice(id.indexOf('.') + 1);
}

/** @param {string} id  `store.product` @returns {string} the store */
export function storeOf(id) {
  return id.slice(0, id.indexOf('.'));
}
