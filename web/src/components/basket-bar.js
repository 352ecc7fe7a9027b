// @ts-check
import { basket } from '../basket/kept-basket.js';
import { totalOf } from '../basket/order.js';
import { priceText } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, icon } from '../page/dom.js';
import { emit } from '../page/events.js';

/** `<basket-bar>`: lies at the foot of a phone's screen while there is something in the basket, and leads to it. Tells `openbasket`. */
export class BasketBar extends LocalizedElement {
  #said = create('span', { role: 'status' });
  #button = create('button', { type: 'button', 'data-testid': 'basket-bar' });

  /** @override */
  connectedCallback() {
    this.#button.append(icon('basket'), this.#said, create('b'));
    this.#button.addEventListener('click', () => emit(this, 'openbasket', null));
    this.replaceChildren(this.#button);
    basket.addEventListener('change', () => this.localize());
    super.connectedCallback();
  }

  /** @override */
  localize() {
    const { rupiah } = totalOf(basket.lines.map((line) => ({ line, standing: 'unknown', before: null, product: null })));
    this.hidden = basket.count === 0;
    this.#said.textContent = basket.count === 0 ? '' : language.texts.barSays(basket.count);
    const total = this.#button.lastElementChild;
    if (total) total.textContent = priceText(rupiah);
  }
}
