// @ts-check
import { percentText } from '../language/format.js';
import { create } from '../page/dom.js';

/**
 * A score as a bar and a number.
 * @param {number} score  0..1
 * @param {string} word  what it is a share of: how similar, or how well it matches
 * @returns {HTMLElement}
 */
export function similarityBar(score, word) {
  const fill = create('span', { class: 'similarity-fill' });
  // Through the CSS object model: a style attribute would need an exception in the content security policy.
  fill.style.inlineSize = percentText(score);
  const number = create('span', { class: 'similarity-number' }, create('b', {}, percentText(score)), ` ${word}`);
  return create('p', { class: 'similarity' }, create('span', { class: 'similarity-track' }, fill), number);
}
