// @ts-check
/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Tag } from '../../api/types.js' */
/** @import { SaidTags } from '../edit/said-tags.js' */
/** @import { ShopUploads } from '../upload/shop-uploads.js' */
/** @import { OwnerSession } from './session.js' */

/**
 * The shop that is open, as the views share it.
 * @typedef {object} Shop
 * @property {EtalaseClient} client  with the owner's key
 * @property {string} store  its id
 * @property {OwnerSession} session
 * @property {ShopUploads} uploads
 * @property {SaidTags} said  what the index has yet to follow
 * @property {() => Tag[]} kinds  those of its own products: the shop's words
 */

export {};
