// @ts-check
/** @import { ProductQuery, Query } from './search-session.js' */

/**
 * "More like this" has an address, `?like=store.product`: Back returns to the search before it, and it can be shared.
 * A photo has none: it stays on the device.
 */
const LIKE = 'like';

/**
 * The product the address asks for more of, with its name and photo if this history entry was made by the page.
 * @returns {ProductQuery | null}
 */
export function queryInAddress() {
  const product = productInAddress();
  if (product === null) return null;
  return history.state?.product === product ? history.state : { kind: 'product', product, name: null, photo: null };
}

/** Adds a step to the history unless the address says so already. @param {Query} query */
export function showInAddress(query) {
  const product = query.kind === 'product' ? query.product : null;
  if (product === productInAddress()) return;
  const address = new URL(location.href);
  if (product === null) address.searchParams.delete(LIKE);
  else address.searchParams.set(LIKE, product);
  history.pushState(query.kind === 'product' ? query : null, '', address);
}

function productInAddress() {
  return new URLSearchParams(location.search).get(LIKE) || null;
}
