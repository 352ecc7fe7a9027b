// @ts-check
import { plainWords } from '../../components/problem-notice.js';
import { language } from '../../language/language.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { isOutgoing } from '../upload/upload-state.js';
import { ProductCheck } from './product-check.js';

/** @import { ShopUploads } from '../upload/shop-uploads.js' */
/** @import { OutgoingPhoto } from '../upload/upload-state.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<outgoing-list>`: what became of each photo that was sent, product by product, the latest first. */
export class OutgoingList extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** Previews by photo, for as long as the page lives. @type {Map<string, string>} */
  #urls = new Map();
  /** Kept when the list is drawn again: each has asked about look-alikes and may be half answered. @type {Map<string, ProductCheck>} */
  #checks = new Map();
  /** Products that ended as "the same product". @type {Set<string>} */
  #gone = new Set();

  /** @param {Shop} shop */
  open(shop) {
    this.#shop = shop;
    const { uploads } = shop;
    uploads.addEventListener('change', (event) => this.#changed(/** @type {CustomEvent<OutgoingPhoto>} */ (event).detail));
    uploads.addEventListener('seen', (event) => this.#seen(/** @type {CustomEvent<{id: string}>} */ (event).detail.id));
    uploads.addEventListener('replaced', (event) => this.forget(/** @type {CustomEvent<string>} */ (event).detail));
    this.localize();
  }

  /** A product that is no more. @param {string} id */
  forget(id) {
    this.#gone.add(id);
    this.localize();
  }

  /** @override */
  localize() {
    const photos = (this.#uploads?.queue.photos ?? []).filter(({ product }) => !this.#gone.has(product));
    if (photos.length === 0) {
      this.replaceChildren();
      return;
    }
    const products = [...new Set(photos.map(({ product }) => product))].reverse();
    const items = products.map((id) =>
      this.#item(
        id,
        photos.filter(({ product }) => product === id),
      ),
    );
    this.replaceChildren(create('h2', {}, words().sentTitle), this.#summary(), create('ul', { class: 'outgoing', role: 'list' }, ...items));
  }

  /** @param {string} id */
  #check(id) {
    const known = this.#checks.get(id);
    if (known) return known;
    const check = new ProductCheck();
    this.#checks.set(id, check);
    this.#seen(id);
    return check;
  }

  /** @param {string} id @param {OutgoingPhoto[]} photos */
  #item(id, photos) {
    const rows = photos.map((photo, i) => this.#row(photo, i + 1));
    return create(
      'li',
      { class: 'card', 'data-outgoing': id, 'data-testid': 'outgoing', ...settledAs(photos) },
      create('ul', { role: 'list' }, ...rows),
      this.#check(id),
    );
  }

  /** @param {OutgoingPhoto} photo @param {number} number */
  #row(photo, number) {
    const img = create('img', { src: this.#url(photo), alt: words().photoOnItsWay(number), decoding: 'async' });
    const row = create('li', { class: 'outgoing-photo', 'data-photo': photo.key }, img, create('div', { class: 'outgoing-state' }));
    show(
      row,
      photo,
      () => this.#uploads?.queue.retry(({ key }) => key === photo.key),
      () => this.#uploads?.queue.drop(photo.key),
    );
    return row;
  }

  #summary() {
    return create('p', { class: 'status', role: 'status', 'data-summary': true, 'data-testid': 'summary' }, this.#summaryWords());
  }

  #summaryWords() {
    const photos = this.#uploads?.queue.photos ?? [];
    const done = photos.filter(({ state }) => !isOutgoing(state)).length;
    return done === photos.length ? words().allSent(photos.length) : words().progress(done, photos.length);
  }

  /** @param {OutgoingPhoto} photo */
  #changed(photo) {
    const row = this.querySelector(`[data-photo="${CSS.escape(photo.key)}"]`);
    const uploads = this.#uploads;
    if (!row || !uploads?.queue.photos.includes(photo)) {
      this.localize();
      return;
    }
    show(
      row,
      photo,
      () => uploads.queue.retry(({ key }) => key === photo.key),
      () => uploads.queue.drop(photo.key),
    );
    const siblings = uploads.queue.photos.filter(({ product }) => product === photo.product);
    row.closest('[data-outgoing]')?.setAttribute('data-settled', settledAs(siblings)['data-settled']);
    const summary = this.querySelector('[data-summary]');
    if (summary && summary.textContent !== this.#summaryWords()) summary.textContent = this.#summaryWords();
  }

  /** @param {string} id */
  #seen(id) {
    const product = this.#uploads?.product(id);
    if (product && this.#shop) this.#checks.get(id)?.show(this.#shop, product);
  }

  /** @param {OutgoingPhoto} photo */
  #url({ key, jpeg }) {
    const url = this.#urls.get(key) ?? URL.createObjectURL(jpeg);
    this.#urls.set(key, url);
    return url;
  }

  /** @returns {ShopUploads | null} */
  get #uploads() {
    return this.#shop?.uploads ?? null;
  }
}

/** `rejected` where none of them will be live: there is nothing to check then. @param {OutgoingPhoto[]} photos */
function settledAs(photos) {
  return { 'data-settled': photos.every(({ state }) => state.at === 'rejected') ? 'rejected' : '' };
}

/** @param {Element} row @param {OutgoingPhoto} photo @param {() => void} again @param {() => void} discard */
function show(row, { state, product }, again, discard) {
  const box = row.querySelector('.outgoing-state');
  const bar = box?.querySelector('progress');
  if (state.at === 'sending' && bar) {
    bar.value = state.share;
    return;
  }
  row.setAttribute('data-state', state.at);
  const texts = words();
  /** @type {(Node | string)[]} */
  const parts = [create('p', { class: 'state' }, stateIcon(state.at), texts.states[state.at])];
  if (state.at === 'sending') parts.push(create('progress', { max: 1, value: state.share, 'aria-label': texts.states.sending }));
  if (state.at === 'stopped') {
    const { title, remedy } = plainWords(texts, state.problem);
    parts.push(create('p', { class: 'why' }, create('b', {}, title), ` ${remedy}`));
  }
  if (state.at === 'rejected' && state.reason)
    parts.push(create('p', { class: 'why' }, state.reason.message[language.code] || state.reason.message.id));
  if (state.at === 'stopped') parts.push(create('div', { class: 'actions' }, press(texts.sendAgain, again), press(texts.discard, discard)));
  if (state.at === 'rejected')
    parts.push(
      create(
        'div',
        { class: 'actions' },
        press(texts.openProduct, () => tell(row, 'openproduct', product)),
      ),
    );
  box?.replaceChildren(...parts);
}

/** @param {string} at */
function stateIcon(at) {
  if (at === 'live') return ownerIcon('check');
  return ownerIcon(at === 'sending' ? 'upload' : at === 'stopped' || at === 'rejected' ? 'photo' : 'clock');
}

/** @param {string} text @param {() => void} act */
function press(text, act) {
  const button = create('button', { type: 'button', class: 'button button-small' }, text);
  button.addEventListener('click', act);
  return button;
}
