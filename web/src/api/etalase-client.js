// @ts-check
import { Problem, problemOf } from './problem.js';

/**
 * @import { ConfirmedTags, Facts, Figures, Filters, Health, OwnedProducts, Product, SearchAnswer, SearchQuery, Store, StoreFacts, Tags,
 *   UploadFile, Uploads } from './types.js'
 */

/**
 * What a call may be told beside its matter.
 * @typedef {{signal?: AbortSignal}} CallOptions  `signal` gives the call up: it then throws the signal's reason
 * @typedef {CallOptions & {ifMatch?: string | null, idempotencyKey?: string | null}} ChangeOptions  `ifMatch`: an etag; where the product
 *     has another by now, nothing changes and the call throws `precondition-failed`. `idempotencyKey`: 1 to 64 visible ASCII characters;
 *     the same key with the same change within a day changes nothing again and answers the same
 */

/** Longer than API Gateway waits for its function (29 s): past that, waiting is pointless. */
const PATIENCE_MS = 30_000;

/**
 * The API of a running Etalase, one method a call. It needs no page and no other library: `fetch` is enough, in a browser or in Node.
 * Every method throws only {@link Problem}, or the reason of the signal that gave the call up. It tries nothing twice: a problem with
 * `retryAfter` says when to.
 */
export class EtalaseClient {
  #base;
  #key;
  #patience;

  /**
   * @param {{endpoint: string, key: string, patienceMs?: number}} there  `endpoint`: empty for the page's own origin, else where the API
   *     is, with or without the final `/v1`. `key`: everybody who can read a page can read its key, so a public one takes a key of the
   *     role `search`. `patienceMs`: how long to wait for an answer, 30 s unless told
   */
  constructor({ endpoint, key, patienceMs = PATIENCE_MS }) {
    this.#base = apiBase(endpoint);
    this.#key = key;
    this.#patience = patienceMs;
  }

  /**
   * Finds products by a photo, by words, by both, or by a product ("more like this").
   * @param {SearchQuery} query
   * @param {Filters} [filters]
   * @param {CallOptions} [options]
   * @returns {Promise<SearchAnswer>}
   */
  async search(query, filters = {}, options = {}) {
    const parameters = parametersOf(filters);
    const answer = await this.#json('POST', '/search', { ...options, ...queryBody(query, parameters), parameters });
    if (!Array.isArray(answer?.hits)) throw notExpected('a search result');
    // An API of an earlier version does not tell them apart.
    return { ...answer, nearMisses: answer.nearMisses ?? [], noMatch: answer.noMatch ?? null };
  }

  /**
   * @param {string} id  `store.product`
   * @param {CallOptions} [options]
   * @returns {Promise<Product>}
   */
  async product(id, options = {}) {
    const response = await this.#answer('GET', productPath(id), options);
    const product = await bodyOf(response);
    if (!Array.isArray(product?.photos)) throw notExpected('a product');
    return { ...product, etag: response.headers.get('etag') };
  }

  /**
   * For the role `owner`: a store's products, those that need the owner first unless told otherwise.
   * @param {string} store
   * @param {{sort?: 'attention' | 'name', limit?: number, cursor?: string | null}} [page]  `limit` 1..100; `cursor`: the page before's `next`
   * @param {CallOptions} [options]
   * @returns {Promise<OwnedProducts>}
   */
  products(store, page = {}, options = {}) {
    return this.#json('GET', '/products', { ...options, parameters: parametersOf({ store, ...page }) });
  }

  /**
   * For the role `owner`: changes the facts named and leaves the others; null withdraws one.
   * @param {string} id  `store.product`
   * @param {Partial<Facts>} facts
   * @param {ChangeOptions} [options]
   * @returns {Promise<Facts & {product: string, etag: string}>}
   */
  changeProduct(id, facts, options = {}) {
    return this.#json('PATCH', productPath(id), { ...options, body: JSON.stringify(facts), type: 'application/merge-patch+json' });
  }

  /**
   * For the role `owner`: says which tags are right, all at once.
   * @param {string} id  `store.product`
   * @param {Tags} tags
   * @param {ChangeOptions} [options]
   * @returns {Promise<ConfirmedTags>}
   */
  confirmTags(id, tags, options = {}) {
    return this.#json('PUT', `${productPath(id)}/tags`, { ...options, body: JSON.stringify(tags) });
  }

  /**
   * For the role `owner`: takes a product away with everything that belongs to it.
   * @param {string} id  `store.product`
   * @param {ChangeOptions} [options]
   * @returns {Promise<void>}
   */
  async deleteProduct(id, options = {}) {
    await this.#answer('DELETE', productPath(id), options);
  }

  /**
   * For the role `owner`.
   * @param {string} id  `store.product`
   * @param {string} name  the photo's
   * @param {ChangeOptions} [options]
   * @returns {Promise<void>}
   */
  async deletePhoto(id, name, options = {}) {
    await this.#answer('DELETE', `${productPath(id)}/photos/${encodeURIComponent(name)}`, options);
  }

  /**
   * For the role `owner`: asks for addresses to upload photos to. Send each file there with the method and the headers given.
   * @param {string} id  `store.product`
   * @param {UploadFile[]} files  1 to 20, of different names
   * @param {ChangeOptions} [options]
   * @returns {Promise<Uploads>}
   */
  permitUploads(id, files, options = {}) {
    return this.#json('POST', '/uploads', { ...options, body: JSON.stringify({ product: id, files }) });
  }

  /**
   * What a store says about itself; nulls where it has said nothing yet.
   * @param {string} store
   * @param {CallOptions} [options]
   * @returns {Promise<Store>}
   */
  store(store, options = {}) {
    return this.#json('GET', storePath(store), options);
  }

  /**
   * For the role `owner`.
   * @param {string} store
   * @param {StoreFacts} facts
   * @param {ChangeOptions} [options]
   * @returns {Promise<Store>}
   */
  changeStore(store, facts, options = {}) {
    return this.#json('PUT', storePath(store), { ...options, body: JSON.stringify(facts) });
  }

  /**
   * For the role `owner`: what shoppers looked for and found.
   * @param {string} store
   * @param {number} days  1..90
   * @param {CallOptions} [options]
   * @returns {Promise<Figures>}
   */
  figures(store, days, options = {}) {
    return this.#json('GET', '/figures', { ...options, parameters: parametersOf({ store, days }) });
  }

  /**
   * Whether the API answers, and with which model. Needs no key.
   * @param {CallOptions} [options]
   * @returns {Promise<Health>}
   */
  health(options = {}) {
    return this.#json('GET', '/health', options);
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Call} call
   * @returns {Promise<any>} the JSON body
   */
  async #json(method, path, call) {
    return bodyOf(await this.#answer(method, path, call));
  }

  /**
   * @param {string} method
   * @param {string} path
   * @param {Call} call
   * @returns {Promise<Response>} of a success, wholly arrived
   */
  async #answer(method, path, call) {
    call.signal?.throwIfAborted();
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), this.#patience);
    const giveUp = () => late.abort();
    call.signal?.addEventListener('abort', giveUp);
    try {
      const parameters = String(call.parameters ?? '');
      const address = this.#base + path + (parameters && `?${parameters}`);
      const response = await fetch(address, { method, body: call.body ?? null, headers: this.#headers(call), signal: late.signal });
      if (!response.ok) throw await problemOf(response);
      return new Response(response.status === 204 ? null : await response.arrayBuffer(), response);
    } catch (thrown) {
      throw call.signal?.aborted ? call.signal.reason : this.#reasonOf(thrown, late.signal);
    } finally {
      clearTimeout(timer);
      call.signal?.removeEventListener('abort', giveUp);
    }
  }

  /** @param {Call} call */
  #headers({ body, type = 'application/json', ifMatch, idempotencyKey }) {
    /** @type {Record<string, string>} */
    const headers = { accept: 'application/json', 'x-api-key': this.#key };
    if (body !== undefined) headers['content-type'] = type;
    if (ifMatch) headers['if-match'] = ifMatch;
    if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
    return headers;
  }

  /**
   * @param {unknown} thrown
   * @param {AbortSignal} late
   * @returns {Problem}
   */
  #reasonOf(thrown, late) {
    if (thrown instanceof Problem) return thrown;
    if (late.aborted) return new Problem('timeout', { detail: `No answer within ${this.#patience / 1000} s.`, cause: thrown });
    // fetch tells a broken connection and a missing CORS header alike, by a TypeError.
    const code = thrown instanceof TypeError ? 'network' : 'unexpected';
    return new Problem(code, { detail: String(thrown), cause: thrown });
  }
}

/** @typedef {ChangeOptions & {body?: Blob | string, type?: string, parameters?: URLSearchParams}} Call */

/**
 * The API's base, from what an operator wrote: empty for the page's own origin, or the address of the deployment
 * with or without the final `/v1`.
 * @param {string} endpoint
 * @returns {string} ends in `/v1`, without a slash after it
 */
export function apiBase(endpoint) {
  const trimmed = endpoint.trim().replace(/\/+$/, '');
  return trimmed.endsWith('/v1') ? trimmed : `${trimmed}/v1`;
}

/**
 * The parameters that say something: none for null, undefined, false and the empty text.
 * @param {Record<string, string | number | boolean | null | undefined>} said
 * @returns {URLSearchParams}
 */
export function parametersOf(said) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(said)) {
    if (value !== null && value !== undefined && value !== false && value !== '') parameters.set(name, String(value));
  }
  return parameters;
}

/**
 * A photo is the body as it is; words and products are JSON. Words beside a photo stand among the parameters.
 * @param {SearchQuery} query
 * @param {URLSearchParams} parameters
 * @returns {{body: Blob | string, type?: string}}
 */
function queryBody({ photo, product, text }, parameters) {
  if (!photo) return { body: JSON.stringify(product ? { productId: product } : { q: text }) };
  if (text) parameters.set('q', text);
  return { body: photo, type: photo.type || 'image/jpeg' };
}

/** @param {string} id */
function productPath(id) {
  return `/products/${encodeURIComponent(id)}`;
}

/** @param {string} store */
function storePath(store) {
  return `/stores/${encodeURIComponent(store)}`;
}

/** @param {Response} response @returns {Promise<any>} */
function bodyOf(response) {
  return response.json().catch((cause) => {
    throw notExpected('JSON', cause);
  });
}

/** @param {string} what @param {unknown} [cause] */
function notExpected(what, cause) {
  return new Problem('unexpected', { detail: `The answer is not ${what}.`, cause });
}
