// @ts-check
import { productName } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { productAddress } from '../page/address.js';
import { copyText } from '../page/clipboard.js';
import { create, icon } from '../page/dom.js';

/** @import { Product } from '../api/types.js' */

/** `<share-button>`: passes on the address of a product, by what the device offers, else by copying it. */
export class ShareButton extends LocalizedElement {
  /** @type {Product | null} */
  product = null;
  #said = create('span', { role: 'status', class: 'share-said' });
  #button = create('button', { type: 'button', class: 'round', 'data-testid': 'share' }, icon('share'));

  /** @override */
  connectedCallback() {
    this.replaceChildren(this.#button, this.#said);
    this.#button.addEventListener('click', () => this.#share());
    super.connectedCallback();
  }

  /** @override */
  localize() {
    this.#button.setAttribute('aria-label', language.texts.share);
    this.#button.title = language.texts.share;
  }

  async #share() {
    if (!this.product) return;
    const url = productAddress(this.product.id);
    const title = productName(this.product);
    // Phones have a sheet with every messenger on it; where there is none, or it was closed, nothing is lost.
    if (navigator.share && matchMedia('(pointer: coarse)').matches) await navigator.share({ title, url }).catch(() => undefined);
    else this.#said.textContent = (await copyText(url)) ? language.texts.linkCopied : url;
  }
}
