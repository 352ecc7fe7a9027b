// @ts-check
/** @import { OutgoingPhoto } from './upload-state.js' */

const NAME = 'etalase-owner';
const PHOTOS = 'photos';

/** Photos that are not live yet, in IndexedDB: a reload, a dead battery or a closed tab loses none. */
export class PhotoVault {
  /** @type {Promise<IDBDatabase> | null} */
  #database = null;

  /** The photos of one store, as they were when last saved; those that were not up are queued again. @param {string} store @returns {Promise<OutgoingPhoto[]>} */
  async load(store) {
    const kept = /** @type {OutgoingPhoto[]} */ (await this.#do('readonly', (photos) => photos.getAll()));
    return kept.filter(({ product }) => product.startsWith(`${store}.`));
  }

  /** @param {OutgoingPhoto} photo */
  async save({ key, product, name, jpeg, replaces, state }) {
    /** @type {OutgoingPhoto} */
    const kept = { key, product, name, jpeg, replaces, state: state.at === 'sent' ? state : { at: 'queued', tries: 0 } };
    await this.#do('readwrite', (photos) => photos.put(kept));
  }

  /** @param {string} key */
  async forget(key) {
    await this.#do('readwrite', (photos) => photos.delete(key));
  }

  /** Whoever signs out leaves nothing behind. */
  async empty() {
    await this.#do('readwrite', (photos) => photos.clear());
  }

  /**
   * @param {IDBTransactionMode} mode
   * @param {(photos: IDBObjectStore) => IDBRequest} what
   * @returns {Promise<any>}
   */
  async #do(mode, what) {
    const database = await (this.#database ??= opened());
    return settled(what(database.transaction(PHOTOS, mode).objectStore(PHOTOS)));
  }
}

/** @returns {Promise<IDBDatabase>} */
function opened() {
  const opening = indexedDB.open(NAME, 1);
  opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(PHOTOS, { keyPath: 'key' }));
  return settled(opening);
}

/** @template T @param {IDBRequest<T>} request @returns {Promise<T>} */
function settled(request) {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
