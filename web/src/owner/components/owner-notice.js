// @ts-check
import { LocalizedElement } from '../../language/localized-element.js';
import { create, icon } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';

/** @import { Problem } from '../../api/problem.js' */

/** `<owner-notice>`: what went wrong in plain words and what to do; with `retry`, a button for it. Empty without a problem. */
export class OwnerNotice extends LocalizedElement {
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
    const { title, remedy } = plainWords(problem);
    const said = create('div', {}, create('p', { class: 'problem-title' }, title), create('p', {}, remedy));
    if (this.hasAttribute('retry')) said.append(this.#retryButton());
    if (problem.detail) said.append(smallPrint(problem));
    return [icon('alert'), said];
  }

  #retryButton() {
    const button = create('button', { type: 'button', class: 'button' }, words().tryAgain);
    button.addEventListener('click', () => tell(this, 'tryagain', null));
    return button;
  }
}

/** @param {{code: string}} problem */
export function plainWords({ code }) {
  const { problems } = words();
  return Object.hasOwn(problems, code) ? problems[/** @type {keyof typeof problems} */ (code)] : problems.unexpected;
}

/** The API writes its details in English. @param {Problem} problem */
function smallPrint({ code, status, detail, requestId }) {
  const what = `${code}${status === 0 ? '' : ` (${status})`}: ${detail}${requestId ? ` [${requestId}]` : ''}`;
  return create('details', { class: 'small-print' }, create('summary', {}, words().smallPrint), create('p', { lang: 'en' }, what));
}
