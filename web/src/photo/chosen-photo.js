// @ts-check
import { isWhole, sameBox } from './box.js';
import { shrink } from './shrink.js';

/** @import { Box } from '../api/types.js' */

/** A photo that a shopper chose: as it came, and as it is sent. A part is cut from what came, so that it keeps its detail. */
export class ChosenPhoto {
  /** @type {{box: Box, jpeg: Blob} | null} */
  #cut = null;

  /** @param {Blob} original @param {Blob} whole  an upright JPEG of at most 1,024 pixels a side */
  constructor(original, whole) {
    this.original = original;
    this.whole = whole;
  }

  /**
   * @param {Blob} original
   * @returns {Promise<ChosenPhoto>}
   * @throws {import('../api/problem.js').Problem} as {@link shrink} does
   */
  static async of(original) {
    return new ChosenPhoto(original, await shrink(original));
  }

  /** What is sent to search with a part of the photo. @param {Box} box @returns {Promise<Blob>} */
  async part(box) {
    if (isWhole(box)) return this.whole;
    if (!this.#cut || !sameBox(this.#cut.box, box)) this.#cut = { box, jpeg: await shrink(this.original, box) };
    return this.#cut.jpeg;
  }
}
