// @ts-check
import { asProblem } from '../../api/problem.js';
import { amountText, priceText } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { FIELDS, changedMeanwhile, changes, linkOf, piecesOf, textOf } from '../edit/facts-form.js';
import { keepRupiah, rupiahOf } from '../edit/rupiah-input.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Facts, Product } from '../../api/types.js' */
/** @import { Field } from '../edit/facts-form.js' */
/** @import { Shop } from '../page/shop.js' */

/** How often, and how long after each other, a product that was changed elsewhere is looked at until the index knows the change. */
const LOOKS = 8;
const LOOK_AGAIN_MS = 1000;

/** `<facts-form>`: name, price, stock, description and link of a product. Saves only what changed. Tells `factschanged`, `said`. */
export class FactsForm extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  #product = '';
  /** As they were when the form was opened. @type {Facts} */
  #opened = { name: null, price: null, description: null, stock: null, link: null };
  /** @type {string | null} */
  #etag = null;
  /** @type {Facts | null} */
  #clash = null;
  /** @type {Set<Field>} */
  #mistakes = new Set();
  #saving = false;

  /** @param {Shop} shop @param {Product} product */
  show(shop, product) {
    this.#shop = shop;
    this.#product = product.id;
    this.#etag = product.etag;
    this.#opened = factsOf(product);
    this.#draw();
    this.#fill(this.#opened);
    this.localize();
  }

  /** @override */
  localize() {
    if (!this.#shop) return;
    const texts = words();
    for (const [name, text] of Object.entries(this.#labels())) find(this, `[data-for="${name}"]`, HTMLElement).textContent = text;
    find(this, '#stock-hint', HTMLElement).textContent = texts.stockHint;
    find(this, '#link-hint', HTMLElement).textContent = texts.linkHint;
    const save = find(this, '[data-testid="save"]', HTMLButtonElement);
    save.textContent = this.#saving ? texts.saving : texts.save;
    this.#mark('stock', texts.badStock);
    this.#mark('link', texts.badLink);
    find(this, '[data-clash]', HTMLElement).replaceChildren(...this.#clashNotice());
  }

  #labels() {
    const texts = words();
    return { name: texts.name, price: texts.price, stock: texts.stockField, description: texts.description, link: texts.link };
  }

  #draw() {
    const text = (/** @type {Field} */ name, /** @type {Record<string, string | number>} */ more = {}) =>
      create(
        'label',
        { class: 'field' },
        create('span', { 'data-for': name }),
        create('input', { name, autocomplete: 'off', 'data-testid': name, ...more }),
      );
    const price = text('price', { inputmode: 'numeric' });
    const field = find(price, 'input', HTMLInputElement);
    const rupiah = create('span', { class: 'rupiah' }, create('i', { 'aria-hidden': 'true' }, 'Rp'));
    field.replaceWith(rupiah);
    rupiah.append(field);
    keepRupiah(field);
    const note = create(
      'label',
      { class: 'field' },
      create('span', { 'data-for': 'description' }),
      create('textarea', { name: 'description', rows: 3, maxlength: 5000, 'data-testid': 'description' }),
    );
    const stock = create(
      'div',
      {},
      text('stock', { inputmode: 'numeric', maxlength: 11, 'aria-describedby': 'stock-hint stock-mistake' }),
      create('p', { class: 'quiet hint', id: 'stock-hint' }),
      create('p', { class: 'mistake', id: 'stock-mistake', role: 'alert' }),
    );
    const link = create(
      'div',
      {},
      text('link', { inputmode: 'url', autocapitalize: 'none', 'aria-describedby': 'link-hint link-mistake' }),
      create('p', { class: 'quiet hint', id: 'link-hint' }),
      create('p', { class: 'mistake', id: 'link-mistake', role: 'alert' }),
    );
    const save = create('button', { type: 'submit', class: 'button button-main', 'data-testid': 'save' });
    const form = create(
      'form',
      { class: 'facts', novalidate: true },
      text('name', { maxlength: 200 }),
      create('div', { class: 'two' }, price, stock),
      note,
      link,
      new OwnerNotice(),
      create('div', { 'data-clash': true }),
      create('div', { class: 'actions' }, save),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#save();
    });
    this.replaceChildren(form);
  }

  /** @param {Facts} facts */
  #fill({ name, price, stock, description, link }) {
    this.#field('name').value = name ?? '';
    this.#field('price').value = price === null ? '' : amountText(price);
    this.#field('stock').value = stock === null ? '' : amountText(stock);
    this.#field('description').value = description ?? '';
    this.#field('link').value = link ?? '';
    this.#mistakes.clear();
    this.#clash = null;
  }

  /** What is written, or null where something of it cannot be used. @returns {Facts | null} */
  #written() {
    const stock = piecesOf(this.#field('stock').value);
    const link = linkOf(this.#field('link').value);
    this.#mistakes = new Set([
      ...(stock === undefined ? [/** @type {const} */ ('stock')] : []),
      ...(link === undefined ? [/** @type {const} */ ('link')] : []),
    ]);
    if (stock === undefined || link === undefined) return null;
    return {
      name: textOf(this.#field('name').value),
      price: rupiahOf(this.#field('price').value),
      stock,
      description: textOf(this.#field('description').value),
      link,
    };
  }

  async #save() {
    const written = this.#written();
    this.localize();
    const [first] = this.#mistakes;
    if (first) this.#field(first).focus();
    const shop = this.#shop;
    if (!written || !shop || this.#saving) return;
    const wanted = changes(this.#opened, written);
    if (Object.keys(wanted).length === 0) {
      tell(this, 'said', words().nothingChanged);
      return;
    }
    this.#busy(true);
    try {
      const changed = await shop.client.changeProduct(this.#product, wanted, { ifMatch: this.#etag });
      this.#etag = changed.etag;
      this.#opened = factsOf(changed);
      this.#fill(this.#opened);
      tell(this, 'factschanged', { product: this.#product, facts: this.#opened });
      tell(this, 'said', words().saved);
    } catch (thrown) {
      await this.#refused(thrown);
    } finally {
      this.#busy(false);
    }
  }

  /** @param {unknown} thrown */
  async #refused(thrown) {
    const problem = asProblem(thrown);
    const now = problem.code === 'precondition-failed' ? await this.#changedMeanwhile().catch(() => null) : null;
    if (!now) {
      this.#notice.problem = problem;
      return;
    }
    this.#etag = now.etag;
    this.#clash = factsOf(now);
    // Nothing an owner writes here was changed (a photo came, a tag was confirmed): no need to ask.
    if (FIELDS.every((field) => now[field] === this.#opened[field])) await this.#keepMine();
  }

  /** The product as it is since it was changed, once the index knows: it follows the bucket within seconds. @returns {Promise<Product | null>} */
  async #changedMeanwhile() {
    for (let look = 0; look < LOOKS && this.#shop; look++) {
      const now = await this.#shop.client.product(this.#product);
      if (now.etag !== this.#etag) return now;
      await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    return null;
  }

  async #keepMine() {
    if (this.#clash) this.#opened = this.#clash;
    this.#clash = null;
    this.#saving = false;
    await this.#save();
  }

  #clashNotice() {
    const now = this.#clash;
    const written = now && this.#written();
    if (!now || !written) return [];
    const texts = words();
    const shown = (/** @type {Field} */ field, /** @type {string | number | null} */ value) =>
      value === null ? texts.clashEmpty : field === 'price' ? priceText(Number(value)) : String(value);
    const lines = changedMeanwhile(this.#opened, now, changes(this.#opened, written)).map(({ field, now: theirs, mine }) =>
      create(
        'li',
        {},
        create('b', {}, this.#labels()[field]),
        create('span', {}, `${texts.clashNow}: ${shown(field, theirs)}`),
        create('span', {}, `${texts.clashMine}: ${shown(field, mine)}`),
      ),
    );
    const keep = press(texts.keepMine, 'keep-mine', () => this.#keepMine());
    const take = press(texts.takeTheirs, 'take-theirs', () => this.#takeTheirs(now));
    return [
      create(
        'div',
        { class: 'clash', role: 'alert', 'data-testid': 'clash' },
        create('p', { class: 'problem-title' }, texts.clashTitle),
        create('p', {}, texts.clashLead),
        create('ul', { role: 'list' }, ...lines),
        create('div', { class: 'actions' }, keep, take),
      ),
    ];
  }

  /** @param {Facts} now */
  #takeTheirs(now) {
    this.#opened = now;
    this.#fill(now);
    this.localize();
    tell(this, 'factschanged', { product: this.#product, facts: now });
  }

  /** @param {boolean} saving */
  #busy(saving) {
    this.#saving = saving;
    if (saving) this.#notice.problem = null;
    this.toggleAttribute('data-saving', saving);
    for (const field of FIELDS) this.#field(field).readOnly = saving; // what is saved is filled in again
    this.localize();
  }

  /** @param {Field} field @param {string} words */
  #mark(field, words) {
    const wrong = this.#mistakes.has(field);
    this.#field(field).setAttribute('aria-invalid', String(wrong));
    find(this, `#${field}-mistake`, HTMLElement).textContent = wrong ? words : '';
  }

  /** @param {Field} name @returns {HTMLInputElement | HTMLTextAreaElement} */
  #field(name) {
    return name === 'description'
      ? find(this, '[name="description"]', HTMLTextAreaElement)
      : find(this, `[name="${name}"]`, HTMLInputElement);
  }

  get #notice() {
    return find(this, 'owner-notice', OwnerNotice);
  }
}

/** @param {Facts} said @returns {Facts} */
function factsOf({ name, price, description, stock, link }) {
  return { name, price, description, stock, link };
}

/** @param {string} text @param {string} id @param {() => void} act */
function press(text, id, act) {
  const button = create('button', { type: 'button', class: 'button', 'data-testid': id }, text);
  button.addEventListener('click', act);
  return button;
}
