// @ts-check
import { create } from '../page/dom.js';
import { ghosts, grid } from './cards.js';
import { WidgetElement } from './widget-element.js';

const USUAL_LIMIT = 6;

/**
 * `<etalase-similar endpoint key store product-id lang limit page>`: products that look like one. Nothing stands there where nothing does.
 * Tells `etalase-results`, `etalase-open`, `etalase-problem`. What stands in its slot `title` replaces its own title.
 */
export class EtalaseSimilar extends WidgetElement {
  /** @override @protected */
  draw() {
    const product = this.getAttribute('product-id');
    const box = create('div', { part: 'results' });
    this.root.replaceChildren(box);
    if (product) this.#load(product, box);
  }

  /** @param {string} product @param {HTMLElement} box */
  async #load(product, box) {
    const limit = this.limitOr(USUAL_LIMIT);
    box.replaceChildren(this.#title(), ghosts(Math.min(limit, USUAL_LIMIT)));
    try {
      const { hits } = await this.ask({ product }, limit);
      this.tell('etalase-results', { hits, nearMisses: [], noMatch: null });
      const cards = {
        texts: this.texts,
        page: this.getAttribute('page'),
        named: !this.getAttribute('store'),
        opened: (/** @type {import('../api/types.js').Hit} */ hit, /** @type {string | null} */ link) =>
          this.tell('etalase-open', { product: hit.product, store: hit.store, link }),
        more: null,
      };
      box.replaceChildren(...(hits.length > 0 ? [this.#title(), grid(hits, cards, 'hit')] : []));
    } catch (thrown) {
      if (/** @type {{name?: unknown}} */ (thrown)?.name === 'AbortError') return;
      box.replaceChildren(this.problemNotice(thrown, () => this.#load(product, box)));
    }
  }

  #title() {
    const slot = create('slot', { name: 'title' }, create('p', { class: 'title', part: 'title' }, this.texts.similar));
    return create('div', { class: 'bar' }, slot);
  }
}
