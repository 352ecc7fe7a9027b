// @ts-check
import { percentText } from '../../language/format.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { lookAlike } from '../upload/look-alikes.js';

/** @import { Hit, Product } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<twin-warning>`: says when the shop has a product that looks just the same, and asks which it is. Tells `sameproduct`, `differentproducts`. */
export class TwinWarning extends LocalizedElement {
  /** @type {Product | null} */
  #product = null;
  /** @type {Hit | null} */
  #twin = null;
  #moving = false;

  /** @param {Shop} shop @param {Product} product */
  async show(shop, product) {
    if (this.#product?.id === product.id && this.#product.photos.length === product.photos.length) return;
    this.#product = product;
    this.#twin = null;
    this.localize();
    if (!product.photos.some(({ status }) => status === 'live')) return;
    // A courtesy: where it fails, nothing is lost that the owner asked for.
    const twin = await lookAlike(shop.client, shop.session, product).catch(() => null);
    if (this.#product !== product) return;
    this.#twin = twin;
    this.localize();
  }

  /** The photos could not be moved: the question stands. @param {string} product */
  askAgain(product) {
    if (this.#product?.id !== product) return;
    this.#moving = false;
    this.localize();
  }

  /** @override */
  localize() {
    const [product, twin] = [this.#product, this.#twin];
    this.replaceChildren(...(product && twin ? [this.#warning(product, twin)] : []));
  }

  /** @param {Product} product @param {Hit} twin */
  #warning(product, twin) {
    const texts = words();
    const own = product.photos.find(({ status }) => status === 'live');
    const pair = create('div', { class: 'twin-photos' }, figure(own?.url ?? '', texts.thisOne), figure(twin.photo.url, texts.thatOne));
    const title = create('p', { class: 'problem-title' }, ownerIcon('twins'), texts.twinTitle(named(twin), percentText(twin.score)));
    const hint = create('p', {}, this.#moving ? texts.moving : texts.twinHint);
    const same = press('button', texts.same, 'same', () => this.#same(product, twin));
    const other = press('button', texts.different, 'different', () => this.#different(product, twin));
    same.disabled = other.disabled = this.#moving;
    return create(
      'div',
      {
        class: 'twin',
        role: 'group',
        'aria-label': texts.twinTitle(named(twin), percentText(twin.score)),
        'data-testid': 'twin',
        'data-twin': twin.product,
      },
      title,
      pair,
      hint,
      create('div', { class: 'actions' }, same, other),
    );
  }

  /** @param {Product} product @param {Hit} twin */
  #same(product, twin) {
    this.#moving = true;
    this.localize();
    tell(this, 'sameproduct', { from: product.id, to: twin.product });
  }

  /** @param {Product} product @param {Hit} twin */
  #different(product, twin) {
    this.#twin = null;
    this.localize();
    tell(this, 'differentproducts', { one: product.id, other: twin.product });
  }
}

/** @param {Hit} twin */
function named({ name }) {
  return name || words().nameless;
}

/** @param {string} url @param {string} caption */
function figure(url, caption) {
  return create('figure', {}, create('img', { src: url, alt: caption, decoding: 'async' }), create('figcaption', {}, caption));
}

/** @param {string} style @param {string} text @param {string} id @param {() => void} act */
function press(style, text, id, act) {
  const button = create('button', { type: 'button', class: style, 'data-testid': id }, text);
  button.addEventListener('click', act);
  return button;
}
