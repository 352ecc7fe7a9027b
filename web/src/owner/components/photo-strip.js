// @ts-check
import { asProblem } from '../../api/problem.js';
import { language } from '../../language/language.js';
import { LocalizedElement } from '../../language/localized-element.js';
import { create, icon } from '../../page/dom.js';
import { words } from '../language/words.js';
import { tell } from '../page/events.js';
import { ownerIcon } from '../page/icon.js';
import { OwnerNotice } from './owner-notice.js';

/** @import { Product, ProductPhoto } from '../../api/types.js' */
/** @import { Shop } from '../page/shop.js' */

/** `<photo-strip>`: a product's photos, each rejected one with its reason; deletes one, and asks for more. Tells `addphotos`, `said`. */
export class PhotoStrip extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** @type {Product | null} */
  #product = null;
  /** @type {Set<string>} */
  #gone = new Set();

  /** @param {Shop} shop @param {Product} product */
  show(shop, product) {
    this.#shop = shop;
    this.#product = product;
    this.#gone = new Set();
    this.localize();
  }

  /** @override */
  localize() {
    const product = this.#product;
    if (!product) return;
    const photos = product.photos.filter(({ name }) => !this.#gone.has(name));
    const items = photos.map((photo, i) => this.#photo(photo, i + 1, photos.length > 1));
    const add = create(
      'button',
      { type: 'button', class: 'strip-add', 'data-testid': 'add-photos' },
      ownerIcon('plus'),
      create('span', {}, words().addPhotos),
    );
    add.addEventListener('click', () => tell(this, 'addphotos', { product: product.id, name: product.name || words().nameless }));
    const notice = new OwnerNotice();
    this.replaceChildren(
      create('h3', {}, words().photos),
      create('ul', { class: 'strip', role: 'list' }, ...items, create('li', {}, add)),
      ...this.#reasons(photos),
      notice,
    );
  }

  /** @param {ProductPhoto} photo @param {number} number @param {boolean} mayGo  the last one goes with its product */
  #photo(photo, number, mayGo) {
    const box = create(
      'div',
      { class: 'strip-photo', 'data-status': photo.status },
      create('img', { src: photo.url, alt: words().photoNumber(number), decoding: 'async' }),
    );
    box
      .querySelector('img')
      ?.addEventListener('error', ({ target }) => target instanceof Element && target.replaceWith(ownerIcon('photo')));
    if (photo.status === 'rejected') box.append(create('span', { class: 'strip-mark' }, words().states.rejected));
    if (mayGo) {
      const remove = create(
        'button',
        { type: 'button', class: 'round strip-remove', 'aria-label': words().deletePhoto(number), 'data-testid': 'delete-photo' },
        icon('close'),
      );
      remove.addEventListener('click', () => this.#remove(photo));
      box.append(remove);
    }
    return create('li', { 'data-testid': 'photo', 'data-name': photo.name }, box);
  }

  /** @param {ProductPhoto[]} photos */
  #reasons(photos) {
    return photos.flatMap(({ reason }, i) =>
      reason
        ? [
            create(
              'p',
              { class: 'refusal', 'data-testid': 'reason' },
              create('b', {}, `${words().photoNumber(i + 1)}: `),
              reason.message[language.code] || reason.message.id,
            ),
          ]
        : [],
    );
  }

  /** @param {ProductPhoto} photo */
  async #remove(photo) {
    const [shop, product] = [this.#shop, this.#product];
    if (!shop || !product) return;
    try {
      await shop.client.deletePhoto(product.id, photo.name);
      this.#gone.add(photo.name);
      this.localize();
      tell(this, 'tagschanged', { product: product.id });
      tell(this, 'said', words().photoDeleted);
    } catch (thrown) {
      const notice = this.querySelector('owner-notice');
      if (notice instanceof OwnerNotice) notice.problem = asProblem(thrown);
    }
  }
}
