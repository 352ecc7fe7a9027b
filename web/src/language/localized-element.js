// @ts-check
import { language } from './language.js';

/** A custom element that draws itself again when the reader changes the language. */
export class LocalizedElement extends HTMLElement {
  #languageChanged = () => this.localize();

  connectedCallback() {
    language.addEventListener('change', this.#languageChanged);
    this.localize();
  }

  disconnectedCallback() {
    language.removeEventListener('change', this.#languageChanged);
  }

  /** Puts the current language in place: now, and after each change of it. */
  localize() {}
}
