// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { create } from '../page/dom.js';
import { emit } from '../page/events.js';
import { WHOLE, between, edgeOf, isWhole, moved, rangeOf, withEdge } from '../photo/box.js';

/** @import { Box } from '../api/types.js' */
/** @import { Edge, Point } from '../photo/box.js' */

/** Each edge is a slider for the keyboard; these are its steps, as shares of the photo. */
const STEP = 0.02;
const STRIDE = 0.1;

/** @type {Edge[]} */
const EDGES = ['left', 'top', 'right', 'bottom'];

/** @type {[Edge, Edge][]} */
const CORNERS = [['left', 'top'], ['right', 'top'], ['left', 'bottom'], ['right', 'bottom']];

/**
 * `<crop-box>`: the box on the photo that says which part is looked for. Fingers and mice take its corners and edges or carry all of
 * it, a mouse draws a new one on the whole photo, the keyboard moves each edge. Tells `boxchanged`.
 */
export class CropBox extends LocalizedElement {
  /** @type {Box} */
  #box = WHOLE;
  #frame = create('div', { class: 'crop-frame' });
  /** @type {Map<Edge, HTMLElement>} */
  #sliders = new Map();

  /** @override */
  connectedCallback() {
    this.setAttribute('role', 'group');
    for (const edge of EDGES) this.#sliders.set(edge, this.#slider(edge));
    const corners = CORNERS.map(([across, down]) => this.#corner(across, down));
    this.#frame.append(...this.#sliders.values(), ...corners);
    this.replaceChildren(this.#frame);
    this.addEventListener('pointerdown', (event) => this.#grabbed(event));
    super.connectedCallback();
  }

  get box() {
    return this.#box;
  }

  /** Puts the box somewhere without telling. @param {Box} box */
  set box(box) {
    this.#box = box;
    this.toggleAttribute('data-whole', isWhole(box));
    const { style } = this.#frame;
    // Through the CSS object model: a style attribute would need an exception in the content security policy.
    style.left = percent(box.x);
    style.top = percent(box.y);
    style.width = percent(box.width);
    style.height = percent(box.height);
    this.#tellPlaces();
  }

  /** @override */
  localize() {
    this.setAttribute('aria-label', language.texts.cropBox);
    for (const [edge, slider] of this.#sliders) slider.setAttribute('aria-label', language.texts.cropEdges[edge]);
    this.#tellPlaces();
  }

  #tellPlaces() {
    for (const [edge, slider] of this.#sliders) {
      const { least, most } = rangeOf(this.#box, edge);
      slider.setAttribute('aria-valuemin', whole(least));
      slider.setAttribute('aria-valuemax', whole(most));
      slider.setAttribute('aria-valuenow', whole(edgeOf(this.#box, edge)));
      slider.setAttribute('aria-valuetext', language.texts.cropPlace(Math.round(edgeOf(this.#box, edge) * 100)));
    }
  }

  /** @param {Box} box */
  #change(box) {
    this.box = box;
    emit(this, 'boxchanged', null);
  }

  /** @param {Edge} edge */
  #slider(edge) {
    const orientation = edge === 'left' || edge === 'right' ? 'horizontal' : 'vertical';
    const slider = create('span', { class: 'crop-edge', role: 'slider', tabindex: 0, 'data-edge': edge, 'aria-orientation': orientation });
    slider.addEventListener('keydown', (event) => this.#pressed(event, edge));
    return slider;
  }

  /** For pointers: the keyboard has the edges. @param {Edge} across @param {Edge} down */
  #corner(across, down) {
    return create('span', { class: 'crop-corner', 'data-edge': across, 'data-other-edge': down, 'aria-hidden': 'true' });
  }

  /** @param {KeyboardEvent} event @param {Edge} edge */
  #pressed(event, edge) {
    const { least, most } = rangeOf(this.#box, edge);
    const place = edgeOf(this.#box, edge);
    const step = event.shiftKey ? STRIDE : STEP;
    /** @type {Record<string, number>} */
    const places = {
      ArrowLeft: place - step,
      ArrowUp: place - step,
      ArrowRight: place + step,
      ArrowDown: place + step,
      PageUp: place - STRIDE,
      PageDown: place + STRIDE,
      Home: least,
      End: most,
    };
    const to = places[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.#change(withEdge(this.#box, edge, to));
  }

  /** @param {PointerEvent} event */
  #grabbed(event) {
    if (event.button !== 0 || !(event.target instanceof Element)) return;
    const drag = this.#dragOf(event.target, this.#pointOf(event), event.pointerType);
    if (!drag) return;
    event.preventDefault();
    this.setPointerCapture(event.pointerId);
    const follow = (/** @type {PointerEvent} */ moving) => this.#change(drag(this.#pointOf(moving)));
    const release = new AbortController();
    this.addEventListener('pointermove', follow, { signal: release.signal });
    for (const end of ['pointerup', 'pointercancel']) this.addEventListener(end, () => release.abort(), { signal: release.signal });
  }

  /**
   * What a drag that begins here does with the box.
   * @param {Element} grip @param {Point} from @param {string} pointer
   * @returns {((to: Point) => Box) | null} null where a finger on the whole photo means to scroll the page
   */
  #dragOf(grip, from, pointer) {
    const before = this.#box;
    const edges = [grip.getAttribute('data-edge'), grip.getAttribute('data-other-edge')].filter((edge) => edge !== null);
    if (edges.length > 0) {
      return (to) => edges.reduce((box, edge) => withEdge(box, /** @type {Edge} */ (edge), isAcross(edge) ? to.x : to.y), before);
    }
    if (!isWhole(before) && grip === this.#frame) return (to) => moved(before, to.x - from.x, to.y - from.y);
    return pointer === 'mouse' ? (to) => between(from, to) : null;
  }

  /** @param {PointerEvent} event @returns {Point} */
  #pointOf({ clientX, clientY }) {
    const { left, top, width, height } = this.getBoundingClientRect();
    return { x: (clientX - left) / width, y: (clientY - top) / height };
  }
}

/** @param {string} edge */
function isAcross(edge) {
  return edge === 'left' || edge === 'right';
}

/** @param {number} share */
function percent(share) {
  return `${share * 100}%`;
}

/** @param {number} share */
function whole(share) {
  return String(Math.round(share * 100));
}
