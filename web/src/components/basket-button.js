// @ts-check
import { basket } from '../basket/kept-basket.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { find } from '../page/dom.js';
import { emit } from '../page/events.js';

/** `<basket-button>` around a button: how many pieces are in the basket. Tells `openbasket`. */
export class BasketButton extends LocalizedElement {
  /** @override */
  connectedCallback() {
    super.connectedCallback();
    basket.addEventListener('change', () => this.localize());
    this.#button.addEventListener('click', () => emit(this, 'openbasket', null));
  }

  /** @override */
  localize() {
    find(this, '[data-count]', HTMLElement).textContent = basket.count === 0 ? '' : String(basket.count);
    this.#button.setAttribute('aria-label', language.texts.basketWith(basket.count));
  }

  get #button() {
    return find(this, 'button', HTMLButtonElement);
  }
}
