// @ts-check
/** @import { Facts } from '../../api/types.js' */

/**
 * What the owner page's components tell it, by bubbling events: name to detail.
 * @typedef {object} OwnerEvents
 * @property {{key: string, remember: boolean}} signedin  the key is an owner's
 * @property {string} storechosen  its id
 * @property {null} signedout
 * @property {null} changestore
 * @property {null} tryagain
 * @property {string} openproduct  `store.product`
 * @property {{product: string, facts: Partial<Facts>}} factschanged
 * @property {{product: string}} tagschanged
 * @property {{product: string, name: string}} productdeleted
 * @property {{product: string, name: string}} addphotos  to a product there is
 * @property {{from: string, to: string}} sameproduct  `from` moves into `to`
 * @property {{one: string, other: string}} differentproducts
 * @property {string} said  for the line at the bottom
 */

/**
 * @template {keyof OwnerEvents} N
 * @param {EventTarget} target
 * @param {N} name
 * @param {OwnerEvents[N]} detail
 */
export function tell(target, name, detail) {
  target.dispatchEvent(new CustomEvent(name, { detail, bubbles: true }));
}

/**
 * @template {keyof OwnerEvents} N
 * @param {EventTarget} target
 * @param {N} name
 * @param {(detail: OwnerEvents[N]) => void} handle
 */
export function hear(target, name, handle) {
  target.addEventListener(name, (event) => handle(/** @type {CustomEvent<OwnerEvents[N]>} */ (event).detail));
}
