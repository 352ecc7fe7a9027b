// @ts-check
/** @import { SearchAnswer } from '../api/types.js' */
/** @import { Texts } from '../language/language.js' */
/** @import { SearchState } from '../page/search-session.js' */

/** What the status line says, in whichever language. @typedef {(texts: Texts) => string} StatusWords */

/** Before a search. @param {boolean} hasPhoto @returns {StatusWords} */
export function startWords(hasPhoto) {
  return (texts) => (hasPhoto ? texts.statusReady : texts.statusStart);
}

/**
 * @param {SearchState} state
 * @returns {StatusWords | null} null before a search
 */
export function statusWords(state) {
  switch (state.stage) {
    case 'searching':
      return (texts) => texts.statusSearching;
    case 'found':
      return foundWords(state.answer);
    case 'failed':
      return (texts) => texts.statusFailed;
    default:
      return null;
  }
}

/** @param {SearchAnswer} answer @returns {StatusWords} */
function foundWords({ hits, nearMisses }) {
  return hits.length === 0 && nearMisses.length > 0
    ? (texts) => texts.statusNearMisses(nearMisses.length)
    : (texts) => texts.statusFound(hits.length);
}
