// @ts-check
/** @import { ChosenPhoto } from '../photo/chosen-photo.js' */
/** @import { Item, Line } from '../basket/basket.js' */
/** @import { ProductQuery } from './search-session.js' */

/**
 * What components tell the page, by bubbling events: name to detail.
 * @typedef {object} PageEvents
 * @property {null} photoreading  a photo was chosen and is being shrunk
 * @property {ChosenPhoto} photochosen
 * @property {Blob} phototaken  by the camera inside the page
 * @property {null} photoremoved  there is no photo any more
 * @property {null} boxchanged  the shopper drew or moved the box on the photo
 * @property {null} searchpart  only what the box holds is to be searched with
 * @property {null} filterschanged
 * @property {null} filterscleared
 * @property {ProductQuery} morelikethis
 * @property {string} openproduct  `store.product`
 * @property {Item} addtobasket
 * @property {null} openbasket
 * @property {{line: Line, quantity: number}} quantitychosen  how many of a product in the basket
 * @property {null} uncovered  the product or the basket was closed
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
