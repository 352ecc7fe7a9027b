// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create, icon } from '../page/dom.js';
import { emit } from '../page/events.js';

/** @import { Problem } from '../api/problem.js' */

/** `<problem-notice>`: what went wrong in plain words, what to do, and the small print. Empty without a problem. */
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

  /** @override */
  localize() {
    this.replaceChildren(...(this.#problem ? this.#notice(this.#problem) : []));
  }

  /** @param {Problem} problem */
  #notice(problem) {
    const { title, remedy } = plainWords(problem.code);
    const words = create('div', {}, create('p', { class: 'problem-title' }, title), create('p', {}, remedy));
    if (this.hasAttribute('retry')) words.append(this.#retryButton());
    if (problem.detail) words.append(smallPrint(problem));
    return [icon('alert'), words];
  }

  #retryButton() {
    const button = create('button', { type: 'button', class: 'button' }, language.texts.tryAgain);
    button.addEventListener('click', () => emit(this, 'tryagain', null));
    return button;
  }
}

/** @param {string} code */
function plainWords(code) {
  const { problems } = language.texts;
  return Object.hasOwn(problems, code) ? problems[/** @type {keyof typeof problems} */ (code)] : problems.unexpected;
}

/** The API writes its details in English. @param {Problem} problem */
function smallPrint(problem) {
  const status = problem.status === 0 ? '' : ` (${problem.status})`;
  const detail = create('p', { lang: 'en' }, `${problem.code}${status}: ${problem.detail}`);
  return create('details', { class: 'small-print' }, create('summary', {}, language.texts.smallPrint), detail);
}
