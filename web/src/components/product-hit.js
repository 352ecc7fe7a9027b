// @ts-check
import { priceText, productName } from '../language/format.js';
import { language } from '../language/language.js';
import { create, icon } from '../page/dom.js';
import { emit } from '../page/events.js';
import { productPhoto } from './product-photo.js';
import { shopLine } from './shop-label.js';
import { similarityBar } from './similarity-bar.js';
import { tagList } from './tag-list.js';

/** @import { Hit } from '../api/types.js' */

/** `<product-hit>`: one product found. Tells `openproduct`, `morelikethis` and `addtobasket`. */
export class ProductHit extends HTMLElement {
  /** @param {Hit} hit @param {{eager: boolean, byWords: boolean}} how  `byWords`: it was found by words alone */
  show(hit, how) {
    const { texts } = language;
    // The photo stands beside its name: an alt text would only say the name twice.
    const photo = productPhoto(hit.photo?.url, '', how);
    if (!hit.inStock) photo.append(create('span', { class: 'sold-out' }, texts.soldOut));
    const facts = create('div', { class: 'hit-facts' }, ...this.#facts(hit, how.byWords));
    this.replaceChildren(create('article', {}, photo, facts, ...(hit.inStock ? [this.#basketButton(hit)] : [])));
  }

  /** @param {Hit} hit @param {boolean} byWords */
  #facts(hit, byWords) {
    const { texts } = language;
    const price = hit.price === null ? texts.noPrice : priceText(hit.price);
    return [
      similarityBar(hit.score, byWords ? texts.matching : texts.similar),
      create('h3', { class: 'hit-name' }, this.#openButton(hit)),
      create('p', { class: hit.price === null ? 'price price-unknown' : 'price' }, price),
      shopLine(hit.store),
      create('div', { class: 'hit-tags' }, ...tagList(hit.tags)),
      this.#moreButton(hit),
    ];
  }

  /** Its area is the whole card (css/results.css). @param {Hit} hit */
  #openButton(hit) {
    const button = create('button', { type: 'button', class: 'hit-open', 'data-testid': 'open-product' }, productName(hit));
    button.addEventListener('click', () => emit(this, 'openproduct', hit.product));
    return button;
  }

  /** @param {Hit} hit */
  #moreButton(hit) {
    const { moreLikeThis } = language.texts;
    const button = create(
      'button',
      { type: 'button', class: 'more', 'data-testid': 'more-like-this', 'aria-label': `${moreLikeThis}: ${productName(hit)}` },
      icon('similar'),
      moreLikeThis,
    );
    const query = /** @type {const} */ ({ kind: 'product', product: hit.product, name: hit.name, photo: hit.photo?.url ?? null });
    button.addEventListener('click', () => emit(this, 'morelikethis', query));
    return button;
  }

  /** @param {Hit} hit */
  #basketButton({ product, store, name, price, link }) {
    const label = language.texts.addNamed(productName({ name }));
    const button = create('button', { type: 'button', class: 'round hit-basket', 'data-testid': 'hit-to-basket', 'aria-label': label }, icon('basketplus'));
    button.addEventListener('click', () => {
      emit(this, 'addtobasket', { product, store, name, price, link });
      button.replaceChildren(icon('check'));
      button.toggleAttribute('data-added', true);
    });
    return button;
  }
}
