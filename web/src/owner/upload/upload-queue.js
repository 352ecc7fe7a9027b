// @ts-check
import { asProblem, Problem } from '../../api/problem.js';
import { afterFailure, isOutgoing, pauseAfter } from './upload-state.js';

/** @import { Upload, UploadFile } from '../../api/types.js' */
/** @import { OutgoingPhoto, PhotoState } from './upload-state.js' */

/** The API signs at most so many addresses a call. */
const MOST_A_PERMIT = 20;

/** More at once only make each one slower on a phone's line. */
const AT_ONCE = 3;

/** An address that ends sooner than this is not begun with. */
const SAFE_MS = 60_000;

/**
 * What the queue needs of the world, so that a test can be the world.
 * @typedef {object} World
 * @property {(product: string, files: UploadFile[]) => Promise<Upload[]>} permit
 * @property {(upload: Upload, jpeg: Blob, progress: (share: number) => void) => Promise<string>} put  answers the object's etag; throws a Problem
 * @property {{save: (photo: OutgoingPhoto) => Promise<void>, forget: (key: string) => Promise<void>}} vault  what survives a reload
 * @property {(ms: number, then: () => void) => void} later
 * @property {() => number} now  milliseconds since 1970
 * @property {() => number} random  0..1
 */

/** Sends photos: three at once, each tried again for as long as that may help. Fires `change` (a CustomEvent with the photo). */
export class UploadQueue extends EventTarget {
  /** @type {Map<string, OutgoingPhoto>} */
  #photos = new Map();
  /** @type {Map<string, Upload>} */
  #permits = new Map();
  #sending = 0;
  #world;

  /** @param {World} world */
  constructor(world) {
    super();
    this.#world = world;
  }

  /** In the order they were added. @returns {OutgoingPhoto[]} */
  get photos() {
    return [...this.#photos.values()];
  }

  /** Takes photos in, also those that an earlier visit left behind. @param {OutgoingPhoto[]} photos */
  async add(photos) {
    for (const photo of photos) this.#photos.set(photo.key, photo);
    for (const photo of photos) this.#tell(photo);
    await Promise.all(photos.map((photo) => this.#save(photo)));
    this.#go();
  }

  /** What the index has made of a photo. @param {string} key @param {PhotoState} state  `live` or `rejected` */
  settle(key, state) {
    const photo = this.#photos.get(key);
    if (!photo) return;
    this.#world.vault.forget(key).catch(() => {});
    this.#change(photo, state);
  }

  /** The owner says: again. Also what the browser says when the line is back. @param {(photo: OutgoingPhoto) => boolean} which */
  retry(which = () => true) {
    for (const photo of this.#photos.values()) {
      const { at } = photo.state;
      if ((at === 'stopped' || at === 'waiting') && which(photo)) this.#change(photo, { at: 'queued', tries: 0 });
    }
    this.#go();
  }

  /** Lets go of a photo that is not being sent. @param {string} key */
  drop(key) {
    const photo = this.#photos.get(key);
    if (!photo || photo.state.at === 'sending') return;
    this.#photos.delete(key);
    this.#permits.delete(key);
    this.#world.vault.forget(key).catch(() => {});
    this.#tell(photo);
  }

  #go() {
    for (const photo of this.#photos.values()) {
      if (this.#sending >= AT_ONCE) return;
      if (photo.state.at === 'queued') this.#send(photo, photo.state.tries + 1);
    }
  }

  /** @param {OutgoingPhoto} photo @param {number} tries */
  async #send(photo, tries) {
    this.#sending++;
    this.#change(photo, { at: 'sending', tries, share: 0 });
    try {
      const permit = await this.#permit(photo);
      const progress = (/** @type {number} */ share) => this.#change(photo, { at: 'sending', tries, share });
      const etag = await this.#world.put(permit, photo.jpeg, progress);
      this.#change(photo, { at: 'sent', etag });
      await this.#save(photo);
    } catch (thrown) {
      this.#failed(photo, tries, asProblem(thrown));
    } finally {
      this.#permits.delete(photo.key);
      this.#sending--;
      this.#go();
    }
  }

  /** @param {OutgoingPhoto} photo @param {number} tries @param {Problem} problem */
  #failed(photo, tries, problem) {
    const state = afterFailure(tries, problem);
    this.#change(photo, state);
    if (state.at !== 'waiting') return;
    this.#world.later(pauseAfter(tries, problem, this.#world.random), () => {
      if (photo.state !== state) return; // the owner was quicker
      this.#change(photo, { at: 'queued', tries });
      this.#go();
    });
  }

  /** An address for a photo, asked for together with the others of its product that wait. @param {OutgoingPhoto} photo @returns {Promise<Upload>} */
  async #permit(photo) {
    const known = this.#permits.get(photo.key);
    if (known && Date.parse(known.expires) - this.#world.now() > SAFE_MS) return known;
    const waiting = this.photos.filter((other) => other.product === photo.product && other.state.at === 'queued');
    const asked = [photo, ...waiting].slice(0, MOST_A_PERMIT);
    const files = asked.map(({ name, jpeg }) => ({ name, type: /** @type {const} */ ('image/jpeg'), bytes: jpeg.size }));
    const uploads = await this.#world.permit(photo.product, files);
    asked.forEach((other, i) => uploads[i] && this.#permits.set(other.key, uploads[i]));
    const [own] = uploads;
    if (!own) throw new Problem('unexpected', { detail: 'The answer holds no address to upload to.' });
    return own;
  }

  /** A device without room or leave to keep photos uploads them all the same. @param {OutgoingPhoto} photo */
  async #save(photo) {
    await this.#world.vault.save(photo).catch(() => {});
  }

  /** @param {OutgoingPhoto} photo @param {PhotoState} state */
  #change(photo, state) {
    photo.state = state;
    this.#tell(photo);
  }

  /** @param {OutgoingPhoto} photo */
  #tell(photo) {
    this.dispatchEvent(new CustomEvent('change', { detail: photo }));
  }

  /** How many photos have yet to leave this device. */
  get outgoing() {
    return this.photos.filter((photo) => isOutgoing(photo.state)).length;
  }
}
