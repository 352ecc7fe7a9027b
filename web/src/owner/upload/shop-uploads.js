// @ts-check
import { IndexWatch, verdict } from './index-watch.js';
import { newCode } from './names.js';
import { putPhoto } from './put-photo.js';
import { UploadQueue } from './upload-queue.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Product } from '../../api/types.js' */
/** @import { PhotoVault } from './photo-vault.js' */
/** @import { OutgoingPhoto } from './upload-state.js' */

/**
 * A shop's photos from the device to the shop window: sends them, then asks what became of them. Fires `change` with a photo,
 * `seen` with a product that has just got a photo live or rejected.
 */
export class ShopUploads extends EventTarget {
  /** What the API last said of the products that got photos. @type {Map<string, Product>} */
  #products = new Map();

  /** @param {{client: EtalaseClient, store: string, vault: PhotoVault}} shop */
  constructor({ client, store, vault }) {
    super();
    this.client = client;
    this.store = store;
    this.vault = vault;
    this.queue = new UploadQueue({
      permit: async (product, files) => (await client.permitUploads(product, files)).uploads,
      put: putPhoto,
      vault,
      later: (ms, then) => void setTimeout(then, ms),
      now: Date.now,
      random: Math.random,
    });
    this.watch = new IndexWatch({ look: (product) => this.#look(product), sleep, now: Date.now });
    this.queue.addEventListener('change', (event) => this.#changed(/** @type {CustomEvent<OutgoingPhoto>} */ (event).detail));
  }

  /** Goes on with what an earlier visit left. */
  async resume() {
    await this.queue.add(await this.vault.load(this.store).catch(() => []));
  }

  /**
   * @param {string} product  `store.product`
   * @param {Blob[]} jpegs
   * @param {string | null} [replaces]  a product that ends once all these are live
   */
  send(product, jpegs, replaces = null) {
    const code = newCode(Date.now());
    return this.queue.add(
      jpegs.map((jpeg, i) => {
        const name = `${code}-${String(i + 1).padStart(2, '0')}.jpg`;
        return { key: `${product}/${name}`, product, name, jpeg, replaces, state: { at: 'queued', tries: 0 } };
      }),
    );
  }

  /** A product of its own for each list of photos. @param {Blob[][]} groups */
  async sendNew(groups) {
    for (const jpegs of groups) await this.send(`${this.store}.${newCode(Date.now())}`, jpegs);
  }

  /** @param {string} id  `store.product` @returns {Product | null} */
  product(id) {
    return this.#products.get(id) ?? null;
  }

  /** What the API says of it now, after a correction. @param {Product} product */
  learn(product) {
    this.#products.set(product.id, product);
    this.dispatchEvent(new CustomEvent('seen', { detail: product }));
  }

  close() {
    this.watch.stop();
  }

  /** @param {OutgoingPhoto} photo */
  #changed(photo) {
    if (photo.state.at === 'sent') this.watch.watch(photo.product);
    this.dispatchEvent(new CustomEvent('change', { detail: photo }));
  }

  /** @param {string} id */
  async #look(id) {
    const product = await this.client.product(id);
    const sent = this.queue.photos.filter((photo) => photo.product === id && photo.state.at === 'sent');
    const settled = sent.flatMap((photo) => {
      const state = verdict(photo, product);
      if (state) this.queue.settle(photo.key, state);
      return state ? [photo] : [];
    });
    if (settled.length > 0) this.learn(product);
    await this.#endReplaced(settled);
    return settled.length === sent.length;
  }

  /** The photos of what was "the same product" are live in the other: it can go. @param {OutgoingPhoto[]} settled */
  async #endReplaced(settled) {
    for (const replaced of new Set(settled.flatMap(({ replaces }) => (replaces ? [replaces] : [])))) {
      const moved = this.queue.photos.filter(({ replaces }) => replaces === replaced);
      if (!moved.every(({ state }) => state.at === 'live')) continue;
      await this.client.deleteProduct(replaced);
      this.dispatchEvent(new CustomEvent('replaced', { detail: replaced }));
    }
  }
}

/** @param {number} ms @returns {Promise<void>} */
function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
