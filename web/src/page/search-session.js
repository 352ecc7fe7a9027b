// @ts-check
import { asProblem } from '../api/problem.js';

/** @import { Problem } from '../api/problem.js' */
/** @import { Connect } from '../api/config.js' */
/** @import { Box, Filters, SearchAnswer } from '../api/types.js' */

/**
 * What is searched with: a photo (with the part of it that was sent, and perhaps words beside it), words alone, or a product of the
 * catalogue.
 * @typedef {{kind: 'photo', photo: Blob, box: Box, text: string}} PhotoQuery
 * @typedef {{kind: 'words', text: string}} WordsQuery
 * @typedef {{kind: 'product', product: string, name: string | null, photo: string | null}} ProductQuery
 * @typedef {PhotoQuery | WordsQuery | ProductQuery} Query
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
      const api = await this.connect();
      const answer = await api.search(asked(query), { limit: LIMIT, ...filters }, { signal: running.signal });
      if (!running.signal.aborted) this.#become({ stage: 'found', query, answer, filtered: isFiltered(filters) });
    } catch (thrown) {
      if (!running.signal.aborted) this.#become({ stage: 'failed', query, problem: asProblem(thrown) });
    }
  }

  /** @param {SearchState} state */
  #become(state) {
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}

/** Whether two queries ask the same. @param {Query} one @param {Query} other */
export function sameQuery(one, other) {
  if (one.kind === 'product' && other.kind === 'product') return one.product === other.product;
  if (one.kind === 'words' && other.kind === 'words') return one.text === other.text;
  return one === other;
}

/** @param {Query} query @returns {import('../api/types.js').SearchQuery} */
function asked(query) {
  return query.kind === 'photo' ? { photo: query.photo, text: query.text } : query.kind === 'words' ? { text: query.text } : { product: query.product };
}

/** @param {Filters} filters */
function isFiltered(filters) {
  return Object.values(filters).some((value) => value !== null && value !== false);
}
