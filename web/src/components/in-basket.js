// @ts-check
import { basket } from '../basket/kept-basket.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create } from '../page/dom.js';
import { emit } from '../page/events.js';

/** `<in-basket>`: says that a product is in the basket, and leads there; nothing where it is not. Tells `openbasket`. */
export class InBasket extends LocalizedElement {
  product = '';
  #changed = () => this.localize();

  /** @override */
  connectedCallback() {
    this.setAttribute('role', 'status');
    basket.addEventListener('change', this.#changed);
    super.connectedCallback();
  }

  /** @override */
  disconnectedCallback() {
    basket.removeEventListener('change', this.#changed);
    super.disconnectedCallback();
  }

  /** @override */
  localize() {
    const { texts } = language;
    const quantity = basket.lines.find(({ product }) => product === this.product)?.quantity ?? 0;
    const open = create('button', { type: 'button', class: 'link', 'data-testid': 'see-basket' }, texts.seeBasket);
    open.addEventListener('click', () => emit(this, 'openbasket', null));
    this.replaceChildren(...(quantity === 0 ? [] : [create('span', {}, texts.inBasket(quantity)), open]));
  }
}
