// @ts-check
import { asProblem } from '../../api/problem.js';
import { amountText, priceText, productName } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { compare, save } from '../bulk/list-changes.js';
import { readPriceList } from '../bulk/price-list.js';
import { FIELDS } from '../edit/facts-form.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Change } from '../bulk/list-changes.js' */
/** @import { Mistake } from '../bulk/price-list.js' */
/** @import { Field } from '../edit/facts-form.js' */
/** @import { Shop } from '../page/shop.js' */

/** @typedef {{changes: Change[], same: number, mistakes: Mistake[], saved: number}} Plan */

/** More are counted, not shown: nobody reads on. */
const SHOWN = 50;

/** `<price-list-import>`: a price list that was changed in a spreadsheet, compared first, then saved. Tells `factschanged`. */
export class PriceListImport extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** @type {Plan | null} */
  #plan = null;
  #isBusy = false;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#input.addEventListener('change', () => this.#choose());
    this.#notice.addEventListener('tryagain', (event) => {
      event.stopPropagation();
      this.#save();
    });
  }

  /** @param {Shop} shop */
  open(shop) {
    this.#shop = shop;
    this.#show(null);
  }

  /** @override */
  localize() {
    this.#show(this.#plan);
  }

  async #choose() {
    const file = this.#input.files?.[0];
    this.#input.value = ''; // so that choosing the same file again is a change
    const shop = this.#shop;
    if (!file || !shop) return;
    this.#show(null);
    this.#notice.toggleAttribute('retry', false);
    await this.#busy(async () => {
      const { listed, mistakes } = await readPriceList(file, shop.store);
      const compared = await compare(shop.client, listed, (done, total) => this.#say(words().listComparing(done, total)));
      const all = [...mistakes, ...compared.mistakes].sort((a, b) => a.line - b.line);
      this.#show({ ...compared, mistakes: all, saved: 0 });
    });
  }

  async #save() {
    const shop = this.#shop;
    const plan = this.#plan;
    if (!shop || !plan) return;
    await this.#busy(async () => {
      const total = plan.changes.length;
      const { left, mistakes, problem } = await save(shop.client, plan.changes, ({ before, facts }, done) => {
        plan.saved++;
        this.#say(words().listSaving(done, total));
        tell(this, 'factschanged', { product: before.id, facts });
      });
      this.#show({ ...plan, changes: left, mistakes: [...plan.mistakes, ...mistakes] });
      if (problem) throw problem;
    });
  }

  /** @param {() => Promise<void>} work */
  async #busy(work) {
    if (this.#isBusy) return;
    this.#isBusy = true;
    this.#input.disabled = true;
    this.#notice.problem = null;
    try {
      await work();
    } catch (thrown) {
      this.#notice.toggleAttribute('retry', (this.#plan?.changes.length ?? 0) > 0);
      this.#notice.problem = asProblem(thrown);
    } finally {
      this.#isBusy = false;
      this.#input.disabled = false;
      this.#say('');
    }
  }

  /** @param {Plan | null} plan */
  #show(plan) {
    this.#plan = plan;
    find(this, '[data-summary]', HTMLElement).textContent = plan ? summary(plan) : '';
    find(this, '[data-plan]', HTMLElement).replaceChildren(...(plan ? this.#parts(plan) : []));
  }

  /** @param {Plan} plan */
  #parts({ changes, mistakes }) {
    const texts = words();
    const parts = [];
    if (changes.length > 0) {
      parts.push(listOf('list-changes', texts.listChanges(changes.length), changes.map(changeRow)), this.#actions(changes.length));
    }
    if (mistakes.length > 0) parts.push(listOf('list-mistakes', texts.listMistakes(mistakes.length), mistakes.map(mistakeRow)));
    return parts;
  }

  /** @param {number} count */
  #actions(count) {
    const accept = create('button', { type: 'button', class: 'button button-main', 'data-testid': 'save-list' }, words().listSave(count));
    accept.addEventListener('click', () => this.#save());
    const cancel = create('button', { type: 'button', class: 'button' }, words().cancel);
    cancel.addEventListener('click', () => this.#isBusy || this.#show(null));
    return create('div', { class: 'actions' }, accept, cancel);
  }

  /** @param {string} said */
  #say(said) {
    find(this, '[data-status]', HTMLElement).textContent = said;
  }

  get #input() {
    return find(this, 'input[type="file"]', HTMLInputElement);
  }

  get #notice() {
    return find(this, 'owner-notice', OwnerNotice);
  }
}

/** @param {Plan} plan */
function summary({ changes, same, mistakes, saved }) {
  const texts = words();
  const isDone = saved > 0 && changes.length === 0;
  const said = [
    saved > 0 ? texts.listSaved(saved) : '',
    changes.length > 0 ? texts.listChanges(changes.length) : '',
    saved + changes.length + mistakes.length === 0 ? texts.listNothing : '',
    same > 0 && !isDone ? texts.listSame(same) : '',
    mistakes.length > 0 ? texts.listMistakes(mistakes.length) : '',
  ];
  return said.filter((text) => text !== '').join(' ');
}

/** It may scroll, so keys must reach it. @param {string} testId @param {string} label @param {HTMLLIElement[]} rows */
function listOf(testId, label, rows) {
  const more = rows.length > SHOWN ? [create('li', { class: 'quiet' }, words().listMore(rows.length - SHOWN))] : [];
  const attributes = { class: 'listed', role: 'list', tabindex: 0, 'aria-label': label, 'data-testid': testId };
  return create('ul', attributes, ...rows.slice(0, SHOWN), ...more);
}

/** @param {Change} change */
function changeRow({ before, facts }) {
  const lines = FIELDS.filter((field) => field in facts).map((field) =>
    create(
      'p',
      {},
      `${fieldName(field)}: `,
      create('del', {}, valueText(field, before[field])),
      ' → ',
      create('ins', {}, valueText(field, facts[field] ?? null)),
    ),
  );
  return create('li', {}, create('b', {}, productName(before)), ...lines);
}

/** @param {Mistake} mistake */
function mistakeRow({ line, code, value }) {
  return create('li', {}, create('b', {}, words().listLine(line)), create('p', {}, words().listMistake[code](value)));
}

/** @param {Field} field */
function fieldName(field) {
  const texts = words();
  return field === 'stock' ? texts.stockField : texts[field];
}

/** @param {Field} field @param {string | number | null} value */
function valueText(field, value) {
  if (value === null) return words().clashEmpty;
  if (typeof value === 'string') return value;
  return field === 'price' ? priceText(value) : amountText(value);
}
