// @ts-check
import { asProblem } from '../../api/problem.js';
import { shopName } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { STORE_ID } from '../page/sign-in-check.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Words } from '../language/words.js' */

/** `<owner-sign-in>`: asks for the key, then for the store unless that is known. Tells `signedin`, `storechosen`, `signedout`. */
export class OwnerSignIn extends LocalizedElement {
  /** @type {((words: Words) => string) | null} */
  #busy = null;
  /** @type {((words: Words) => string) | null} */
  #mistake = null;
  /** @type {'key' | 'store'} */
  #step = 'key';

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#form('key').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submitKey();
    });
    this.#form('store').addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submitStore(this.#store.value.trim().toLowerCase());
    });
    find(this, '[data-show-key]', HTMLInputElement).addEventListener('change', (event) => {
      this.#key.type = /** @type {HTMLInputElement} */ (event.target).checked ? 'text' : 'password';
    });
    find(this, '[data-other-key]', HTMLButtonElement).addEventListener('click', () => tell(this, 'signedout', null));
  }

  /** @param {string | null} [proposed]  a key that was just refused stays to be mended */
  askForKey(proposed = null) {
    this.#show('key');
    this.#key.value = proposed ?? '';
    this.#key.focus();
  }

  /** @param {string[]} seen  stores that were opened here @param {string} proposed */
  askForStore(seen, proposed = '') {
    this.#show('store');
    this.#store.value = proposed;
    const chips = seen.map((store) => {
      const chip = create('button', { type: 'button', class: 'chip' }, shopName(store));
      chip.addEventListener('click', () => this.#submitStore(store));
      return create('li', {}, chip);
    });
    find(this, '[data-seen]', HTMLElement).hidden = chips.length === 0;
    find(this, '.chips', HTMLElement).replaceChildren(...chips);
    (chips[0]?.querySelector('button') ?? this.#store).focus();
  }

  /** Meanwhile the key or the store is being checked. */
  checking() {
    this.problem = null;
    this.#busy = this.#step === 'key' ? ({ signingIn }) => signingIn : ({ openingStore }) => openingStore;
    this.localize();
  }

  /** @param {unknown} thrown  null for none */
  set problem(thrown) {
    this.#busy = null;
    this.#mistake = null;
    find(this, 'owner-notice', OwnerNotice).problem = thrown === null ? null : asProblem(thrown);
    this.localize();
  }

  /** @override */
  localize() {
    find(this, '[data-status]', HTMLElement).textContent = this.#busy?.(words()) ?? '';
    for (const button of this.querySelectorAll('[type="submit"]')) button.setAttribute('aria-busy', String(this.#busy !== null));
    for (const step of /** @type {const} */ (['key', 'store'])) {
      const mistake = step === this.#step ? this.#mistake : null;
      find(this.#form(step), '.mistake', HTMLElement).textContent = mistake?.(words()) ?? '';
      find(this.#form(step), '.field input', HTMLInputElement).setAttribute('aria-invalid', String(mistake !== null));
    }
  }

  #submitKey() {
    const key = this.#key.value.trim();
    if (key) tell(this, 'signedin', { key, remember: find(this, '[data-remember]', HTMLInputElement).checked });
    else this.#refuse(this.#key, ({ needsKey }) => needsKey);
  }

  /** @param {string} store */
  #submitStore(store) {
    this.#store.value = store;
    if (STORE_ID.test(store)) tell(this, 'storechosen', store);
    else this.#refuse(this.#store, ({ badStoreId }) => badStoreId);
  }

  /** @param {HTMLInputElement} field @param {(words: Words) => string} mistake */
  #refuse(field, mistake) {
    this.problem = null;
    this.#mistake = mistake;
    this.localize();
    field.focus();
  }

  /** @param {'key' | 'store'} step */
  #show(step) {
    this.#step = step;
    for (const other of /** @type {const} */ (['key', 'store'])) this.#form(other).hidden = other !== step;
    this.problem = null;
  }

  /** @param {string} step */
  #form(step) {
    return find(this, `form[data-step="${step}"]`, HTMLFormElement);
  }

  get #key() {
    return find(this, '[name="key"]', HTMLInputElement);
  }

  get #store() {
    return find(this, '[name="store"]', HTMLInputElement);
  }
}
