// @ts-check
import { labelText } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find } from '../page/dom.js';
import { emit } from '../page/events.js';
import { ProblemNotice } from './problem-notice.js';
import { ProductHit } from './product-hit.js';
import { productPhoto } from './product-photo.js';
import { querySummary } from './query-summary.js';

/** @import { Hit, SearchAnswer } from '../api/types.js' */
/** @import { Query, SearchState } from '../page/search-session.js' */

/** As many as a phone shows at once and a desktop in two rows. */
const SKELETONS = 8;

/** Photos of the first rows load at once, the others when they come near. */
const EAGER = 4;

/** `<search-results>`: the hits of a search, or why there are none. Tells `filterscleared`, `backtophoto`. */
export class SearchResults extends LocalizedElement {
  /** @type {SearchState} */
  #state = { stage: 'start' };
  #hasPhoto = false;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    find(this, '[data-back]', HTMLButtonElement).addEventListener('click', () => emit(this, 'backtophoto', null));
  }

  /** @param {SearchState} state @param {{hasPhoto: boolean}} also  whether there is a photo to go back to */
  show(state, { hasPhoto }) {
    this.#state = state;
    this.#hasPhoto = hasPhoto;
    this.localize();
  }

  /** Brings the reader to the top of the results. */
  focusHeading() {
    this.#heading.scrollIntoView({ block: 'start' });
    this.#heading.focus({ preventScroll: true });
  }

  /** @override */
  localize() {
    const state = this.#state;
    if (state.stage === 'start') return;
    this.#head(state.query);
    this.#list.setAttribute('aria-busy', String(state.stage === 'searching'));
    find(this, 'problem-notice', ProblemNotice).problem = state.stage === 'failed' ? state.problem : null;
    switch (state.stage) {
      case 'searching':
        if (!state.refining) this.#skeletons();
        break;
      case 'found':
        this.#hits(state.answer, state.filtered);
        break;
      case 'failed':
        this.#fill([], []);
        break;
    }
    this.#nearMisses(state.stage === 'found' ? state.answer : null);
  }

  /** @param {Query} query */
  #head(query) {
    const ofProduct = query.kind === 'product';
    this.#heading.textContent = headingOf(query);
    const photo = ofProduct && query.photo ? [productPhoto(query.photo, '', { eager: true })] : [];
    find(this, '[data-query-photo]', HTMLElement).replaceChildren(...photo);
    find(this, '[data-back]', HTMLButtonElement).hidden = !(ofProduct && this.#hasPhoto);
  }

  #skeletons() {
    this.#fill([create('p', { class: 'taken-for skeleton', 'aria-hidden': 'true' }, create('i'))], Array.from({ length: SKELETONS }, skeletonCard));
  }

  /** @param {SearchAnswer} answer @param {boolean} filtered */
  #hits(answer, filtered) {
    const summary = querySummary(answer.query);
    this.#count.textContent = answer.hits.length === 0 ? '' : language.texts.count(answer.hits.length);
    this.#fill(summary, answer.hits.map((hit, rank) => hitItem(hit, rank, answer.query.kind === 'text')), answer.hits.length === 0 ? [this.#nothing(answer, filtered)] : []);
  }

  /** Apart from the hits and named as what they are, so that nobody takes them for the thing looked for. @param {SearchAnswer | null} answer */
  #nearMisses(answer) {
    const hits = answer?.nearMisses ?? [];
    const heading = create('h2', {}, language.texts.nearMisses);
    const list = create('ul', { class: 'hits', role: 'list', 'data-testid': 'near-misses' }, ...hits.map((hit) => hitItem(hit, EAGER, answer?.query.kind === 'text', 'near-miss')));
    find(this, '[data-near]', HTMLElement).replaceChildren(...(hits.length === 0 ? [] : [heading, list]));
  }

  /** @param {SearchAnswer} answer @param {boolean} filtered */
  #nothing(answer, filtered) {
    const { texts } = language;
    const words = create('p', { 'data-testid': 'no-match' }, answer.noMatch ? labelText(answer.noMatch.message) : filtered ? texts.nothingFiltered : texts.nothingAtAll);
    const box = create('div', { class: 'nothing' }, create('p', { class: 'nothing-title' }, texts.nothingTitle), words);
    if (filtered) {
      const clear = create('button', { type: 'button', class: 'button' }, texts.clearFilters);
      clear.addEventListener('click', () => emit(this, 'filterscleared', null));
      box.append(clear);
    }
    return box;
  }

  /** @param {HTMLElement[]} summary @param {HTMLElement[]} items @param {HTMLElement[]} [instead] */
  #fill(summary, items, instead = []) {
    if (this.#state.stage !== 'found') this.#count.textContent = '';
    find(this, '[data-summary]', HTMLElement).replaceChildren(...summary);
    find(this, '[data-nothing]', HTMLElement).replaceChildren(...instead);
    this.#list.replaceChildren(...items);
  }

  get #heading() {
    return find(this, 'h2', HTMLHeadingElement);
  }

  get #count() {
    return find(this, '[data-count]', HTMLElement);
  }

  get #list() {
    return find(this, '[data-testid="results"]', HTMLUListElement);
  }
}

/** @param {Query} query */
function headingOf(query) {
  const { texts } = language;
  if (query.kind === 'words') return texts.resultsOfWords(query.text);
  if (query.kind === 'product') return texts.resultsOfProduct(query.name ?? texts.chosenProduct);
  return query.text ? texts.resultsOfPhotoAndWords(query.text) : texts.resultsOfPhoto;
}

/** Of the height that a card has: nothing moves when the hits come. */
function skeletonCard() {
  const lines = ['similarity', 'hit-name', 'price', 'shop', 'hit-tags', 'more'].map((part) => create('div', { class: part }, create('i')));
  const card = create('article', {}, create('div', { class: 'photo' }), create('div', { class: 'hit-facts' }, ...lines));
  return create('li', { class: 'skeleton', 'aria-hidden': 'true' }, card);
}

/** @param {Hit} hit @param {number} rank @param {boolean} byWords @param {'hit' | 'near-miss'} kind */
function hitItem(hit, rank, byWords, kind = 'hit') {
  const card = new ProductHit();
  card.show(hit, { eager: rank < EAGER, byWords });
  return create('li', { 'data-testid': kind, 'data-product': hit.product, 'data-score': hit.score }, card);
}
