// @ts-check
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { find } from '../page/dom.js';
import { emit, listen } from '../page/events.js';
import { WHOLE, isWhole, sameBox, suggested } from '../photo/box.js';
import { CropBox } from './crop-box.js';

/** @import { Box } from '../api/types.js' */
/** @import { ChosenPhoto } from '../photo/chosen-photo.js' */

/**
 * `<photo-preview>`: the photo chosen, with the box that says which part is looked for, and what can be done with the box.
 * Tells `boxchanged` and `searchpart`.
 */
export class PhotoPreview extends LocalizedElement {
  #url = '';
  /** Whether the shopper, not the machine, put the box where it is. */
  #drawn = false;
  /** What was searched with last. @type {Box} */
  #searched = WHOLE;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    listen(this, 'boxchanged', () => {
      this.#drawn = !isWhole(this.#crop.box);
      this.#offer();
    });
    find(this, '[data-search-part]', HTMLButtonElement).addEventListener('click', () => emit(this, 'searchpart', null));
    find(this, '[data-whole-photo]', HTMLButtonElement).addEventListener('click', () => this.#widen());
  }

  /** @override */
  localize() {
    const { texts } = language;
    this.#image.alt = texts.previewAlt;
    this.#hint.textContent = this.#url ? texts.cropHint : texts.privacy;
  }

  /** What the Search button is to look for: the box that the shopper drew, else all of the photo. @returns {Box} */
  get wanted() {
    return this.#drawn ? this.#crop.box : WHOLE;
  }

  /** What the box holds, whoever put it there. @returns {Box} */
  get boxed() {
    return this.#crop.box;
  }

  /** @param {ChosenPhoto | null} photo */
  async show(photo) {
    URL.revokeObjectURL(this.#url);
    this.#url = photo ? URL.createObjectURL(photo.whole) : '';
    this.#drawn = false;
    this.#searched = WHOLE;
    this.#crop.box = WHOLE;
    if (photo) await this.#load(this.#url);
    else this.#image.removeAttribute('src');
    find(this, '[data-stage-of-photo]', HTMLElement).hidden = !photo;
    this.#offer();
  }

  /** Puts the box on what the machine took for the main object, unless the shopper has drawn one. @param {Box} object */
  suggest(object) {
    if (this.#drawn) return;
    this.#crop.box = suggested(object);
    this.#offer();
  }

  /** @param {Box} box  that a search was made with */
  searched(box) {
    this.#searched = box;
    this.#offer();
  }

  /** @param {string} url */
  async #load(url) {
    const image = this.#image;
    image.src = url;
    await image.decode();
    this.style.setProperty('--ratio', String(image.naturalWidth / image.naturalHeight));
  }

  #widen() {
    this.#crop.box = WHOLE;
    this.#drawn = false;
    emit(this, 'boxchanged', null);
    find(this, '[role="slider"]', HTMLElement).focus(); // the button that was pressed is gone
  }

  /** Offers only what would change something. */
  #offer() {
    const { box } = this.#crop;
    find(this, '[data-search-part]', HTMLButtonElement).hidden = isWhole(box) || sameBox(box, this.#searched);
    find(this, '[data-whole-photo]', HTMLButtonElement).hidden = isWhole(box);
    this.#hint.hidden = !isWhole(box);
    this.localize();
  }

  get #hint() {
    return find(this, '[data-hint]', HTMLElement);
  }

  get #crop() {
    return find(this, 'crop-box', CropBox);
  }

  get #image() {
    return find(this, '[data-preview]', HTMLImageElement);
  }
}
