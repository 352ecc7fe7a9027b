// @ts-check
import { plainWords } from '../../components/problem-notice.js';
import { asProblem } from '../../api/problem.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create } from '../../page/dom.js';
import { words } from '../language/words.js';
import { ownerIcon } from '../page/icon.js';
import { EMPTY, add, merge, remove, split } from '../upload/arrangement.js';
import { readyPhoto } from '../upload/ready-photo.js';

/** @import { Problem } from '../../api/problem.js' */
/** @import { Arrangement } from '../upload/arrangement.js' */

/** @typedef {{name: string, jpeg: Blob | null, url: string, problem: Problem | null}} Chosen */

/** `<photo-arranger>`: the photos chosen and not sent yet, to be grouped into products. Calls `onSend` with the groups. */
export class PhotoArranger extends LocalizedElement {
  /** @type {Map<string, Chosen>} */
  #chosen = new Map();
  /** @type {Arrangement} */
  #groups = EMPTY;
  /** @type {Set<string>} */
  #selected = new Set();
  #number = 0;
  /** One photo is opened after the other: a phone has no room for many at once. */
  #work = Promise.resolve();
  /** All go to one product there is: nothing to group. */
  forOne = false;
  /** @type {(groups: Blob[][]) => void} */
  onSend = () => {};

  /** @param {Iterable<File>} files */
  take(files) {
    const taken = [...files].map((file) => ({ key: `chosen-${++this.#number}`, file }));
    for (const { key, file } of taken) this.#chosen.set(key, { name: file.name, jpeg: null, url: '', problem: null });
    this.#groups = add(
      this.#groups,
      taken.map(({ key }) => key),
    );
    this.localize();
    for (const { key, file } of taken) this.#work = this.#work.then(() => this.#prepare(key, file));
  }

  /** @param {string} key @param {File} file */
  async #prepare(key, file) {
    const chosen = this.#chosen.get(key);
    if (!chosen) return; // discarded meanwhile
    try {
      chosen.jpeg = await readyPhoto(file);
      chosen.url = URL.createObjectURL(chosen.jpeg);
    } catch (thrown) {
      chosen.problem = asProblem(thrown);
    }
    this.localize();
  }

  /** @override */
  localize() {
    const focused = document.activeElement?.getAttribute('data-key');
    this.replaceChildren(...(this.#chosen.size > 0 ? this.#drawn() : []));
    if (focused) /** @type {HTMLElement | null} */ (this.querySelector(`[data-key="${focused}"]`))?.focus();
  }

  #drawn() {
    const texts = words();
    const refused = [...this.#chosen].filter(([, { problem }]) => problem).map(([key, photo]) => this.#refused(key, photo));
    const groups = this.#groups.filter((group) => !group.every((key) => this.#chosen.get(key)?.problem));
    const cards = groups.map((group, i) => this.#card(group, i + 1));
    const hint = create('p', { class: 'quiet' }, texts.arrangeHint);
    const head = [create('h2', {}, texts.arrangeTitle), ...(this.forOne || groups.length < 2 ? [] : [hint])];
    return [
      ...(refused.length > 0 ? [create('h2', {}, texts.refusedTitle), create('ul', { class: 'refused', role: 'list' }, ...refused)] : []),
      ...(groups.length > 0 ? [...head, create('ul', { class: 'chosen', role: 'list' }, ...cards), this.#actions()] : []),
    ];
  }

  /** @param {readonly string[]} group @param {number} number */
  #card(group, number) {
    const texts = words();
    const photos = group.flatMap((key) => this.#chosen.get(key) ?? []);
    const what = group.length > 1 ? texts.chosenGroup(number, group.length) : texts.chosenPhoto(number);
    const mosaic = create('span', { class: 'mosaic', 'data-count': Math.min(group.length, 4) }, ...photos.slice(0, 4).map(tile));
    const box = create('input', { type: 'checkbox', 'aria-label': texts.select(what), 'data-key': group[0] ?? '' });
    box.checked = group.some((key) => this.#selected.has(key));
    box.addEventListener('change', () => this.#select(group, box.checked));
    const caption = create('span', { class: 'chosen-caption' }, what);
    const card = create('label', { class: 'chosen-card' }, mosaic, box, caption);
    return create('li', { 'data-testid': 'chosen', 'data-photos': group.length }, card);
  }

  /** @param {string} key @param {Chosen} photo */
  #refused(key, { name, problem }) {
    const { title, remedy } = plainWords(words(), problem ?? { code: '' });
    const said = create('div', { role: 'alert' }, create('p', {}, create('b', {}, title), ` ${remedy}`), create('small', {}, name));
    const discard = button('button button-small', words().discard, `discard ${key}`, () => this.#discard(new Set([key])));
    return create('li', { class: 'refusal', 'data-testid': 'refused', 'data-problem': problem?.code ?? '' }, said, discard);
  }

  #actions() {
    const texts = words();
    const several = this.#touched.length > 1 && !this.forOne;
    const grouped = this.#touched.some((group) => group.length > 1);
    const usable = this.#usable;
    const count = usable.flat().length;
    const send = button('button button-main button-wide', texts.send(count, this.forOne ? count : usable.length), 'send', () =>
      this.#send(),
    );
    send.prepend(ownerIcon('upload'));
    send.disabled = count === 0 || this.#isPreparing;
    const grouping = create(
      'div',
      { class: 'actions', hidden: this.#selected.size === 0 },
      ...(several ? [button('button', texts.together, 'together', () => this.#regroup(merge))] : []),
      ...(grouped ? [button('button', texts.apart, 'apart', () => this.#regroup(split))] : []),
      button('button', texts.discard, 'discard', () => this.#discard(this.#selected)),
    );
    const status = create('p', { class: 'status', role: 'status' }, this.#isPreparing ? texts.preparing : '');
    return create('div', { class: 'arrange-actions' }, grouping, send, status);
  }

  /** @param {readonly string[]} group @param {boolean} selected */
  #select(group, selected) {
    for (const key of group) selected ? this.#selected.add(key) : this.#selected.delete(key);
    this.localize();
  }

  /** @param {(groups: Arrangement, photos: Set<string>) => Arrangement} change */
  #regroup(change) {
    this.#groups = change(this.#groups, this.#selected);
    this.#selected.clear();
    this.localize();
  }

  /** @param {Set<string>} keys */
  #discard(keys) {
    this.#groups = remove(this.#groups, keys);
    for (const key of [...keys]) {
      URL.revokeObjectURL(this.#chosen.get(key)?.url ?? '');
      this.#chosen.delete(key);
    }
    this.#selected = new Set();
    this.localize();
  }

  #send() {
    const groups = this.#usable;
    const sent = new Set([...this.#chosen].filter(([, { jpeg }]) => jpeg).map(([key]) => key));
    this.#discard(sent); // those that cannot be used stay, with what to do about them
    this.onSend(groups);
  }

  /** @returns {Blob[][]} */
  get #usable() {
    return this.#groups.map((group) => group.flatMap((key) => this.#chosen.get(key)?.jpeg ?? [])).filter((group) => group.length > 0);
  }

  get #touched() {
    return this.#groups.filter((group) => group.some((key) => this.#selected.has(key)));
  }

  get #isPreparing() {
    return [...this.#chosen.values()].some(({ jpeg, problem }) => !jpeg && !problem);
  }
}

/** @param {Chosen} chosen */
function tile({ url }) {
  const box = create('span', { class: 'tile' });
  if (url) box.append(create('img', { src: url, alt: '', decoding: 'async' }));
  else box.setAttribute('data-waiting', '');
  return box;
}

/** @param {string} style @param {string} text @param {string} key @param {() => void} act */
function button(style, text, key, act) {
  const made = create('button', { type: 'button', class: style, 'data-key': key, 'data-testid': key }, text);
  made.addEventListener('click', act);
  return made;
}
