// @ts-check
import { asProblem } from '../api/problem.js';
import { language } from '../language/language.js';
import { LocalizedElement } from '../language/localized-element.js';
import { find } from '../page/dom.js';
import { emit, listen } from '../page/events.js';
import { ChosenPhoto } from '../photo/chosen-photo.js';
import { CameraDialog } from './camera-dialog.js';
import { PhotoPreview } from './photo-preview.js';
import { ProblemNotice } from './problem-notice.js';

/**
 * `<photo-drop>`: the shop window. Takes one photo by browsing, dropping, pasting or camera, shrinks it and shows it.
 * Tells the page `photoreading`, `photochosen`, `photoremoved`.
 */
export class PhotoDrop extends LocalizedElement {
  /** Counts the photos taken in, so that a slow one never replaces a newer. */
  #turn = 0;

  /** @override */
  connectedCallback() {
    super.connectedCallback();
    for (const input of this.querySelectorAll('input')) input.addEventListener('change', () => this.#browsed(input));
    // For pointers only: the keyboard has the button that says the same.
    find(this, '[data-empty]', HTMLElement).addEventListener('click', () => this.#browse.click());
    this.#remove.addEventListener('click', () => this.#clear());
    this.#offerCamera();
    this.#acceptDrops();
    document.addEventListener('paste', (event) => this.#pasted(event));
  }

  /** @override */
  localize() {
    const { texts } = language;
    find(this, '[data-choose]', HTMLElement).textContent = this.hasAttribute('data-filled') ? texts.changePhoto : texts.choosePhoto;
  }

  /** Brings the reader to where a photo is chosen. */
  focusInput() {
    this.#browse.focus();
  }

  /** Says what is wrong with the photo. @param {import('../api/problem.js').Problem | null} problem */
  showProblem(problem) {
    find(this, 'problem-notice', ProblemNotice).problem = problem;
  }

  /** The photo with the box on it. */
  get preview() {
    return find(this, 'photo-preview', PhotoPreview);
  }

  /** A phone opens its own camera app through the input; elsewhere the page shows the camera itself. */
  #offerCamera() {
    const ownApp = matchMedia('(pointer: coarse)').matches;
    const dialog = find(this, 'camera-dialog', CameraDialog);
    const button = find(this, 'button[data-camera]', HTMLButtonElement);
    find(this, 'label[data-camera]', HTMLElement).hidden = !ownApp;
    button.hidden = ownApp || !navigator.mediaDevices;
    button.addEventListener('click', () => dialog.open().catch((thrown) => this.showProblem(asProblem(thrown))));
    listen(dialog, 'phototaken', (photo) => this.#take(photo));
  }

  /** The whole page accepts the drop: nobody should have to aim, and a near miss must not leave the page. */
  #acceptDrops() {
    document.addEventListener('dragover', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-dragging', true);
    });
    document.addEventListener('dragleave', (event) => {
      if (event.relatedTarget === null) this.toggleAttribute('data-dragging', false);
    });
    document.addEventListener('drop', (event) => {
      event.preventDefault();
      this.toggleAttribute('data-dragging', false);
      this.#take(event.dataTransfer?.files[0]);
    });
  }

  /** @param {HTMLInputElement} input */
  #browsed(input) {
    const photo = input.files?.[0];
    input.value = ''; // so that choosing the same file again is a change
    this.#take(photo);
  }

  /** @param {ClipboardEvent} event */
  #pasted(event) {
    const photo = event.clipboardData?.files[0];
    if (!photo) return;
    event.preventDefault();
    this.#take(photo);
  }

  /** @param {Blob | undefined} photo */
  async #take(photo) {
    if (!photo) return;
    const turn = ++this.#turn;
    this.showProblem(null);
    emit(this, 'photoreading', null);
    try {
      const chosen = await ChosenPhoto.of(photo);
      if (turn !== this.#turn) return;
      await this.#showPhoto(chosen);
      emit(this, 'photochosen', chosen);
    } catch (thrown) {
      if (turn !== this.#turn) return;
      await this.#clear();
      this.showProblem(asProblem(thrown));
    }
  }

  async #clear() {
    this.#turn++;
    await this.#showPhoto(null);
    emit(this, 'photoremoved', null);
    this.focusInput();
  }

  /** @param {ChosenPhoto | null} photo */
  async #showPhoto(photo) {
    await this.preview.show(photo);
    this.#remove.hidden = !photo;
    this.toggleAttribute('data-filled', photo !== null);
    this.showProblem(null);
    this.localize();
  }

  get #browse() {
    return find(this, '[data-testid="photo-input"]', HTMLInputElement);
  }

  get #remove() {
    return find(this, '[data-remove]', HTMLButtonElement);
  }
}
