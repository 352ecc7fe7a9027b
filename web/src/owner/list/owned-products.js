// @ts-check
import { withFacts } from './product-list-state.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Facts, OwnedProduct, OwnedProducts as Page, Tag } from '../../api/types.js' */

/** The API answers at most so many at once. */
const A_PAGE = 100;

/** Past that, the rest waits until it is asked for. */
const AT_ONCE = 1000;

/**
 * A store's products as their owner sees them: page by page from the API, and with what was changed here since, for the index follows only
 * within seconds. Fires `change`.
 */
export class OwnedProducts extends EventTarget {
  /** @type {OwnedProduct[]} */
  products = [];
  total = 0;
  /** @type {string | null} */
  next = null;
  isLoading = false;
  /** Facts that were changed here. @type {Map<string, Partial<Facts>>} */
  #changed = new Map();
  /** @type {Set<string>} */
  #gone = new Set();
  #turn = 0;

  /** @param {EtalaseClient} client @param {string} store */
  constructor(client, store) {
    super();
    this.client = client;
    this.store = store;
  }

  /** From the first page again. What was there stays in sight until the new answer has come. */
  async refresh() {
    const turn = ++this.#turn;
    await this.#load(turn, null, []);
  }

  /** The pages after those that were loaded. */
  async more() {
    if (this.next !== null && !this.isLoading) await this.#load(this.#turn, this.next, this.products);
  }

  /** @param {number} turn @param {string | null} cursor @param {OwnedProduct[]} before */
  async #load(turn, cursor, before) {
    this.isLoading = true;
    let loaded = before;
    try {
      do {
        const page = await this.client.products(this.store, { sort: 'attention', limit: A_PAGE, cursor });
        if (turn !== this.#turn) return;
        const known = new Set(loaded.map(({ id }) => id));
        loaded = [...loaded, ...page.products.filter(({ id }) => !known.has(id))];
        cursor = page.next;
        this.#show(loaded, page.total, cursor);
      } while (cursor !== null && loaded.length - before.length < AT_ONCE);
    } finally {
      if (turn === this.#turn) {
        this.isLoading = false;
        this.#tell();
      }
    }
  }

  /** Of all there are, loaded or not. @returns {Promise<string[]>} */
  async ids() {
    /** @type {string[]} */
    const ids = [];
    /** @type {string | null} */
    let cursor = null;
    do {
      /** @type {Page} */
      const page = await this.client.products(this.store, { sort: 'name', limit: A_PAGE, cursor });
      ids.push(...page.products.map(({ id }) => id));
      cursor = page.next;
    } while (cursor !== null);
    return ids;
  }

  /** @param {string} id @param {Partial<Facts>} facts */
  change(id, facts) {
    this.#changed.set(id, { ...this.#changed.get(id), ...facts });
    this.#show(this.products, this.total, this.next);
  }

  /** @param {string} id */
  forget(id) {
    this.#gone.add(id);
    this.#show(this.products, this.total, this.next);
  }

  /** The kinds that the shop's products have, the most usual first. @returns {Tag[]} */
  get kinds() {
    /** @type {Map<string, {tag: Tag, count: number}>} */
    const counts = new Map();
    for (const tag of this.products.flatMap(({ tags }) => tags).filter(({ tag }) => tag === 'kind')) {
      counts.set(tag.code, { tag, count: (counts.get(tag.code)?.count ?? 0) + 1 });
    }
    return [...counts.values()].sort((a, b) => b.count - a.count).map(({ tag }) => tag);
  }

  /** @param {OwnedProduct[]} loaded @param {number} total @param {string | null} next */
  #show(loaded, total, next) {
    const left = loaded.filter(({ id }) => !this.#gone.has(id));
    this.products = left.map((product) => withFacts(product, this.#changed.get(product.id) ?? {}));
    this.total = total - (loaded.length - left.length);
    this.next = next;
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new Event('change'));
  }
}
