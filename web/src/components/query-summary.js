// @ts-check
import { language } from '../language/language.js';
import { create } from '../page/dom.js';
import { tagList } from './tag-list.js';

/** @import { SearchAnswer } from '../api/types.js' */

/**
 * What the query was taken for, so that a reader sees when the search looked at the wrong thing.
 * @param {SearchAnswer['query']} query
 * @returns {HTMLElement[]} none for words: they say themselves what they mean
 */
export function querySummary(query) {
  const { texts } = language;
  if (query.kind === 'text') return [];
  if (query.tags.length === 0) return [create('p', { class: 'taken-for' }, texts.notRecognised)];
  return [create('div', { class: 'taken-for' }, create('span', {}, texts.takenFor), ...tagList(query.tags, { confidence: true }))];
}
