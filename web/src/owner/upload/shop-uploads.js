// @ts-check
import { Problem, asProblem, problemOf } from '../../api/problem.js';
import { IndexWatch, verdict } from './index-watch.js';
import { newCode } from './names.js';
import { putPhoto } from './put-photo.js';
import { UploadQueue } from './upload-queue.js';
import { isOutgoing } from './upload-state.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Product } from '../../api/types.js' */
/** @import { PhotoVault } from './photo-vault.js' */
/** @import { OutgoingPhoto, PhotoState } from './upload-state.js' */

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

  /**
   * "The same product": all photos of one go to another, and it ends once they are live there. Those that are on this device are sent from
   * here, the others from where shoppers see them.
   * @param {string} from  `store.product`
   * @param {string} to  `store.product`
   */
  async move(from, to) {
    const { photos } = await this.client.product(from);
    const own = new Map(this.queue.photos.filter(({ product }) => product === from).map((photo) => [photo.name, photo]));
    const live = photos.filter(({ status }) => status === 'live');
    const fetched = await Promise.all(live.filter(({ name }) => !own.has(name)).map(({ url }) => photoAt(url)));
    const jpegs = [...own.values()].filter(({ state }) => state.at !== 'rejected').map(({ jpeg }) => jpeg);
    if (jpegs.length + fetched.length === 0) throw new Problem('product-not-found');
    // One that arrived after the end would bring the product back.
    for (const { key, state } of own.values()) if (isOutgoing(state)) this.queue.drop(key);
    await this.send(to, [...jpegs, ...fetched], from);
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
    /** @type {Map<OutgoingPhoto, PhotoState>} */
    const verdicts = new Map(
      sent.flatMap((photo) => {
        const state = verdict(photo, product);
        return state ? [[photo, state]] : [];
      }),
    );
    await this.#endReplaced(verdicts);
    for (const [{ key }, state] of verdicts) this.queue.settle(key, state);
    if (verdicts.size > 0) this.learn(product);
    return verdicts.size === sent.length;
  }

  /**
   * The photos of what was "the same product" are live in the other: it can go. Where that fails, they stay unsettled, so that the next look
   * tries again, also after a reload.
   * @param {Map<OutgoingPhoto, PhotoState>} verdicts
   */
  async #endReplaced(verdicts) {
    for (const replaced of new Set([...verdicts.keys()].flatMap(({ replaces }) => (replaces ? [replaces] : [])))) {
      const moved = this.queue.photos.filter(({ replaces }) => replaces === replaced);
      if (!moved.every((photo) => (verdicts.get(photo) ?? photo.state).at === 'live')) continue;
      await this.client.deleteProduct(replaced).catch(unlessGone);
      this.dispatchEvent(new CustomEvent('replaced', { detail: replaced }));
    }
  }
}

/** @param {string} url @returns {Promise<Blob>} */
async function photoAt(url) {
  const response = await fetch(url);
  if (!response.ok) throw await problemOf(response);
  return response.blob();
}

/** @param {unknown} thrown */
function unlessGone(thrown) {
  if (asProblem(thrown).code !== 'product-not-found') throw thrown;
}

/** @param {number} ms @returns {Promise<void>} */
function sleep(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
