// @ts-check
import { Problem } from '../api/problem.js';
import { basket } from '../basket/kept-basket.js';
import { orderLine } from '../basket/order.js';
import { productName } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find, icon } from '../page/dom.js';
import { emit, listen } from '../page/events.js';
import { shops } from '../shop/shops.js';
import { BasketShop } from './basket-shop.js';

/** @import { Connect } from '../api/config.js' */
/** @import { Product } from '../api/types.js' */
/** @import { Line } from '../basket/basket.js' */

/** `<basket-dialog>` around a dialog: what is in the basket, by shop, at the prices of now. Tells `uncovered`. */
export class BasketDialog extends LocalizedElement {
  /** As the API says them now; null for what is gone. @type {Map<string, Product | null>} */
  #now = new Map();
  #looking = new AbortController();
  #asked = false;
  #closedByPage = false;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const dialog = this.#dialog;
    basket.addEventListener('change', () => this.localize());
    listen(this, 'quantitychosen', ({ line, quantity }) => this.#setQuantity(line, quantity));
    find(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close());
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      this.#looking.abort();
      this.#acknowledge();
      if (!this.#closedByPage) emit(this, 'uncovered', null);
    });
  }

  /** @override */
  localize() {
    if (!this.#dialog.open) return;
    const giveBack = focusIn(this.#body, find(this, 'h2', HTMLHeadingElement));
    const sections = [...basket.shops].map(([store, lines]) => {
      const section = new BasketShop();
      section.show(store, lines.map((line) => orderLine(line, this.#now.get(line.product))), this.#asked);
      return section;
    });
    this.#body.replaceChildren(...(sections.length > 0 ? sections : [empty(() => this.#dialog.close())]));
    giveBack();
  }

  /** Opens it and asks again for everything in it. @param {Connect} connect */
  async open(connect) {
    if (this.#dialog.open) return;
    this.#closedByPage = false;
    this.#looking = new AbortController();
    const { signal } = this.#looking;
    this.#asked = false;
    this.#said.textContent = '';
    this.#dialog.showModal();
    find(this, 'h2', HTMLHeadingElement).focus({ preventScroll: true });
    this.localize();
    this.#body.setAttribute('aria-busy', 'true');
    await Promise.all([
      ...basket.lines.map((line) => this.#reread(line.product, connect, signal)),
      ...[...basket.shops.keys()].map((store) => shops.profile(store)),
    ]);
    if (signal.aborted) return;
    this.#asked = true;
    this.#body.setAttribute('aria-busy', 'false');
    this.localize();
  }

  /** Closes it because the address has gone elsewhere. */
  close() {
    this.#closedByPage = true;
    this.#dialog.close();
  }

  /** Says it where a screen reader listens: the lines are drawn anew. @param {Line} line @param {number} quantity */
  #setQuantity(line, quantity) {
    basket.setQuantity(line.product, quantity);
    this.#said.textContent = `${productName(line)}: ${quantity}`;
  }

  /** What was shown is known from now on: a price is news once. */
  #acknowledge() {
    for (const product of this.#now.values()) if (product) basket.refresh(product);
  }

  /** @param {string} id @param {Connect} connect @param {AbortSignal} signal */
  async #reread(id, connect, signal) {
    try {
      const api = await connect();
      this.#now.set(id, await api.product(id, { signal }));
    } catch (thrown) {
      // Gone is news; without a connection the basket stays as it was last seen.
      if (thrown instanceof Problem && thrown.status === 404) this.#now.set(id, null);
      else this.#now.delete(id);
    }
  }

  get #dialog() {
    return find(this, 'dialog', HTMLDialogElement);
  }

  get #said() {
    return find(this, '[data-said]', HTMLElement);
  }

  get #body() {
    return find(this, '[data-body]', HTMLElement);
  }
}

/** @param {() => void} close */
function empty(close) {
  const { texts } = language;
  const button = create('button', { type: 'button', class: 'button button-main' }, texts.basketLook);
  button.addEventListener('click', close);
  const words = [create('p', { class: 'nothing-title' }, texts.basketEmpty), create('p', {}, texts.basketEmptyHint)];
  return create('div', { class: 'basket-empty', 'data-testid': 'basket-empty' }, icon('basket'), ...words, button);
}

/**
 * Remembers what has the focus by its `data-focus`, as drawing anew makes new elements.
 * @param {HTMLElement} body
 * @param {HTMLElement} otherwise  what gets the focus where the element is gone
 * @returns {() => void} gives it back
 */
function focusIn(body, otherwise) {
  const focused = document.activeElement;
  if (!focused || !body.contains(focused)) return () => undefined;
  const name = focused.getAttribute('data-focus');
  return () => {
    const same = name === null ? null : body.querySelector(`[data-focus="${CSS.escape(name)}"]:not(:disabled)`);
    (same instanceof HTMLElement ? same : otherwise).focus({ preventScroll: true });
  };
}
