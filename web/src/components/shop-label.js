// @ts-check
import { create, icon } from '../page/dom.js';
import { shops } from '../shop/shops.js';

/** `<shop-label>`: the name of the shop that its `store` says, as soon as it is known. */
export class ShopLabel extends HTMLElement {
  #named = () => this.#name();

  connectedCallback() {
    shops.addEventListener('change', this.#named);
    this.#name();
    shops.profile(this.#store);
  }

  disconnectedCallback() {
    shops.removeEventListener('change', this.#named);
  }

  #name() {
    this.textContent = shops.name(this.#store);
  }

  get #store() {
    return this.getAttribute('store') ?? '';
  }
}

/**
 * A shop as a line of text beside its sign.
 * @param {string} store
 * @param {(Node | string)[]} also  what stands behind it
 * @returns {HTMLElement}
 */
export function shopLine(store, ...also) {
  const label = new ShopLabel();
  label.setAttribute('store', store);
  return create('p', { class: 'shop' }, icon('shop'), label, ...also);
}
