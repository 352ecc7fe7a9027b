// @ts-check
/** @import { Query } from './search-session.js' */

/**
 * What components tell the page, by bubbling events: name to detail.
 * @typedef {object} PageEvents
 * @property {null} photoreading  a photo was chosen and is being shrunk
 * @property {Blob} photochosen  the shrunk photo
 * @property {null} photoremoved  there is no photo any more
 * @property {null} filterschanged
 * @property {null} filterscleared
 * @property {Extract<Query, {kind: 'product'}>} morelikethis
 * @property {string} openproduct  `store.product`
 * @property {null} tryagain
 * @property {null} backtophoto
 */

/**
 * @template {keyof PageEvents} N
 * @param {EventTarget} target
 * @param {N} name
 * @param {PageEvents[N]} detail
 */
export function emit(target, name, detail) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

/**
 * @template {keyof PageEvents} N
 * @param {EventTarget} target
 * @param {N} name
 * @param {(detail: PageEvents[N]) => void} handle
 */
export function listen(target, name, handle) {
  target.addEventListener(name, (event) => handle(/** @type {CustomEvent<PageEvents[N]>} */ (event).detail));
}
