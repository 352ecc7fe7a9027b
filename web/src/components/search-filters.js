// @ts-check
import { amountOf, amountText, tagText } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find } from '../page/dom.js';
import { emit } from '../page/events.js';
import { ColourFilter } from './colour-filter.js';

/** @import { Filters, SearchAnswer } from '../api/types.js' */

/** From here on there is room for the filters beside the results. The same width stands in css/page.css. */
const WIDE = '(min-width: 56rem)';

/** `<search-filters>`: category, colour, lowest and highest price, in stock. Tells `filterschanged`. */
export class SearchFilters extends LocalizedElement {
  /** Categories that answers named beyond the default model's own: another model may have others. @type {Map<string, string>} */
  #seen = new Map();

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    find(this, 'details', HTMLDetailsElement).open = matchMedia(WIDE).matches;
    this.addEventListener('change', () => this.#changed());
    find(this, '[data-clear]', HTMLButtonElement).addEventListener('click', () => this.clear());
  }

  /** @override */
  localize() {
    const category = this.#category;
    const chosen = category.value;
    const options = [...this.#categories()].map(([code, name]) => create('option', { value: code }, name));
    category.replaceChildren(create('option', { value: '' }, language.texts.allCategories), ...options);
    category.value = chosen;
    this.#review();
  }

  /** @returns {Filters | null} null while they contradict each other, which the reader is told */
  get value() {
    const minPrice = amountOf(this.#minPrice.value);
    const maxPrice = amountOf(this.#maxPrice.value);
    if (minPrice !== null && maxPrice !== null && minPrice > maxPrice) return null;
    return { category: this.#category.value || null, colour: this.#colour.value, minPrice, maxPrice, inStock: this.#inStock.checked };
  }

  clear() {
    this.#category.value = '';
    this.#colour.value = null;
    this.#minPrice.value = '';
    this.#maxPrice.value = '';
    this.#inStock.checked = false;
    this.#changed();
    this.#category.focus({ preventScroll: true });
  }

  /** Shows the first filter that needs mending. */
  focusMistake() {
    find(this, 'details', HTMLDetailsElement).open = true;
    this.#maxPrice.focus();
  }

  /** Adds the categories and colours that an answer names. @param {SearchAnswer} answer */
  learn(answer) {
    const tags = [...answer.query.tags, ...answer.hits.flatMap((hit) => hit.tags)];
    for (const tag of tags) {
      if (tag.tag === 'category') this.#seen.set(tag.code, tagText(tag));
    }
    this.#colour.learn(tags);
    this.localize();
  }

  #changed() {
    for (const price of [this.#minPrice, this.#maxPrice]) {
      const amount = amountOf(price.value);
      price.value = amount === null ? '' : amountText(amount);
    }
    this.#review();
    emit(this, 'filterschanged', null);
  }

  /** Tells how many filters are on, and whether the prices contradict each other. */
  #review() {
    const crossed = this.value === null;
    find(this, '[data-mistake]', HTMLElement).textContent = crossed ? language.texts.pricesCrossed : '';
    for (const price of [this.#minPrice, this.#maxPrice]) price.setAttribute('aria-invalid', String(crossed));
    const active = [this.#category.value, this.#colour.value, this.#minPrice.value, this.#maxPrice.value, this.#inStock.checked];
    const count = active.filter(Boolean).length;
    find(this, '[data-active]', HTMLElement).textContent = count === 0 ? '' : language.texts.filtersActive(count);
    find(this, '[data-clear]', HTMLButtonElement).hidden = count === 0;
  }

  #categories() {
    const named = new Map(Object.entries(language.texts.categories));
    for (const [code, name] of this.#seen) if (!named.has(code)) named.set(code, name);
    return named;
  }

  get #category() {
    return find(this, '[data-testid="filter-category"]', HTMLSelectElement);
  }

  get #colour() {
    return find(this, 'colour-filter', ColourFilter);
  }

  get #minPrice() {
    return find(this, '[data-testid="filter-min-price"]', HTMLInputElement);
  }

  get #maxPrice() {
    return find(this, '[data-testid="filter-max-price"]', HTMLInputElement);
  }

  get #inStock() {
    return find(this, '[data-testid="filter-in-stock"]', HTMLInputElement);
  }
}
