// @ts-check
import { tagsOf, withConfirmed } from './tag-choices.js';

/** @import { Product, Tag } from '../../api/types.js' */

/** The index follows within seconds; past this, what it says is the newer word. */
const FOLLOWED_MS = 60_000;

/**
 * What the owner has just said of products. Until the index follows, an answer still holds what was guessed before; who took that for the
 * present would withdraw the owner's word with the next tap.
 */
export class SaidTags {
  /** @type {Map<string, {tags: Tag[], until: number}>} */
  #said = new Map();
  #now;

  /** @param {() => number} now  milliseconds */
  constructor(now) {
    this.#now = now;
  }

  /** @param {string} product  `store.product` @param {Tag[]} tags  all that is confirmed now */
  remember(product, tags) {
    this.#said.set(product, { tags, until: this.#now() + FOLLOWED_MS });
  }

  /** A product's tags as they stand. @param {Pick<Product, 'id' | 'photos'>} product @returns {Tag[]} */
  tagsOf({ id, photos }) {
    const tags = tagsOf(photos);
    const said = this.#said.get(id);
    return said && this.#now() < said.until ? withConfirmed(tags, said.tags) : tags;
  }
}
