// @ts-check
import { percentText, tagText } from '../language/format.js';
import { create } from '../page/dom.js';

/** @import { Tag } from '../api/types.js' */

/**
 * Tags as chips in the reader's language, optionally with their confidence; nothing for none.
 * @param {Tag[]} tags
 * @param {{confidence?: boolean}} [show]
 * @returns {HTMLElement[]} one list, or none
 */
export function tagList(tags, { confidence = false } = {}) {
  if (tags.length === 0) return [];
  const chips = tags.map((tag) => {
    const chip = create('li', { class: 'tag', 'data-tag': tag.tag, 'data-code': tag.code }, tagText(tag));
    if (confidence) chip.append(create('span', { class: 'tag-confidence' }, ` ${percentText(tag.confidence)}`));
    return chip;
  });
  return [create('ul', { class: 'tags', role: 'list' }, ...chips)];
}
