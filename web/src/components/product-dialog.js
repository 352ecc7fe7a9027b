// @ts-check
import { asProblem } from '../api/problem.js';
import { itemOf } from '../basket/basket.js';
import { productName } from '../language/format.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, find } from '../page/dom.js';
import { emit } from '../page/events.js';
import { shops } from '../shop/shops.js';
import { ProblemNotice } from './problem-notice.js';
import { productDetail } from './product-detail.js';

/** @import { Connect } from '../api/config.js' */
/** @import { Product, Store } from '../api/types.js' */

/**
 * `<product-dialog>` around a dialog: one product, looked up when opened. Tells `morelikethis`, `addtobasket` and `uncovered`.
 */
export class ProductDialog extends LocalizedElement {
  /** @type {{product: Product, shop: Store | null} | null} */
  #shown = null;
  #asked = '';
  #looking = new AbortController();
  #closedByPage = false;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const dialog = this.#dialog;
    find(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close());
    // A click on the dark around it lands on the dialog itself, one inside on a child.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      this.#looking.abort();
      this.#asked = '';
      if (!this.#closedByPage) emit(this, 'uncovered', null);
    });
  }

  /** @override */
  localize() {
    if (!this.#shown) return;
    const { product, shop } = this.#shown;
    const acts = { more: () => this.#more(product), add: () => emit(this, 'addtobasket', itemOf(product)) };
    this.#body.replaceChildren(productDetail(product, shop, acts));
  }

  /** What the page is called while the product lies over it, or nothing. */
  get name() {
    return this.#dialog.open && this.#shown ? productName(this.#shown.product) : '';
  }

  /** @param {string} id @param {Connect} connect */
  async open(id, connect) {
    if (this.#asked === id) return;
    this.#closedByPage = false;
    this.#asked = id;
    this.#looking.abort();
    const looking = (this.#looking = new AbortController());
    this.#shown = null;
    this.#body.replaceChildren(skeleton());
    this.#body.setAttribute('aria-busy', 'true');
    if (!this.#dialog.open) this.#dialog.showModal();
    try {
      const api = await connect();
      const product = await api.product(id, { signal: looking.signal });
      this.#shown = { product, shop: await shops.profile(product.store) };
      if (!looking.signal.aborted) this.#arrived();
    } catch (thrown) {
      if (!looking.signal.aborted) this.#fail(thrown);
    } finally {
      if (looking === this.#looking) this.#body.setAttribute('aria-busy', 'false');
    }
  }

  /** Closes it because the address has gone elsewhere. */
  close() {
    this.#closedByPage = true;
    this.#dialog.close();
  }

  #arrived() {
    this.localize();
    document.title = `${this.name} · Etalase`;
    find(this, '#product-name', HTMLHeadingElement).focus({ preventScroll: true });
  }

  /** @param {unknown} thrown */
  #fail(thrown) {
    const notice = new ProblemNotice();
    this.#body.replaceChildren(notice);
    notice.problem = asProblem(thrown);
  }

  /** @param {Product} product */
  #more(product) {
    emit(this, 'morelikethis', { kind: 'product', product: product.id, name: product.name, photo: product.photos[0]?.url ?? null });
  }

  get #dialog() {
    return find(this, 'dialog', HTMLDialogElement);
  }

  get #body() {
    return find(this, '[data-body]', HTMLElement);
  }
}

/** Of the shape of what comes. */
function skeleton() {
  const facts = create('div', { class: 'detail-facts' }, create('i'), create('i'), create('i'), create('i'));
  const body = create('div', { class: 'detail-body' }, create('div', { class: 'gallery' }, create('div', { class: 'gallery-stage' }, create('div', { class: 'photo' }))), facts);
  const actions = create('div', { class: 'detail-actions' });
  return create('div', { class: 'detail skeleton', 'aria-label': language.texts.loading, role: 'status' }, body, actions);
}
