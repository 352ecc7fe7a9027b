// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { queryInAddress, showInAddress } from '../page/address.js';
import { find } from '../page/dom.js';
import { listen } from '../page/events.js';
import { SearchSession } from '../page/search-session.js';
import { PhotoDrop } from './photo-drop.js';
import { ProductDialog } from './product-dialog.js';
import { SearchFilters } from './search-filters.js';
import { SearchResults } from './search-results.js';

/** @import { Connect } from '../api/config.js' */
/** @import { SearchAnswer } from '../api/types.js' */
/** @import { PhotoQuery, Query, SearchState } from '../page/search-session.js' */
/** @import { Texts } from '../language/language.js' */

/** @typedef {(texts: Texts) => string} StatusWords */

/** `<shop-page>`: ties the components together. They tell what the shopper did; it searches and shows what came of it. */
export class ShopPage extends LocalizedElement {
  /** @type {PhotoQuery | null} */
  #photo = null;
  /** What the status line says, in whichever language. @type {StatusWords} */
  #words = (texts) => texts.statusStart;

  /** @param {Connect} connect */
  start(connect) {
    this.session = new SearchSession(connect);
    this.session.addEventListener('change', () => this.#searchChanged());
    this.#listen(connect);
    this.#followAddress();
  }

  /** @override */
  localize() {
    document.title = language.texts.pageTitle;
    language.apply(document);
    this.#say(this.#words);
  }

  /** @param {Connect} connect */
  #listen(connect) {
    listen(this, 'photoreading', () => this.#say((texts) => texts.statusReading));
    listen(this, 'photochosen', (photo) => this.#choose({ kind: 'photo', photo }));
    listen(this, 'photoremoved', () => this.#choose(null));
    listen(this, 'filterschanged', () => this.#refine());
    listen(this, 'filterscleared', () => this.#filters.clear());
    listen(this, 'morelikethis', (query) => this.#search(query));
    listen(this, 'backtophoto', () => this.#photo && this.#search(this.#photo));
    listen(this, 'tryagain', () => this.#refine());
    listen(this, 'openproduct', (id) => find(this, 'product-dialog', ProductDialog).open(id, connect));
    addEventListener('popstate', () => this.#followAddress());
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchPhoto();
    });
  }

  /** @param {PhotoQuery | null} photo */
  #choose(photo) {
    this.#photo = photo;
    this.toggleAttribute('data-has-photo', photo !== null);
    this.#say(this.#photoWords());
  }

  #searchPhoto() {
    if (this.#photo) {
      this.#search(this.#photo);
      return;
    }
    this.#say((texts) => texts.statusNeedsPhoto);
    this.#drop.focusInput();
  }

  /** Asks anew, from the top of the results. @param {Query} query */
  #search(query) {
    const filters = this.#filters.value;
    if (!filters) {
      this.#filters.focusMistake();
      return;
    }
    showInAddress(query);
    this.session?.run(query, filters);
    this.#results.focusHeading();
  }

  /** Asks the same again, with the filters as they are now. */
  #refine() {
    const state = this.session?.state;
    const filters = this.#filters.value;
    if (filters && state && state.stage !== 'start') this.session?.run(state.query, filters);
  }

  /** Shows what the address asks for: on arrival, and after Back or Forward. */
  #followAddress() {
    const query = queryInAddress();
    if (query) this.#search(query);
    else if (this.#photo) this.#search(this.#photo);
    else this.session?.reset();
  }

  #searchChanged() {
    const state = this.session?.state ?? { stage: 'start' };
    this.dataset.stage = state.stage === 'start' ? 'start' : 'results';
    if (state.stage === 'found') this.#filters.learn(state.answer);
    this.#results.show(state, { hasPhoto: this.#photo !== null });
    this.#say(statusWords(state) ?? this.#photoWords());
  }

  #photoWords() {
    return (/** @type {Texts} */ texts) => (this.#photo ? texts.statusReady : texts.statusStart);
  }

  /** @param {StatusWords} words */
  #say(words) {
    this.#words = words;
    find(this, '[data-testid="status"]', HTMLElement).textContent = words(language.texts);
  }

  get #drop() {
    return find(this, 'photo-drop', PhotoDrop);
  }

  get #filters() {
    return find(this, 'search-filters', SearchFilters);
  }

  get #results() {
    return find(this, 'search-results', SearchResults);
  }
}

/**
 * @param {SearchAnswer} answer
 * @returns {StatusWords}
 */
function foundWords({ hits, nearMisses }) {
  return hits.length === 0 && nearMisses.length > 0
    ? (texts) => texts.statusNearMisses(nearMisses.length)
    : (texts) => texts.statusFound(hits.length);
}

/**
 * @param {SearchState} state
 * @returns {StatusWords | null} null before a search
 */
function statusWords(state) {
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
