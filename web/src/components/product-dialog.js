// @ts-check
import { asProblem } from '../api/problem.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find } from '../page/dom.js';
import { emit } from '../page/events.js';
import { ProblemNotice } from './problem-notice.js';
import { productDetail } from './product-detail.js';

/** @import { Product } from '../api/types.js' */
/** @import { Connect } from '../api/config.js' */

/** `<product-dialog>` around a dialog: one product, looked up when opened. Tells `morelikethis`. */
export class ProductDialog extends LocalizedElement {
  /** @type {Product | null} */
  #product = null;
  #looking = new AbortController();

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const dialog = this.#dialog;
    find(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close());
    // A click on the dark around it lands on the dialog itself, one inside on a child.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => this.#looking.abort());
  }

  /** @override */
  localize() {
    if (this.#product) this.#body.replaceChildren(productDetail(this.#product, () => this.#more()));
  }

  /** @param {string} id @param {Connect} connect */
  async open(id, connect) {
    this.#looking.abort();
    const looking = (this.#looking = new AbortController());
    this.#product = null;
    this.#body.replaceChildren(skeleton());
    this.#body.setAttribute('aria-busy', 'true');
    if (!this.#dialog.open) this.#dialog.showModal();
    try {
      const api = await connect();
      const product = await api.product(id, { signal: looking.signal });
      if (looking.signal.aborted) return;
      this.#product = product;
      this.localize();
    } catch (thrown) {
      if (!looking.signal.aborted) this.#fail(thrown);
    } finally {
      if (looking === this.#looking) this.#body.setAttribute('aria-busy', 'false');
    }
  }

  /** @param {unknown} thrown */
  #fail(thrown) {
    const notice = new ProblemNotice();
    this.#body.replaceChildren(notice);
    notice.problem = asProblem(thrown);
  }

  #more() {
    const product = this.#product;
    if (!product) return;
    this.#dialog.close();
    emit(this, 'morelikethis', { kind: 'product', product: product.id, name: product.name, photo: product.photos[0]?.url ?? null });
  }

  get #dialog() {
    return find(this, 'dialog', HTMLDialogElement);
  }

  get #body() {
    return find(this, '[data-body]', HTMLElement);
  }
}

function skeleton() {
  const lines = create('div', {}, create('i'), create('i'), create('i'));
  return create('div', { class: 'detail skeleton', 'aria-hidden': 'true' }, create('div', { class: 'photo' }), lines);
}
