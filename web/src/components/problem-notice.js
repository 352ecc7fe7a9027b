// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, icon } from '../page/dom.js';
import { emit } from '../page/events.js';

/** @import { Problem } from '../api/problem.js' */

/**
 * @typedef {object} NoticeWords
 * @property {Record<string, {title: string, remedy: string}> & {unexpected: {title: string, remedy: string}}} problems  by a problem's
 *     code; `unexpected` is for all others
 * @property {string} tryAgain
 * @property {string} smallPrint
 */

/** `<problem-notice>`: what went wrong in plain words, what to do, and the small print; with `retry`, a button. Empty without a problem. */
export class ProblemNotice extends LocalizedElement {
  /** @type {Problem | null} */
  #problem = null;

  /** @override */
  connectedCallback() {
    this.setAttribute('role', 'alert');
    super.connectedCallback();
  }

  /** @param {Problem | null} problem */
  set problem(problem) {
    this.#problem = problem;
    this.localize();
  }

  /** The page's words for it. @returns {NoticeWords} */
  get words() {
    return language.texts;
  }

  /** @override */
  localize() {
    this.replaceChildren(...(this.#problem ? this.#notice(this.#problem) : []));
  }

  /** @param {Problem} problem */
  #notice(problem) {
    const { title, remedy } = plainWords(this.words, problem);
    const said = create('div', {}, create('p', { class: 'problem-title' }, title), create('p', {}, remedy));
    if (this.hasAttribute('retry')) said.append(this.#retryButton());
    if (problem.detail) said.append(this.#smallPrint(problem));
    return [icon('alert'), said];
  }

  #retryButton() {
    const button = create('button', { type: 'button', class: 'button' }, this.words.tryAgain);
    button.addEventListener('click', () => emit(this, 'tryagain', null));
    return button;
  }

  /** The API writes its details in English. @param {Problem} problem */
  #smallPrint({ code, status, detail, requestId }) {
    const what = `${code}${status === 0 ? '' : ` (${status})`}: ${detail}${requestId ? ` [${requestId}]` : ''}`;
    return create('details', { class: 'small-print' }, create('summary', {}, this.words.smallPrint), create('p', { lang: 'en' }, what));
  }
}

/**
 * What a page says of a problem.
 * @param {NoticeWords} words
 * @param {{code: string}} problem
 */
export function plainWords({ problems }, { code }) {
  return (Object.hasOwn(problems, code) ? problems[code] : null) ?? problems.unexpected;
}
