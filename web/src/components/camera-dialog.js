// @ts-check
import { Problem } from '../api/problem.js';
import { find } from '../page/dom.js';
import { emit } from '../page/events.js';
import { toJpeg } from '../photo/shrink.js';

/** `<camera-dialog>` around a dialog with a video: takes one photo. Tells `phototaken`. */
export class CameraDialog extends HTMLElement {
  /** @type {MediaStream | null} */
  #stream = null;

  connectedCallback() {
    find(this, '[data-shutter]', HTMLButtonElement).addEventListener('click', () => this.#shoot());
    find(this, '[data-close]', HTMLButtonElement).addEventListener('click', () => this.#dialog.close());
    this.#dialog.addEventListener('close', () => this.#release());
  }

  /**
   * @returns {Promise<void>}
   * @throws {Problem} `camera-refused` where there is no camera or the reader said no
   */
  async open() {
    const wanted = { video: { facingMode: 'environment', width: { ideal: 1280 } } };
    this.#stream = await navigator.mediaDevices.getUserMedia(wanted).catch((cause) => {
      throw new Problem('camera-refused', { detail: String(cause), cause });
    });
    this.#video.srcObject = this.#stream;
    this.#dialog.showModal();
    await this.#video.play();
  }

  async #shoot() {
    const { videoWidth, videoHeight } = this.#video;
    if (videoWidth === 0) return; // the first picture has not arrived yet
    const photo = await toJpeg(this.#video, { x: 0, y: 0, width: videoWidth, height: videoHeight });
    this.#dialog.close();
    emit(this, 'phototaken', photo);
  }

  /** Turns the camera, and its light, off. */
  #release() {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
    this.#video.srcObject = null;
  }

  get #dialog() {
    return find(this, 'dialog', HTMLDialogElement);
  }

  get #video() {
    return find(this, 'video', HTMLVideoElement);
  }
}
