// @ts-check
import { icon } from '../../page/dom.js';

/** A symbol of owner/icons.svg: shoppers do not fetch what only owners see. @param {string} name @returns {SVGSVGElement} */
export function ownerIcon(name) {
  const drawn = icon(name);
  drawn.querySelector('use')?.setAttribute('href', `owner/icons.svg#${name}`);
  return drawn;
}
