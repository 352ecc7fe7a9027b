// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { find } from '../page/dom.js';

/** `<language-switch>` around a button: names the other language, in that language, and changes to it. */
export class LanguageSwitch extends LocalizedElement {
  /** @override */
  connectedCallback() {
    super.connectedCallback();
    this.#button.addEventListener('click', () => language.choose(this.#other));
  }

  /** @override */
  localize() {
    const name = find(this, '[data-other-language]', HTMLElement);
    name.textContent = language.texts.otherLanguage;
    name.lang = this.#other;
  }

  get #button() {
    return find(this, 'button', HTMLButtonElement);
  }

  get #other() {
    return language.code === 'id' ? 'en' : 'id';
  }
}
