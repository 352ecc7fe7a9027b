// @ts-check
import { create } from '../../page/dom.js';
import { axisTop } from './scale.js';

const SVG = 'http://www.w3.org/2000/svg';

/** In CSS pixels: drawn at the size it is shown, so that its words are as large as the page's. */
const HEIGHT = 220;
const LEFT = 36;
const BOTTOM = 24;
const TOP = 8;

/**
 * One bar of a chart, of two parts on top of each other.
 * @typedef {object} Bar
 * @property {string} label  below it
 * @property {string} title  all of it in words
 * @property {number} lower  0 or more
 * @property {number} upper  0 or more, drawn on top
 */

/**
 * Bars over time as a drawing. What it shows stands in a table beside it: for a screen reader it is one picture with a name.
 * @param {string} name
 * @param {Bar[]} bars
 * @param {number} wide  CSS pixels
 * @returns {SVGSVGElement}
 */
export function barChart(name, bars, wide) {
  const top = axisTop(Math.max(0, ...bars.map(({ lower, upper }) => lower + upper)));
  const height = (/** @type {number} */ value) => ((HEIGHT - BOTTOM - TOP) * value) / top;
  const svg = draw('svg', { viewBox: `0 0 ${wide} ${HEIGHT}`, role: 'img', 'aria-label': name, class: 'chart' });
  for (const value of [0, top / 2, top]) {
    const y = HEIGHT - BOTTOM - height(value);
    svg.append(draw('line', { x1: LEFT, x2: wide, y1: y, y2: y, class: 'chart-line' }), text(LEFT - 8, y + 4, 'end', String(value)));
  }
  const step = (wide - LEFT) / Math.max(bars.length, 1);
  const width = Math.min(step * 0.72, 44);
  // Labels need room: not every bar has one, the last always does.
  const every = Math.ceil(bars.length / Math.max(2, Math.floor((wide - LEFT) / 72)));
  bars.forEach((bar, i) => {
    const x = LEFT + step * i + (step - width) / 2;
    const group = draw('g', { class: 'chart-bar' });
    group.append(
      draw('title', {}, bar.title),
      part(x, width, 0, height(bar.lower), 'chart-lower'),
      part(x, width, height(bar.lower), height(bar.upper), 'chart-upper'),
    );
    svg.append(group);
    if ((bars.length - 1 - i) % every === 0)
      svg.append(text(x + width / 2, HEIGHT - 6, i === bars.length - 1 && bars.length > 8 ? 'end' : 'middle', bar.label));
  });
  return svg;
}

/**
 * A list of amounts with a bar each, longest first: the words stand beside it, so it reads without the bars.
 * @param {{label: Node | string, amount: string, value: number}[]} lines
 * @returns {HTMLUListElement}
 */
export function barList(lines) {
  const most = Math.max(1, ...lines.map(({ value }) => value));
  const items = lines.map(({ label, amount, value }) => {
    const fill = create('span', { class: 'bar-fill' });
    fill.style.inlineSize = `${(100 * value) / most}%`;
    return create(
      'li',
      {},
      create('span', { class: 'bar-label' }, label),
      create('span', { class: 'bar-amount' }, amount),
      create('span', { class: 'bar-track', 'aria-hidden': 'true' }, fill),
    );
  });
  return create('ul', { class: 'bars', role: 'list' }, ...items);
}

/** @param {number} x @param {number} width @param {number} from @param {number} height @param {string} style */
function part(x, width, from, height, style) {
  return draw('rect', { x, width, y: HEIGHT - BOTTOM - from - height, height, rx: Math.min(3, height / 2), class: style });
}

/** @param {number} x @param {number} y @param {string} anchor @param {string} said */
function text(x, y, anchor, said) {
  return draw('text', { x, y, 'text-anchor': anchor, class: 'chart-text', 'aria-hidden': 'true' }, said);
}

/**
 * @template {keyof SVGElementTagNameMap} T
 * @param {T} tag
 * @param {Record<string, string | number>} attributes
 * @param {string} [said]
 * @returns {SVGElementTagNameMap[T]}
 */
function draw(tag, attributes, said) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  if (said !== undefined) element.textContent = said;
  return element;
}
