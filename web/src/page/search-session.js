// @ts-check
import { asProblem } from '../api/problem.js';

/** @import { Problem } from '../api/problem.js' */
/** @import { Connect } from '../api/config.js' */
/** @import { Filters, SearchAnswer } from '../api/types.js' */

/**
 * What is searched with: a photo, or a product of the catalogue.
 * @typedef {{kind: 'photo', photo: Blob}} PhotoQuery
 * @typedef {{kind: 'product', product: string, name: string | null, photo: string | null}} ProductQuery
 * @typedef {PhotoQuery | ProductQuery} Query
 */

/**
 * Where a search stands. `refining` tells a change of filters from a new search: the old hits may stay in sight.
 * @typedef {{stage: 'start'}
 *   | {stage: 'searching', query: Query, refining: boolean}
 *   | {stage: 'found', query: Query, answer: SearchAnswer, filtered: boolean}
 *   | {stage: 'failed', query: Query, problem: Problem}} SearchState
 */

/** Hits per search: fills rows of 2, 3 and 4 cards; the API's limit is 50. */
const LIMIT = 24;

/** The search in hand. One at a time: a newer one abandons the older. Fires `change`. */
export class SearchSession extends EventTarget {
  /** @type {SearchState} */
  #state = { stage: 'start' };
  #running = new AbortController();

  /** @param {Connect} connect */
  constructor(connect) {
    super();
    this.connect = connect;
  }

  get state() {
    return this.#state;
  }

  /** Forgets the search and its answer. */
  reset() {
    this.#running.abort();
    this.#become({ stage: 'start' });
  }

  /**
   * @param {Query} query
   * @param {Filters} filters
   */
  async run(query, filters) {
    this.#running.abort();
    const running = (this.#running = new AbortController());
    const refining = this.#state.stage === 'found' && this.#state.query === query;
    this.#become({ stage: 'searching', query, refining });
    try {
      const answer = await this.#ask(query, filters, running.signal);
      if (!running.signal.aborted) this.#become({ stage: 'found', query, answer, filtered: isFiltered(filters) });
    } catch (thrown) {
      if (!running.signal.aborted) this.#become({ stage: 'failed', query, problem: asProblem(thrown) });
    }
  }

  /**
   * @param {Query} query
   * @param {Filters} filters
   * @param {AbortSignal} signal
   */
  async #ask(query, filters, signal) {
    const api = await this.connect();
    const asked = query.kind === 'photo' ? { photo: query.photo } : { product: query.product };
    return api.search(asked, { limit: LIMIT, ...filters }, { signal });
  }

  /** @param {SearchState} state */
  #become(state) {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** @param {Filters} filters */
function isFiltered(filters) {
  return Object.values(filters).some((value) => value !== null && value !== false);
}
