// @ts-check
import { LocalizedElement } from '../../language/localized-element.js';
import { create } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { TagCorrection } from './tag-correction.js';
import { TwinWarning } from './twin-warning.js';

/** @import { Product } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<product-check>`: a product that has just gone live: what it was taken for, whether it is there already, and what is still missing. */
export class ProductCheck extends LocalizedElement {
  /** @type {Product | null} */
  #product = null;
  #twin = new TwinWarning();
  #tags = new TagCorrection({ brief: true });

  /** @param {Shop} shop @param {Product} product */
  show(shop, product) {
    const isLive = product.photos.some(({ status }) => status === 'live');
    this.#product = product;
    if (!isLive) return;
    if (!this.#tags.isConnected) this.replaceChildren(this.#tags, create('div', { class: 'actions' }), this.#twin);
    this.#tags.show(shop, product);
    this.#twin.show(shop, product);
    this.localize();
  }

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    if (this.childElementCount === 0) this.append(...[1, 2, 3].map(() => create('i', { 'aria-hidden': 'true' })));
  }

  /** @override */
  localize() {
    const product = this.#product;
    const actions = this.querySelector(':scope > .actions');
    if (!product || !actions) return;
    const missing = !product.name || product.price === null;
    const button = create(
      'button',
      { type: 'button', class: `button${missing ? ' button-main' : ''}`, 'data-testid': 'complete' },
      missing ? words().complete : words().openProduct,
    );
    button.addEventListener('click', () => tell(this, 'openproduct', product.id));
    actions.replaceChildren(button);
  }
}
