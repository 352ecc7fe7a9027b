// @ts-check

/**
 * An element with attributes and children. Texts become text nodes, so nothing that an API answers is ever read as HTML.
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number | boolean>} [attributes]  `true` writes an empty attribute, `false` none
 * @param {(Node | string)[]} children
 * @returns {HTMLElementTagNameMap[T]}
 */
export function create(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children);
  return element;
}

/**
 * The one element below `root` that fits.
 * @template {Element} E
 * @param {ParentNode} root
 * @param {string} selector
 * @param {new () => E} type
 * @returns {E}
 */
export function find(root, selector, type) {
  const element = root.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`index.html lacks a ${type.name} at ${selector}`);
  return element;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A symbol of icons.svg, beside a text that says the same.
 * @param {string} name
 * @returns {SVGSVGElement}
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('class', 'icon');
  svg.setAttribute('aria-hidden', 'true');
  const use = document.createElementNS(SVG, 'use');
  use.setAttribute('href', `icons.svg#${name}`);
  svg.append(use);
  return svg;
}

/**
 * The address if a browser may open it safely (`https:` or `http:`), else null: a shop's link is what somebody typed.
 * @param {string | null} address
 * @returns {string | null}
 */
export function safeLink(address) {
  try {
    return address && /^https?:$/.test(new URL(address).protocol) ? address : null;
  } catch {
    return null;
  }
}
