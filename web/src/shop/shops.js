// @ts-check
import { Problem } from '../api/problem.js';
import { shopName } from '../language/format.js';

/** @import { Connect } from '../api/config.js' */
/** @import { Store } from '../api/types.js' */

/**
 * What the shops say about themselves, asked for once each, and again where no answer came. A shop that nobody has described, or an
 * API that knows no shops, leaves the id to name it. Fires `change` as names come in.
 */
export class Shops extends EventTarget {
  /** @type {Map<string, Promise<Store | null>>} */
  #asked = new Map();
  /** @type {Map<string, Store>} */
  #known = new Map();
  /** @type {Connect | null} */
  #connect = null;

  /** @param {Connect} connect */
  start(connect) {
    this.#connect = connect;
  }

  /** Its name, or its id as words. @param {string} store */
  name(store) {
    return this.#known.get(store)?.name || shopName(store);
  }

  /** What is known so far. @param {string} store @returns {Store | null} */
  known(store) {
    return this.#known.get(store) ?? null;
  }

  /** What the shop says, asking where nobody has. @param {string} store @returns {Promise<Store | null>} null where nothing is to be had */
  profile(store) {
    const asked = this.#asked.get(store) ?? this.#ask(store);
    this.#asked.set(store, asked);
    return asked;
  }

  /** @param {string} store @returns {Promise<Store | null>} */
  async #ask(store) {
    try {
      const api = await this.#connect?.();
      const profile = await api?.store(store);
      if (typeof profile?.store !== 'string') return null;
      this.#known.set(store, profile);
      this.dispatchEvent(new Event('change'));
      return profile;
    } catch (thrown) {
      // That there is nothing to know is an answer, too; anything else may pass.
      if (!(thrown instanceof Problem && thrown.status === 404)) this.#asked.delete(store);
      return null;
    }
  }
}

/** Those of this page. */
export const shops = new Shops();
