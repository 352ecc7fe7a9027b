// @ts-check

/** The page's four rooms, by the word in the address. */
export const VIEWS = /** @type {const} */ (['barang', 'unggah', 'angka', 'toko']);

/** @typedef {{view: typeof VIEWS[number], product: string | null}} Route  `product`: the one that is open, `store.product` */

/** `#barang/toko-ani.kaos`, so that a phone's Back closes what was opened last. @param {string} hash @returns {Route} */
export function routeOf(hash) {
  const [word = '', product] = hash.replace(/^#/, '').split('/');
  const view = VIEWS.find((known) => known === word) ?? 'barang';
  return { view, product: view === 'barang' && product ? decoded(product) : null };
}

/** @param {Route} route */
export function hashOf({ view, product }) {
  return product === null ? `#${view}` : `#${view}/${encodeURIComponent(product)}`;
}

/** @param {string} text @returns {string | null} */
function decoded(text) {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
