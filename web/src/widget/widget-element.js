// @ts-check
import { EtalaseClient } from '../api/etalase-client.js';
import { Problem } from '../api/problem.js';
import { create } from '../page/dom.js';
import { styles } from './styles.js';
import { problemText, textsIn } from './texts.js';

/**
 * @import { SearchAnswer, SearchQuery } from '../api/types.js'
 * @import { WidgetLanguage } from './texts.js'
 */

const MOST = 50;

/** Problems that may have passed a moment later. */
const PASSING = new Set(['network', 'timeout', 'too-many-requests', 'index-unavailable', 'bucket-unavailable', 'internal', 'unexpected']);

/**
 * What both elements are: a shadow tree of their own, attributes that say whom to ask, and events that tell the page what happens.
 * Attributes: `endpoint`, `key`, `store`, `lang`, `limit`, `page`, `theme`.
 */
export class WidgetElement extends HTMLElement {
  static observedAttributes = ['endpoint', 'key', 'store', 'lang', 'limit', 'page', 'product-id'];

  /** @protected */
  root = this.attachShadow({ mode: 'open' });

  /** @type {AbortController | null} */
  #search = null;

  connectedCallback() {
    this.root.adoptedStyleSheets = [styles];
    this.draw();
  }

  disconnectedCallback() {
    this.#search?.abort();
  }

  attributeChangedCallback(/** @type {string} */ _name, /** @type {string | null} */ before, /** @type {string | null} */ after) {
    if (this.isConnected && before !== after && this.root.childNodes.length > 0) this.draw();
  }

  /** Draws everything anew. @protected */
  draw() {}

  /** Its own, else what the page around it speaks; Indonesian where that is neither. @returns {WidgetLanguage} */
  get language() {
    const said = this.getAttribute('lang') ?? this.parentElement?.closest('[lang]')?.getAttribute('lang') ?? 'id';
    return /^en\b/i.test(said) ? 'en' : 'id';
  }

  /** @protected */
  get texts() {
    return textsIn(this.language);
  }

  /** @param {number} usual  where the page says nothing usable @protected */
  limitOr(usual) {
    const said = Number.parseInt(this.getAttribute('limit') ?? '', 10);
    return said >= 1 ? Math.min(said, MOST) : usual;
  }

  /**
   * Asks the API. A later call gives the earlier one up: that one then throws an `AbortError`.
   * @param {SearchQuery} query
   * @param {number} limit
   * @returns {Promise<SearchAnswer>}
   * @protected
   */
  async ask(query, limit) {
    this.#search?.abort();
    const search = new AbortController();
    this.#search = search;
    const endpoint = this.getAttribute('endpoint');
    const key = this.getAttribute('key');
    if (!endpoint || !key) throw new Problem('widget-config', { detail: `<${this.localName}> needs the attributes "endpoint" and "key".` });
    const client = new EtalaseClient({ endpoint, key });
    return client.search(query, { limit, store: this.getAttribute('store') }, { signal: search.signal });
  }

  /**
   * Tells the page. @param {string} name @param {object} detail
   * @returns {boolean} whether nobody kept the widget from what it does by itself
   * @protected
   */
  tell(name, detail) {
    return this.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true, cancelable: true }));
  }

  /**
   * What went wrong and who can mend it; the page is told too.
   * @param {unknown} thrown
   * @param {() => void} [again]  tries once more; offered where that may help
   * @returns {HTMLElement}
   * @protected
   */
  problemNotice(thrown, again) {
    const problem = thrown instanceof Problem ? thrown : new Problem('unexpected', { detail: String(thrown), cause: thrown });
    this.tell('etalase-problem', { code: problem.code, detail: problem.detail, status: problem.status, requestId: problem.requestId });
    const { texts } = this;
    const small = [problem.code, problem.status || null, problem.detail, problem.requestId].filter(Boolean).join(' · ');
    const notice = create('div', { class: 'problem', part: 'problem', role: 'alert' });
    notice.append(create('p', {}, problemText(texts, problem.code, window.location.origin)));
    if (again && PASSING.has(problem.code)) {
      const button = create('button', { type: 'button', class: 'button' }, texts.tryAgain);
      button.addEventListener('click', again);
      notice.append(button);
    }
    notice.append(create('details', {}, create('summary', {}, texts.smallPrint), create('p', { lang: 'en' }, small)));
    return notice;
  }
}
