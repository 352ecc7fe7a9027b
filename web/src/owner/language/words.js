// @ts-check
import { language } from '../../language/language.js';
import { english } from './en.js';
import { indonesian } from './id.js';

/** @typedef {typeof indonesian} Words */

/** The owner page's texts in the reader's language. @returns {Words} */
export function words() {
  return language.code === 'en' ? english : indonesian;
}

/** Puts the texts in place that the HTML only names: `data-text`, `data-label`, `data-hint`. @param {ParentNode} root */
export function applyWords(root) {
  for (const element of root.querySelectorAll('[data-text]')) element.textContent = named(element.getAttribute('data-text'));
  for (const element of root.querySelectorAll('[data-label]'))
    element.setAttribute('aria-label', named(element.getAttribute('data-label')));
  for (const element of root.querySelectorAll('[data-hint]')) element.setAttribute('placeholder', named(element.getAttribute('data-hint')));
}

/** @param {string | null} name */
function named(name) {
  const text = words()[/** @type {keyof Words} */ (name)];
  if (typeof text !== 'string') throw new Error(`The page names a text that owner/language/id.js lacks: ${name}`);
  return text;
}
