// @ts-check
import { asProblem } from '../../api/problem.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { language } from '../../language/language.js';
import { words } from '../language/words.js';
import { hear, tell } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { FactsForm } from './facts-form.js';
import { OwnerNotice } from './owner-notice.js';
import { PhotoStrip } from './photo-strip.js';
import { TagCorrection } from './tag-correction.js';
import { TwinWarning } from './twin-warning.js';

/** @import { Product } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<product-editor>` around a dialog: everything about one product. Tells `productdeleted`; `onClose` says that the owner is done. */
export class ProductEditor extends LocalizedElement {
  /** @type {Product | null} */
  #product = null;
  #name = '';
  #looking = new AbortController();
  /** @type {Shop | null} */
  #shop = null;
  onClose = () => {};

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    const dialog = this.#dialog;
    find(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => dialog.close());
    // A click on the dark around it lands on the dialog itself, one inside on a child.
    dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
    dialog.addEventListener('close', () => {
      this.#looking.abort();
      this.onClose();
    });
    hear(this, 'factschanged', ({ facts }) => {
      if (facts.name !== undefined) this.#named(facts.name);
    });
    hear(this, 'tryagain', () => this.#shop && this.#product === null && this.open(this.#shop, this.dataset.product ?? ''));
  }

  /** @param {Shop} shop @param {string} id  `store.product` */
  async open(shop, id) {
    this.#looking.abort();
    const looking = (this.#looking = new AbortController());
    this.#shop = shop;
    this.#product = null;
    this.dataset.product = id;
    this.#named(null);
    this.#body.replaceChildren(create('div', { class: 'editor-skeleton', 'aria-hidden': 'true' }, create('i'), create('i'), create('i')));
    this.#body.setAttribute('aria-busy', 'true');
    if (!this.#dialog.open) this.#dialog.showModal();
    find(this, '[data-title]', HTMLElement).focus();
    try {
      const product = await shop.client.product(id, { signal: looking.signal });
      if (looking.signal.aborted) return;
      this.#product = product;
      this.#draw(shop, product);
    } catch (thrown) {
      if (!looking.signal.aborted) this.#fail(thrown);
    } finally {
      if (looking === this.#looking) this.#body.setAttribute('aria-busy', 'false');
    }
  }

  close() {
    if (this.#dialog.open) this.#dialog.close();
  }

  /** @override */
  localize() {
    find(this, '[data-title]', HTMLElement).textContent = this.#name || words().editTitle;
    this.#deletion?.replaceChildren(this.#deleteButton());
  }

  /** @param {Shop} shop @param {Product} product */
  #draw(shop, product) {
    this.#named(product.name);
    const [strip, twin, form, tags] = [new PhotoStrip(), new TwinWarning(), new FactsForm(), new TagCorrection()];
    const seen = create('div', { class: 'editor-seen' }, ...problemOf(product), strip, twin);
    const deletion = create('div', { class: 'deletion', 'data-deletion': true });
    this.#body.replaceChildren(seen, form, tags, deletion);
    strip.show(shop, product);
    twin.show(shop, product);
    form.show(shop, product);
    tags.show(shop, product);
    this.localize();
  }

  #deleteButton() {
    const button = create(
      'button',
      { type: 'button', class: 'link link-danger', 'data-testid': 'delete' },
      ownerIcon('trash'),
      words().deleteProduct,
    );
    button.addEventListener('click', () => this.#askToDelete());
    return button;
  }

  #askToDelete() {
    const texts = words();
    const yes = create('button', { type: 'button', class: 'button button-danger', 'data-testid': 'delete-yes' }, texts.deleteYes);
    const no = create('button', { type: 'button', class: 'button', 'data-testid': 'delete-no' }, texts.cancel);
    yes.addEventListener('click', () => this.#delete(yes));
    no.addEventListener('click', () => {
      this.localize();
      this.#deletion?.querySelector('button')?.focus();
    });
    this.#deletion?.replaceChildren(
      create(
        'div',
        { class: 'ask-again' },
        create('p', { role: 'alert' }, texts.deleteAsk),
        create('div', { class: 'actions' }, yes, no),
        new OwnerNotice(),
      ),
    );
    no.focus();
  }

  /** @param {HTMLButtonElement} button */
  async #delete(button) {
    const [shop, product] = [this.#shop, this.#product];
    if (!shop || !product || button.disabled) return;
    button.disabled = true;
    button.textContent = words().deleting;
    try {
      await shop.client.deleteProduct(product.id);
      tell(this, 'productdeleted', { product: product.id, name: this.#name || words().nameless });
      this.close();
    } catch (thrown) {
      button.disabled = false;
      button.textContent = words().deleteYes;
      const notice = this.#deletion?.querySelector('owner-notice');
      if (notice instanceof OwnerNotice) notice.problem = asProblem(thrown);
    }
  }

  /** @param {unknown} thrown */
  #fail(thrown) {
    const notice = new OwnerNotice();
    notice.setAttribute('retry', '');
    this.#body.replaceChildren(notice);
    notice.problem = asProblem(thrown);
  }

  /** @param {string | null} name */
  #named(name) {
    this.#name = name ?? '';
    this.localize();
  }

  get #dialog() {
    return find(this, 'dialog', HTMLDialogElement);
  }

  get #body() {
    return find(this, '[data-body]', HTMLElement);
  }

  get #deletion() {
    return this.querySelector('[data-deletion]');
  }
}

/** @param {Product} product */
function problemOf({ factsProblem }) {
  if (!factsProblem) return [];
  return [
    create(
      'p',
      { class: 'refusal' },
      create('b', {}, `${words().attention['facts-problem']}. `),
      factsProblem.message[language.code] || factsProblem.message.id,
    ),
  ];
}
