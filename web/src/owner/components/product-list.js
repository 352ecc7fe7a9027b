// @ts-check
import { asProblem } from '../../api/problem.js';
import { priceText } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { words } from '../language/words.js';
import { matching, needsOwner } from '../list/product-list-state.js';
import { OwnedProducts } from '../list/owned-products.js';
import { hear } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { hashOf } from '../page/route.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Problem } from '../../api/problem.js' */
/** @import { OwnedProduct } from '../../api/types.js' */

/** `<product-list>`: the shop's products, those that wait for their owner first. Each row's link opens it. */
export class ProductList extends LocalizedElement {
  /** @type {OwnedProducts | null} */
  #owned = null;
  /** @type {Problem | null} */
  #problem = null;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#search.addEventListener('input', () => this.localize());
    hear(this, 'tryagain', () => this.refresh());
  }

  /** @param {OwnedProducts} owned */
  open(owned) {
    this.#owned = owned;
    this.#search.value = '';
    owned.addEventListener('change', () => this.#owned === owned && this.localize());
    this.localize();
    return this.refresh();
  }

  async refresh() {
    this.#notice.problem = this.#problem = null;
    try {
      await this.#owned?.refresh();
    } catch (thrown) {
      this.#notice.problem = this.#problem = asProblem(thrown);
      this.localize();
    }
  }

  /** @override */
  localize() {
    const owned = this.#owned;
    if (!owned) return;
    const { products, total, isLoading } = owned;
    const lists = find(this, '[data-lists]', HTMLElement);
    lists.setAttribute('aria-busy', String(isLoading));
    find(this, '[data-search]', HTMLElement).hidden = products.length < 5;
    find(this, '[data-count]', HTMLElement).textContent = total === 0 ? '' : words().listCount(total);
    const focused = lists.contains(document.activeElement) ? document.activeElement?.closest('li')?.dataset.product : undefined;
    if (products.length === 0) lists.replaceChildren(...(isLoading ? skeletons() : this.#mayBeEmpty ? [nothingYet()] : []));
    else lists.replaceChildren(...this.#sections(owned));
    if (focused) this.focusRow(focused);
  }

  /** Brings the reader back to a product: rows are drawn anew with every change. @param {string} product  `store.product` */
  focusRow(product) {
    /** @type {HTMLElement | null} */ (this.querySelector(`[data-product="${CSS.escape(product)}"] a`))?.focus();
  }

  /** @param {OwnedProducts} owned */
  #sections({ products, isLoading, next }) {
    const texts = words();
    const search = this.#search.value.trim();
    const found = matching(products, search);
    find(this, '[data-found]', HTMLElement).textContent = search === '' ? '' : texts.listCount(found.length);
    if (found.length === 0) return [this.#noneFound(search)];
    const waiting = found.filter(needsOwner);
    const rest = found.filter((product) => !needsOwner(product));
    /** @type {HTMLElement[]} */
    const sections = [
      ...(waiting.length > 0 ? [create('h2', {}, texts.needsYou(waiting.length)), rows(waiting, 'waiting')] : []),
      ...(rest.length > 0 ? [create('h2', { class: waiting.length > 0 ? '' : 'visually-hidden' }, texts.theRest), rows(rest, 'done')] : []),
    ];
    if (isLoading) sections.push(create('p', { class: 'quiet', role: 'status' }, texts.loadingMore));
    else if (next !== null) sections.push(press(texts.more, () => this.#more()));
    return sections;
  }

  /** @param {string} search */
  #noneFound(search) {
    const clear = press(words().clearSearch, () => {
      this.#search.value = '';
      this.localize();
      this.#search.focus();
    });
    return create('div', { class: 'empty' }, create('p', {}, words().listNone(search)), clear);
  }

  async #more() {
    try {
      await this.#owned?.more();
    } catch (thrown) {
      this.#notice.problem = asProblem(thrown);
    }
  }

  /** The index waits for the first photo of all: whoever is to upload it must find the way. */
  get #mayBeEmpty() {
    return this.#problem === null || this.#problem.code === 'index-unavailable';
  }

  get #search() {
    return find(this, '[data-testid="list-search"]', HTMLInputElement);
  }

  get #notice() {
    return find(this, 'owner-notice', OwnerNotice);
  }
}

/** @param {OwnedProduct[]} products @param {string} id */
function rows(products, id) {
  return create('ul', { class: 'rows card', role: 'list', 'data-testid': id }, ...products.map(row));
}

/** @param {OwnedProduct} product */
function row(product) {
  const texts = words();
  const { id, name, price, stock, inStock, photo, attention } = product;
  const thumb = create('span', { class: 'thumb' });
  thumb.append(
    photo ? create('img', { src: photo.url, alt: '', loading: 'lazy', decoding: 'async', width: 72, height: 72 }) : ownerIcon('photo'),
  );
  const title = create('span', { class: name ? 'row-name' : 'row-name row-nameless' }, name || texts.nameless);
  const facts = [price === null ? null : priceText(price), inStock ? (stock === null ? null : texts.stock(stock)) : texts.soldOut];
  const reasons = attention.map((reason) => create('span', { class: 'reason', 'data-reason': reason }, texts.attention[reason] ?? reason));
  const said = create(
    'span',
    { class: 'row-words' },
    title,
    create('span', { class: 'row-facts quiet' }, facts.filter(Boolean).join(' · ')),
    ...(reasons.length > 0 ? [create('span', { class: 'reasons' }, ...reasons)] : []),
  );
  const link = create('a', { href: hashOf({ view: 'barang', product: id }), class: 'row' }, thumb, said, ownerChevron());
  return create('li', { 'data-testid': 'row', 'data-product': id }, link);
}

function ownerChevron() {
  return create('span', { class: 'chevron', 'aria-hidden': 'true' });
}

function nothingYet() {
  const texts = words();
  const way = create('a', { class: 'button button-main', href: '#unggah' }, ownerIcon('upload'), texts.uploadFirst);
  return create(
    'div',
    { class: 'card empty', 'data-testid': 'empty' },
    ownerIcon('boxes'),
    create('h2', {}, texts.listEmptyTitle),
    create('p', { class: 'quiet' }, texts.listEmpty),
    way,
  );
}

function skeletons() {
  const row = () =>
    create('li', { class: 'row' }, create('span', { class: 'thumb' }), create('span', { class: 'row-words' }, create('i'), create('i')));
  return [create('ul', { class: 'rows card skeleton', 'aria-hidden': 'true' }, row(), row(), row(), row())];
}

/** @param {string} text @param {() => void} act */
function press(text, act) {
  const button = create('button', { type: 'button', class: 'button' }, text);
  button.addEventListener('click', act);
  return button;
}
