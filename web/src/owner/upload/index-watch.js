// @ts-check
/** @import { Product } from '../../api/types.js' */
/** @import { OutgoingPhoto, PhotoState } from './upload-state.js' */

/** Between two looks at one product: 1 s at first, then longer and longer, at most this. */
const LONGEST_PAUSE_MS = 15_000;

/**
 * What the index makes of a photo that was sent: a product's document of that photo, made from the very bytes that were sent.
 * @param {OutgoingPhoto} photo
 * @param {Product | null} product  null while there is none
 * @returns {PhotoState | null} null while it is not known
 */
export function verdict(photo, product) {
  const { state } = photo;
  const seen = product?.photos.find(({ name }) => name === photo.name);
  if (state.at !== 'sent' || !seen || seen.etag !== state.etag) return null;
  return seen.status === 'live' ? { at: 'live' } : { at: 'rejected', reason: seen.reason };
}

/** Looks, politely, until every photo sent has its verdict: one product at a time, and each one less and less often. */
export class IndexWatch {
  /** @type {Map<string, {due: number, pause: number}>} */
  #products = new Map();
  #running = false;

  /**
   * @param {object} world
   * @param {(product: string) => Promise<boolean>} world.look  looks at a product and settles its photos; true when none is left to settle
   * @param {(ms: number) => Promise<void>} world.sleep
   * @param {() => number} world.now
   */
  constructor(world) {
    this.world = world;
  }

  /** @param {string} product  `store.product` */
  watch(product) {
    this.#products.set(product, { due: this.world.now() + 1000, pause: 1000 });
    if (!this.#running) this.#run();
  }

  /** Forgets them all: whoever is signed in has changed. */
  stop() {
    this.#products.clear();
  }

  async #run() {
    this.#running = true;
    while (this.#products.size > 0) {
      const [product, turn] = [...this.#products].reduce((a, b) => (b[1].due < a[1].due ? b : a));
      await this.world.sleep(Math.max(250, turn.due - this.world.now()));
      if (this.#products.get(product) !== turn) continue;
      const done = await this.world.look(product).catch(() => false);
      if (this.#products.get(product) !== turn) continue;
      const pause = Math.min(turn.pause * 1.6, LONGEST_PAUSE_MS);
      if (done) this.#products.delete(product);
      else this.#products.set(product, { due: this.world.now() + pause, pause });
    }
    this.#running = false;
  }
}
