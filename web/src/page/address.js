// @ts-check
/** @import { ProductQuery, Query, WordsQuery } from './search-session.js' */

/**
 * What the address says. `?like=store.product` asks for more like a product, `?q=…` for words; `?product=store.product` and `?basket`
 * lay a product or the basket over it. So Back works, and each can be shared. A photo has no address: it stays on the device.
 * @typedef {{query: ProductQuery | WordsQuery | null, product: string | null, basket: boolean}} Place
 */

/** @returns {Place} */
export function placeInAddress() {
  const said = new URLSearchParams(location.search);
  return { query: queryOf(said), product: said.get('product') || null, basket: said.has('basket') };
}

/** Adds a step to the history unless the address says so already. @param {Query} query */
export function showQuery(query) {
  const like = query.kind === 'product' ? query.product : null;
  const words = query.kind === 'words' ? query.text : null;
  const said = new URLSearchParams(location.search);
  if (said.get('like') === like && said.get('q') === words && !covered(said)) return;
  const remembered = query.kind === 'product' ? { query } : null;
  history.pushState(remembered, '', addressWith({ like, q: words, product: null, basket: null }));
}

/** Lays a product over what is there. @param {string} product */
export function showProduct(product) {
  cover({ product, basket: null });
}

/** Lays the basket over what is there. */
export function showBasket() {
  cover({ product: null, basket: '' });
}

/**
 * Takes away what lies on top: by going back where the page itself laid it there, so that Back does not bring it up again.
 * @returns {boolean} true where the address has changed already, false where `popstate` will tell
 */
export function uncover() {
  if (!covered(new URLSearchParams(location.search))) return true;
  if (history.state?.laid) {
    history.back();
    return false;
  }
  history.replaceState(history.state, '', addressWith({ product: null, basket: null }));
  return true;
}

/** The address of a product's page, to be shared. @param {string} product */
export function productAddress(product) {
  const address = new URL(location.pathname, location.origin);
  address.searchParams.set('product', product);
  return address.href;
}

/** @param {Record<string, string | null>} over */
function cover(over) {
  const said = new URLSearchParams(location.search);
  if (Object.entries(over).every(([name, value]) => said.get(name) === value)) return;
  history.pushState({ ...history.state, laid: true }, '', addressWith(over));
}

/** @param {URLSearchParams} said */
function covered(said) {
  return said.has('product') || said.has('basket');
}

/** @param {URLSearchParams} said @returns {ProductQuery | WordsQuery | null} */
function queryOf(said) {
  const like = said.get('like');
  if (like) {
    const remembered = history.state?.query;
    return remembered?.product === like ? remembered : { kind: 'product', product: like, name: null, photo: null };
  }
  const text = said.get('q')?.trim();
  return text ? { kind: 'words', text } : null;
}

/** @param {Record<string, string | null>} changes  null takes one away */
function addressWith(changes) {
  const address = new URL(location.href);
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) address.searchParams.delete(name);
    else address.searchParams.set(name, value);
  }
  return address;
}
