// @ts-check
import { Problem, asProblem } from '../api/problem.js';
import { basket } from '../basket/kept-basket.js';
import { productName } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { placeInAddress, showBasket, showProduct, showQuery, uncover } from '../page/address.js';
import { find } from '../page/dom.js';
import { listen } from '../page/events.js';
import { SearchSession, sameQuery } from '../page/search-session.js';
import { isWhole } from '../photo/box.js';
import { BasketDialog } from './basket-dialog.js';
import { PhotoDrop } from './photo-drop.js';
import { ProductDialog } from './product-dialog.js';
import { SearchFilters } from './search-filters.js';
import { SearchResults } from './search-results.js';
import { startWords, statusWords } from './status-words.js';

/** @import { Connect } from '../api/config.js' */
/** @import { Box } from '../api/types.js' */
/** @import { PhotoQuery, Query, SearchState } from '../page/search-session.js' */
/** @import { ChosenPhoto } from '../photo/chosen-photo.js' */
/** @import { StatusWords } from './status-words.js' */

/** `<shop-page>`: ties the components together. They tell what the shopper did; it searches and shows what came of it. */
export class ShopPage extends LocalizedElement {
  /** @type {ChosenPhoto | null} */
  #photo = null;
  /** The last search with the shopper's own photo. @type {PhotoQuery | null} */
  #ofPhoto = null;
  /** What the status line says, in whichever language. @type {StatusWords} */
  #words = startWords(false);

  /** @param {Connect} connect */
  start(connect) {
    this.session = new SearchSession(connect);
    this.session.addEventListener('change', () => this.#searchChanged());
    this.#listen(connect);
    this.#followAddress(connect);
  }

  /** @override */
  localize() {
    language.apply(document);
    document.title = language.texts.pageTitle;
    this.#say(this.#words);
    this.#hintWords();
  }

  /** @param {Connect} connect */
  #listen(connect) {
    listen(this, 'photoreading', () => this.#say((texts) => texts.statusReading));
    listen(this, 'photochosen', (photo) => this.#choose(photo));
    listen(this, 'photoremoved', () => this.#choose(null));
    listen(this, 'searchpart', () => this.#searchOwn(this.#drop.preview.boxed));
    listen(this, 'filterschanged', () => this.#refine());
    listen(this, 'filterscleared', () => this.#filters.clear());
    listen(this, 'backtophoto', () => this.#ofPhoto && this.#search(this.#ofPhoto));
    listen(this, 'tryagain', () => this.#refine());
    listen(this, 'addtobasket', (item) => {
      basket.add(item);
      this.#say((texts) => texts.statusAdded(productName(item)));
    });
    listen(this, 'morelikethis', (query) => {
      this.#step(query);
      this.#followCovers(connect); // before the results get the focus: nothing behind an open dialog takes it
      this.#ask(query);
    });
    listen(this, 'openproduct', (id) => {
      showProduct(id);
      this.#followCovers(connect);
    });
    listen(this, 'openbasket', () => {
      showBasket();
      this.#followCovers(connect);
    });
    listen(this, 'uncovered', () => uncover() && this.#followCovers(connect));
    addEventListener('popstate', () => this.#followAddress(connect));
    find(this, 'form', HTMLFormElement).addEventListener('submit', (event) => {
      event.preventDefault();
      this.#searchOwn(this.#drop.preview.wanted);
    });
  }

  /** @param {ChosenPhoto | null} photo */
  #choose(photo) {
    this.#photo = photo;
    if (!photo) this.#ofPhoto = null;
    this.toggleAttribute('data-has-photo', photo !== null);
    this.#say(startWords(photo !== null));
    this.#hintWords();
  }

  /** Searches with what the shopper shows and says. @param {Box} box  the part of the photo */
  async #searchOwn(box) {
    const text = this.#typed.value.trim();
    const photo = this.#photo;
    if (photo) {
      await this.#searchPhoto(photo, box, text);
    } else if (text) {
      this.#search({ kind: 'words', text });
    } else {
      this.#say((texts) => texts.statusNeedsPhoto);
      this.#drop.focusInput();
    }
  }

  /** Cutting a part out of a large photo takes a slow phone a while. @param {ChosenPhoto} photo @param {Box} box @param {string} text */
  async #searchPhoto(photo, box, text) {
    this.#drop.showProblem(null);
    this.#say((texts) => texts.statusReading);
    const part = await photo.part(box).catch(asProblem);
    if (photo !== this.#photo) return; // by now there is another, or none
    this.#say(startWords(true));
    if (part instanceof Problem) {
      this.#drop.showProblem(part);
      return;
    }
    this.#ofPhoto = { kind: 'photo', photo: part, box, text };
    this.#drop.preview.searched(box);
    this.#search(this.#ofPhoto);
  }

  /** Asks anew, as a step of the history. @param {Query} query */
  #search(query) {
    this.#step(query);
    this.#ask(query);
  }

  /** Puts into the address what is asked for, unless the filters keep it from being asked. @param {Query} query */
  #step(query) {
    if (this.#filters.value) showQuery(query);
  }

  /** Asks anew, from the top of the results. @param {Query} query */
  #ask(query) {
    const filters = this.#filters.value;
    if (!filters) {
      this.#filters.focusMistake();
      return;
    }
    this.session?.run(query, filters);
    this.#results.focusHeading();
  }

  /** Asks the same again, with the filters as they are now. */
  #refine() {
    const state = this.session?.state;
    const filters = this.#filters.value;
    if (filters && state && state.stage !== 'start') this.session?.run(state.query, filters);
  }

  /** Shows what the address asks for, which it never changes: on arrival, and after Back or Forward. @param {Connect} connect */
  #followAddress(connect) {
    const { query } = placeInAddress();
    const state = this.session?.state ?? { stage: 'start' };
    const wanted = query ?? this.#withoutAddress(state);
    if (query?.kind === 'words') this.#typed.value = query.text;
    if (!wanted) this.session?.reset();
    else if (state.stage === 'start' || !sameQuery(wanted, state.query)) this.#ask(wanted);
    this.#followCovers(connect);
  }

  /** What an address without a query stands for: the photo, which stays as long as it is shown. @param {SearchState} state */
  #withoutAddress(state) {
    if (state.stage === 'start') return null;
    return this.#ofPhoto ?? (state.query.kind === 'photo' ? state.query : null);
  }

  /** Opens and closes what lies over the search, as the address says. @param {Connect} connect */
  #followCovers(connect) {
    const { product, basket: open } = placeInAddress();
    const dialog = find(this, 'product-dialog', ProductDialog);
    const order = find(this, 'basket-dialog', BasketDialog);
    if (open) order.open(connect);
    else order.close();
    if (product) dialog.open(product, connect);
    else dialog.close();
    if (!product) document.title = language.texts.pageTitle;
  }

  #searchChanged() {
    const state = this.session?.state ?? { stage: 'start' };
    this.dataset.stage = state.stage === 'start' ? 'start' : 'results';
    if (state.stage === 'found') {
      const { query, answer } = state;
      this.#filters.learn(answer);
      if (query.kind === 'photo' && isWhole(query.box) && answer.query.object) this.#drop.preview.suggest(answer.query.object);
    }
    this.#results.show(state, { hasPhoto: this.#ofPhoto !== null });
    this.#say(statusWords(state) ?? startWords(this.#photo !== null));
  }

  /** @param {StatusWords} words */
  #say(words) {
    this.#words = words;
    find(this, '[data-testid="status"]', HTMLElement).textContent = words(language.texts);
  }

  /** Words go alone, or say more of the photo. */
  #hintWords() {
    this.#typed.placeholder = this.#photo ? language.texts.wordsBeside : language.texts.wordsAlone;
  }

  get #drop() {
    return find(this, 'photo-drop', PhotoDrop);
  }

  get #typed() {
    return find(this, '[data-testid="words"]', HTMLInputElement);
  }

  get #filters() {
    return find(this, 'search-filters', SearchFilters);
  }

  get #results() {
    return find(this, 'search-results', SearchResults);
  }
}
