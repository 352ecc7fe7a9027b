// @ts-check
import { LocalizedElement } from '../../language/localized-element.js';
import { create, find } from '../../page/dom.js';
import { words } from '../language/words.js';
import { OutgoingList } from './outgoing-list.js';
import { PhotoArranger } from './photo-arranger.js';

/** @import { Shop } from '../page/shop.js' */

/** `<upload-view>`: many photos at once, by picking, camera or dropping; then what becomes of them. */
export class UploadView extends LocalizedElement {
  /** @type {Shop | null} */
  #shop = null;
  /** The product that more photos are for; null makes new ones. @type {{product: string, name: string} | null} */
  #target = null;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    for (const input of this.querySelectorAll('input[type="file"]')) {
      if (input instanceof HTMLInputElement) input.addEventListener('change', () => this.#picked(input));
    }
    this.#arranger.onSend = (groups) => this.#send(groups);
    find(this, '[data-camera]', HTMLElement).hidden = !matchMedia('(pointer: coarse)').matches;
    this.#acceptDrops();
  }

  /** @param {Shop} shop */
  open(shop) {
    this.#shop = shop;
    this.for(null);
    find(this, 'outgoing-list', OutgoingList).open(shop);
  }

  /** @param {{product: string, name: string} | null} target */
  for(target) {
    this.#target = target;
    this.#arranger.forOne = target !== null;
    this.#arranger.localize();
    this.localize();
  }

  /** @override */
  localize() {
    const box = find(this, '[data-for]', HTMLElement);
    box.hidden = this.#target === null;
    if (!this.#target) return;
    const back = create('button', { type: 'button', class: 'link' }, words().uploadForNew);
    back.addEventListener('click', () => this.for(null));
    box.replaceChildren(create('b', {}, words().uploadFor(this.#target.name)), ' ', back);
  }

  /** @param {HTMLInputElement} input */
  #picked(input) {
    this.#arranger.take(input.files ?? []);
    input.value = ''; // so that choosing the same photo again is a change
  }

  /** @param {Blob[][]} groups */
  async #send(groups) {
    const uploads = this.#shop?.uploads;
    if (this.#target) await uploads?.send(this.#target.product, groups.flat());
    else await uploads?.sendNew(groups);
    this.for(null);
  }

  /** The whole page accepts the drop while this view is in sight: nobody should have to aim. */
  #acceptDrops() {
    document.addEventListener('dragover', (event) => {
      if (!this.#isOpen || !event.dataTransfer?.types.includes('Files')) return;
      event.preventDefault();
      this.toggleAttribute('data-dragging', true);
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.toggleAttribute('data-dragging', false);
    });
    document.addEventListener('drop', (event) => {
      this.toggleAttribute('data-dragging', false);
      if (!this.#isOpen) return;
      event.preventDefault();
      this.#arranger.take(event.dataTransfer?.files ?? []);
    });
  }

  get #isOpen() {
    return this.#shop !== null && !this.hidden;
  }

  get #arranger() {
    return find(this, 'photo-arranger', PhotoArranger);
  }
}
