// @ts-check
import { english } from './en.js';
import { indonesian } from './id.js';

/** @typedef {'id' | 'en'} LanguageCode */
/** @typedef {typeof indonesian} Texts */

/** The same key and values stand in first-language.js, which runs before the first paint. */
const STORED_AS = 'etalase.language';

/** The language the page speaks: Indonesian until the reader chooses otherwise. Fires `change`. */
class Language extends EventTarget {
  /** @returns {LanguageCode} */
  get code() {
    return document.documentElement.lang === 'en' ? 'en' : 'id';
  }

  /** @returns {Texts} */
  get texts() {
    return this.code === 'en' ? english : indonesian;
  }

  /** @param {LanguageCode} code */
  choose(code) {
    document.documentElement.lang = code;
    remember(code);
    this.dispatchEvent(new Event('change'));
  }

  /** Puts the texts in place that the HTML only names: `data-text`, `data-label`. @param {ParentNode} root */
  apply(root) {
    for (const element of root.querySelectorAll('[data-text]')) {
      element.textContent = this.#named(element.getAttribute('data-text'));
    }
    for (const element of root.querySelectorAll('[data-label]')) {
      element.setAttribute('aria-label', this.#named(element.getAttribute('data-label')));
    }
  }

  /** @param {string | null} name */
  #named(name) {
    const text = this.texts[/** @type {keyof Texts} */ (name)];
    if (typeof text !== 'string') throw new Error(`The page names a text that language/id.js lacks: ${name}`);
    return text;
  }
}

/** @param {LanguageCode} code */
function remember(code) {
  try {
    localStorage.setItem(STORED_AS, code);
  } catch {
    // Storage is off (private window, strict settings): the choice lasts as long as the page.
  }
}

export const language = new Language();
