// @ts-check
import { asProblem } from '../../api/problem.js';
import { labelText, percentText } from '../../language/format.js';
import { language } from '../../language/language.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create } from '../../page/dom.js';
import { COLOURS } from '../edit/colours.js';
import { asTags, codeOf, sureness, tapped, withConfirmed } from '../edit/tag-choices.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Product, Tag, Tags } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** More are behind "another": a thumb's reach of chips, not a catalogue. */
const MOST_KINDS = 5;

/** `<tag-correction>`: what the machine takes a product for and how sure it is; one tap says what is right. Tells `tagschanged`, `said`. */
export class TagCorrection extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  #product = '';
  /** @type {Tag[]} */
  #tags = [];
  /** Everything that was ever shown of it stays on offer. @type {Tag[]} */
  #offered = [];
  /** What was guessed is offered first, so that it is in sight. Chips stay where they are, whatever is tapped. @type {string[]} */
  #first = [];
  /** Kind and colours wait behind a word: for lists of many. */
  #brief;
  #isOpen = false;
  #busy = false;
  /** Its headings' ids. */
  #id = `tags-${crypto.randomUUID()}`;

  /** @param {{brief?: boolean}} [how] */
  constructor({ brief = false } = {}) {
    super();
    this.#brief = brief;
  }

  /** @param {Shop} shop @param {Product} product */
  show(shop, product) {
    this.#shop = shop;
    this.#product = product.id;
    this.#tags = shop.said.tagsOf(product);
    this.#offered = this.#tags;
    this.#first = this.#tags.map(({ code }) => code);
    this.localize();
  }

  /** @override */
  localize() {
    if (!this.#shop) return;
    this.toggleAttribute('data-brief', this.#brief);
    const focused =
      document.activeElement instanceof HTMLElement && this.contains(document.activeElement)
        ? document.activeElement.dataset.chip
        : undefined;
    const notice = this.querySelector('owner-notice') ?? new OwnerNotice();
    const more = [this.#kinds(), this.#colours()];
    this.replaceChildren(this.#head(), this.#categories(), ...(this.#brief ? [this.#behindAWord(more)] : more), notice);
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[data-chip="${CSS.escape(focused)}"]`))?.focus();
  }

  #head() {
    const texts = words();
    const said = this.#tags.length === 0 ? texts.notRecognised : texts.tagsHint;
    const title = create('h3', { id: this.#id }, texts.tagsTitle);
    const hint = this.#brief && this.#tags.length > 0 ? [] : [create('p', { class: 'quiet' }, said)];
    const head = create('div', { class: 'tags-head' }, create('div', {}, title, ...hint));
    if (this.#tags.some(({ source }) => source !== 'owner')) head.append(this.#allRight());
    return head;
  }

  #allRight() {
    const button = create(
      'button',
      { type: 'button', class: 'button button-small', 'data-chip': 'all', 'data-testid': 'all-right' },
      ownerIcon('check'),
      words().allRight,
    );
    button.addEventListener('click', () => this.#confirm(asTags(this.#tags)));
    return button;
  }

  /** @param {HTMLElement[]} rows */
  #behindAWord(rows) {
    const said = this.#tags
      .filter(({ tag }) => tag !== 'category')
      .map(({ label }) => labelText(label))
      .join(', ');
    const summary = create(
      'summary',
      { 'data-chip': 'more' },
      create('span', {}, words().kindAndColours),
      create('span', { class: 'quiet' }, said),
    );
    const details = create('details', { class: 'more-tags', open: this.#isOpen }, summary, ...rows);
    details.addEventListener('toggle', () => (this.#isOpen = details.open));
    return details;
  }

  #categories() {
    const known = Object.entries(language.texts.categories).map(([code, label]) => ({ code, label }));
    const others = this.#ofType('category').filter(({ code }) => !known.some((other) => other.code === code));
    const all = [...known, ...others.map(({ code, label }) => ({ code, label: labelText(label) }))];
    return this.#row(
      'category',
      words().category,
      all.sort((a, b) => this.#place(a.code) - this.#place(b.code)).map(({ code, label }) => this.#chip('category', code, label)),
    );
  }

  #kinds() {
    const own = [...this.#ofType('kind'), ...(this.#shop?.kinds() ?? [])];
    const unique = own.filter(({ code }, i) => own.findIndex((other) => other.code === code) === i).slice(0, MOST_KINDS);
    const chips = unique.map(({ code, label }) => this.#chip('kind', code, labelText(label)));
    return this.#row('kind', words().kind, chips, this.#otherKind());
  }

  #otherKind() {
    const texts = words();
    const field = create('input', {
      placeholder: texts.otherKindHint,
      'aria-label': texts.otherKind,
      maxlength: 60,
      autocomplete: 'off',
      'data-chip': 'other',
    });
    const form = create(
      'form',
      { class: 'other-kind', novalidate: true },
      field,
      create('button', { type: 'submit', class: 'button button-small' }, texts.addKind),
    );
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      const code = codeOf(field.value);
      if (code)
        this.#confirm(
          tapped(
            this.#tags.filter(({ tag }) => tag !== 'kind'),
            'kind',
            code,
          ),
        );
      else field.focus();
    });
    return form;
  }

  #colours() {
    const others = this.#ofType('colour').filter(({ code }) => !COLOURS.some((known) => known.code === code));
    const chips = [...COLOURS]
      .sort((a, b) => this.#place(a.code) - this.#place(b.code))
      .map(({ code, id, en, paint }) => this.#chip('colour', code, language.code === 'en' ? en : id, paint));
    return this.#row('colour', words().colours, [
      ...others.map(({ code, label }) => this.#chip('colour', code, labelText(label))),
      ...chips,
    ]);
  }

  /** @param {string} type @param {string} title @param {HTMLElement[]} chips @param {HTMLElement[]} more */
  #row(type, title, chips, ...more) {
    const id = `${this.#id}-${type}`;
    const list = create('ul', { class: 'chips', role: 'list', 'aria-labelledby': id }, ...chips.map((chip) => create('li', {}, chip)));
    const heading = create('h4', { id, class: this.#brief && type === 'category' ? 'visually-hidden' : '' }, title);
    return create('div', { class: 'tag-row', 'data-type': type }, heading, list, ...more);
  }

  /** @param {Tag['tag']} type @param {string} code @param {string} label @param {string} [paint] */
  #chip(type, code, label, paint) {
    const tag = this.#tags.find((other) => other.tag === type && other.code === code);
    const isOwn = tag?.source === 'owner';
    const chip = create('button', {
      type: 'button',
      class: 'chip',
      'aria-pressed': String(tag !== undefined),
      'data-chip': `${type} ${code}`,
      'data-own': isOwn,
    });
    if (paint) {
      const swatch = create('span', { class: 'swatch', 'aria-hidden': 'true' });
      swatch.style.background = paint;
      chip.append(swatch);
    }
    chip.append(create('span', {}, label));
    if (tag) chip.append(isOwn ? ownerIcon('check') : '', create('small', {}, confidenceWords(tag)));
    chip.addEventListener('click', () => this.#confirm(tapped(this.#tags, type, code)));
    return chip;
  }

  /** @param {Tags} tags */
  async #confirm(tags) {
    const shop = this.#shop;
    if (!shop || this.#busy) return;
    this.#busy = true;
    this.setAttribute('aria-busy', 'true');
    this.#problem = null;
    try {
      const confirmed = await shop.client.confirmTags(this.#product, tags);
      shop.said.remember(this.#product, confirmed.tags);
      this.#tags = withConfirmed(this.#offered, confirmed.tags);
      this.#offered = [...this.#offered, ...confirmed.tags.filter(({ code }) => !this.#offered.some((other) => other.code === code))];
      tell(this, 'tagschanged', { product: this.#product });
      tell(this, 'said', words().tagsSaved);
    } catch (thrown) {
      this.#problem = thrown;
    } finally {
      this.#busy = false;
      this.removeAttribute('aria-busy');
      this.localize();
    }
  }

  /** @param {string} code */
  #place(code) {
    return this.#first.includes(code) ? this.#first.indexOf(code) : this.#first.length;
  }

  /** @param {Tag['tag']} type */
  #ofType(type) {
    return this.#offered.filter(({ tag }) => tag === type);
  }

  /** @param {unknown} thrown */
  set #problem(thrown) {
    const notice = this.querySelector('owner-notice');
    if (notice instanceof OwnerNotice) notice.problem = thrown === null ? null : asProblem(thrown);
  }
}

/** @param {Tag} tag */
function confidenceWords({ source, confidence }) {
  const texts = words();
  if (source === 'owner') return texts.confirmed;
  const sure = `${texts.sureness[sureness(confidence)]}, ${percentText(confidence)}`;
  return source === 'neighbours' ? `${texts.fromNeighbours}, ${percentText(confidence)}` : sure;
}
