// @ts-check
import { Problem, problemOf } from './problem.js';

/** @import { Config } from './config.js' */
/** @import { Filters, Product, SearchAnswer } from './types.js' */

/** Hits per search: fills rows of 2, 3 and 4 cards; the API's limit is 50. */
const LIMIT = 24;

/** API Gateway gives up after 29 s; past that, waiting is pointless. */
const TIMEOUT_MS = 30_000;

/** The search API as the page needs it. Every method throws only {@link Problem}, or an AbortError once the signal fires. */
export class SearchApi {
  /** @param {() => Promise<Config>} config  asked for until it once succeeded */
  constructor(config) {
    this.config = config;
    /** @type {Config | null} */
    this.known = null;
  }

  /**
   * @param {Blob} photo  a JPEG
   * @param {Filters} filters
   * @param {AbortSignal} signal
   * @returns {Promise<SearchAnswer>}
   */
  searchByPhoto(photo, filters, signal) {
    return this.#search(photo, 'image/jpeg', filters, signal);
  }

  /**
   * @param {string} product  `store.product`
   * @param {Filters} filters
   * @param {AbortSignal} signal
   * @returns {Promise<SearchAnswer>}
   */
  searchByProduct(product, filters, signal) {
    return this.#search(JSON.stringify({ productId: product }), 'application/json', filters, signal);
  }

  /**
   * @param {string} id  `store.product`
   * @param {AbortSignal} signal
   * @returns {Promise<Product>}
   */
  async product(id, signal) {
    const product = await this.#json(`/products/${encodeURIComponent(id)}`, { method: 'GET' }, signal);
    if (!Array.isArray(product?.photos)) {
      throw new Problem('unexpected', { detail: 'The answer is not a product.' });
    }
    return product;
  }

  /**
   * @param {Blob | string} body
   * @param {string} type
   * @param {Filters} filters
   * @param {AbortSignal} signal
   * @returns {Promise<SearchAnswer>}
   */
  async #search(body, type, filters, signal) {
    const request = { method: 'POST', body, headers: { 'content-type': type } };
    const answer = await this.#json(`/search?${queryString(filters)}`, request, signal);
    if (!Array.isArray(answer?.hits)) {
      throw new Problem('unexpected', { detail: 'The answer is not a search result.' });
    }
    // An API of an earlier version does not tell them apart.
    return { ...answer, nearMisses: answer.nearMisses ?? [], noMatch: answer.noMatch ?? null };
  }

  /**
   * @param {string} path
   * @param {{method: string, body?: Blob | string, headers?: Record<string, string>}} request
   * @param {AbortSignal} signal
   * @returns {Promise<any>} the JSON body of a 200
   */
  async #json(path, request, signal) {
    const config = (this.known ??= await this.config());
    signal.throwIfAborted();
    const timeout = new AbortController();
    const timer = setTimeout(() => timeout.abort(), TIMEOUT_MS);
    const giveUp = () => timeout.abort();
    signal.addEventListener('abort', giveUp);
    try {
      const headers = { ...request.headers, accept: 'application/json', 'x-api-key': config.key };
      const response = await fetch(config.base + path, { ...request, headers, signal: timeout.signal });
      if (!response.ok) {
        throw await problemOf(response);
      }
      return await response.json();
    } catch (thrown) {
      throw signal.aborted ? thrown : reasonOf(thrown, timeout.signal);
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    }
  }
}

/**
 * @param {Filters} filters
 * @returns {URLSearchParams}
 */
export function queryString(filters) {
  const query = new URLSearchParams({ limit: String(LIMIT) });
  if (filters.category !== null) query.set('category', filters.category);
  if (filters.minPrice !== null) query.set('minPrice', String(filters.minPrice));
  if (filters.maxPrice !== null) query.set('maxPrice', String(filters.maxPrice));
  if (filters.inStock) query.set('inStock', 'true');
  return query;
}

/**
 * @param {unknown} thrown
 * @param {AbortSignal} timeout
 * @returns {Problem}
 */
function reasonOf(thrown, timeout) {
  if (thrown instanceof Problem) return thrown;
  if (timeout.aborted) return new Problem('timeout', { detail: `No answer within ${TIMEOUT_MS / 1000} s.`, cause: thrown });
  // fetch tells a broken connection and a missing CORS header alike, by a TypeError; a body that is no JSON is a SyntaxError.
  const code = thrown instanceof TypeError ? 'network' : 'unexpected';
  return new Problem(code, { detail: String(thrown), cause: thrown });
}
