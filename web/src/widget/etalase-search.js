// @ts-check
import { create } from '../page/dom.js';
import { shrink } from '../photo/shrink.js';
import { ghosts, grid } from './cards.js';
import { symbol } from './icons.js';
import { WidgetElement } from './widget-element.js';

/**
 * @import { Hit, SearchAnswer, SearchQuery } from '../api/types.js'
 */

const USUAL_LIMIT = 12;
const MOST_GHOSTS = 6;
const PREVIEW_PIXELS = 192;

/** @typedef {{query: SearchQuery, name: string | null}} Asked  `name`: of the product that more like it was asked for */

/**
 * `<etalase-search endpoint key store lang limit page>`: a search box for a photo, words or both, and what it finds.
 * Tells `etalase-search`, `etalase-results`, `etalase-open`, `etalase-problem`.
 */
export class EtalaseSearch extends WidgetElement {
  /** @type {Blob | null} */
  #photo = null;
  #words = '';
  /** Counts the photos taken in, so that a slow one never replaces a newer. */
  #turn = 0;
  /** @type {Asked | null} */
  #asked = null;
  /** What was asked before "more like this". @type {Asked | null} */
  #before = null;

  #chosen = create('div', { class: 'chosen', hidden: true });
  #status = create('p', { class: 'status', role: 'status', 'data-testid': 'status' });
  #results = create('div', { class: 'results', part: 'results', hidden: true });
  #trouble = create('div', { class: 'trouble' });

  /** @override @protected */
  draw() {
    this.root.replaceChildren(this.#form(), this.#results);
    this.#showPhoto();
    if (this.#asked) this.#run(this.#asked);
  }

  #form() {
    const { texts } = this;
    const form = create('form', { part: 'form', role: 'search', 'aria-label': texts.searchArea });
    const words = create('input', {
      type: 'search',
      class: 'words',
      part: 'words',
      maxlength: 200,
      placeholder: texts.words,
      'aria-label': texts.words,
      enterkeyhint: 'search',
      'data-testid': 'words',
    });
    words.value = this.#words;
    words.addEventListener('input', () => {
      this.#words = words.value.trim();
    });
    const search = create('button', { type: 'submit', class: 'button main', part: 'button', 'data-testid': 'search' }, symbol('search'), texts.search);
    const sources = create('div', { class: 'row' }, this.#source(symbol('photo'), texts.choosePhoto, 'photo-input', {}));
    // A phone's own camera opens through the input; elsewhere that would be a second way to choose a file.
    if (matchMedia('(pointer: coarse)').matches) {
      sources.append(this.#source(symbol('camera'), texts.takePhoto, 'camera-input', { capture: 'environment' }));
    } else {
      sources.append(create('span', { class: 'hint' }, texts.hint));
    }
    form.append(create('div', { class: 'row' }, words, search), sources, this.#chosen, this.#trouble, this.#status);
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#submit();
    });
    this.#acceptPhotos(form);
    return form;
  }

  /** @param {SVGSVGElement} picture @param {string} text @param {string} id @param {Record<string, string>} more */
  #source(picture, text, id, more) {
    const input = create('input', { type: 'file', accept: 'image/*', 'aria-label': text, 'data-testid': id, ...more });
    input.addEventListener('change', () => {
      const photo = input.files?.[0];
      input.value = ''; // so that choosing the same file again is a change
      this.#take(photo);
    });
    return create('label', { class: 'button', part: 'button' }, picture, create('span', { 'aria-hidden': 'true' }, text), input);
  }

  /** Only where the box is: what is dropped or pasted elsewhere is the page's own. @param {HTMLFormElement} form */
  #acceptPhotos(form) {
    form.addEventListener('dragover', (event) => {
      event.preventDefault();
      form.toggleAttribute('data-dragging', true);
    });
    form.addEventListener('dragleave', () => form.toggleAttribute('data-dragging', false));
    form.addEventListener('drop', (event) => {
      event.preventDefault();
      form.toggleAttribute('data-dragging', false);
      this.#take(event.dataTransfer?.files[0]);
    });
    form.addEventListener('paste', (event) => {
      const photo = event.clipboardData?.files[0];
      if (!photo) return;
      event.preventDefault();
      this.#take(photo);
    });
  }

  /** @param {File | undefined} photo */
  async #take(photo) {
    if (!photo) return;
    const turn = ++this.#turn;
    this.#trouble.replaceChildren();
    this.#say(this.texts.reading);
    try {
      const shrunk = await shrink(photo);
      if (turn !== this.#turn) return;
      this.#photo = shrunk;
      await this.#showPhoto();
      this.#say(this.texts.ready);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      this.#say('');
      this.#trouble.replaceChildren(this.problemNotice(thrown));
    }
  }

  /** On a canvas: an image would need the page's leave for `blob:` addresses. */
  async #showPhoto() {
    const photo = this.#photo;
    this.#chosen.hidden = !photo;
    if (!photo) return;
    const { texts } = this;
    const bitmap = await createImageBitmap(photo);
    const scale = PREVIEW_PIXELS / Math.max(bitmap.width, bitmap.height);
    const canvas = create('canvas', {
      width: Math.max(1, Math.round(bitmap.width * scale)),
      height: Math.max(1, Math.round(bitmap.height * scale)),
      role: 'img',
      'aria-label': texts.preview,
    });
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
    bitmap.close();
    const remove = create('button', { type: 'button', class: 'button', part: 'button' }, texts.removePhoto);
    remove.addEventListener('click', () => {
      this.#turn++;
      this.#photo = null;
      this.#chosen.hidden = true;
      this.#say('');
      this.root.querySelector('input')?.focus();
    });
    this.#chosen.replaceChildren(canvas, remove);
  }

  #submit() {
    if (!this.#photo && !this.#words) {
      this.#say(this.texts.needsQuery);
      return;
    }
    this.#before = null;
    this.#run({ query: { photo: this.#photo, text: this.#words || null }, name: null });
  }

  /** @param {Asked} asked */
  async #run(asked) {
    this.#asked = asked;
    const limit = this.limitOr(USUAL_LIMIT);
    this.#trouble.replaceChildren();
    this.#say(this.texts.searching);
    this.#results.hidden = false;
    this.#results.setAttribute('aria-busy', 'true');
    this.#results.replaceChildren(this.#bar(asked), ghosts(Math.min(limit, MOST_GHOSTS)));
    const { photo, text, product } = asked.query;
    this.tell('etalase-search', { photo: Boolean(photo), text: text ?? null, product: product ?? null });
    try {
      const answer = await this.ask(asked.query, limit);
      this.#show(asked, answer);
    } catch (thrown) {
      if (/** @type {{name?: unknown}} */ (thrown)?.name === 'AbortError') return;
      this.#results.hidden = true;
      this.#say('');
      this.#trouble.replaceChildren(this.problemNotice(thrown, () => this.#run(asked)));
    } finally {
      this.#results.setAttribute('aria-busy', 'false');
    }
  }

  /** @param {Asked} asked @param {SearchAnswer} answer */
  #show(asked, answer) {
    const { texts } = this;
    const { hits, nearMisses, noMatch } = answer;
    this.tell('etalase-results', { hits, nearMisses, noMatch });
    const found = hits.length > 0 ? [this.#cards(hits, 'hit')] : this.#nothing(answer);
    this.#results.replaceChildren(this.#bar(asked, hits.length > 0 ? undefined : texts.nothingTitle), ...found);
    this.#say(texts.found(hits.length));
  }

  /** @param {SearchAnswer} answer */
  #nothing({ nearMisses, noMatch }) {
    const { texts } = this;
    const why = create('p', { 'data-testid': 'no-match' }, noMatch?.message[this.language] ?? texts.nothing);
    if (nearMisses.length === 0) return [why];
    const heading = create('div', { class: 'bar' }, create('p', { class: 'near' }, texts.nearMisses));
    return [why, heading, this.#cards(nearMisses, 'near-miss')];
  }

  /** @param {Hit[]} hits @param {string} kind */
  #cards(hits, kind) {
    return grid(
      hits,
      {
        texts: this.texts,
        page: this.getAttribute('page'),
        named: !this.getAttribute('store'),
        opened: (hit, link) => this.tell('etalase-open', { product: hit.product, store: hit.store, link }),
        more: (hit) => this.#moreLike(hit),
      },
      kind,
    );
  }

  /** @param {Hit} hit */
  #moreLike(hit) {
    if (this.#asked && !this.#asked.query.product) this.#before = this.#asked;
    this.#run({ query: { product: hit.product }, name: hit.name || this.texts.nameless });
    this.#results.querySelector('button')?.focus();
    this.scrollIntoView({ block: 'nearest' });
  }

  /** @param {Asked} asked @param {string} [title]  where it is not simply what was found */
  #bar(asked, title = asked.name === null ? this.texts.results : this.texts.resultsLike(asked.name)) {
    const { texts } = this;
    const bar = create('div', { class: 'bar' }, create('p', { class: 'title', part: 'title' }, title));
    const before = this.#before;
    if (asked.name !== null && before) {
      const back = create('button', { type: 'button', class: 'button', part: 'button', 'data-testid': 'back' }, texts.back);
      back.addEventListener('click', () => {
        this.#before = null;
        this.#run(before);
      });
      bar.append(back);
    }
    return bar;
  }

  /** @param {string} text */
  #say(text) {
    this.#status.textContent = text;
  }
}
