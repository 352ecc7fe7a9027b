// @ts-check
import { Problem } from '../../api/problem.js';
import { WHOLE, inPixels } from '../../photo/box.js';
import { toJpeg } from '../../photo/shrink.js';
import { isWhole } from './whole.js';

/**
 * Longest side sent, in pixels. Enough to fill any phone's screen, and a tenth of the bytes that a phone's camera writes:
 * on a slow line that is the difference between seconds and minutes a photo.
 */
const LONGEST_SIDE = 2048;

/**
 * The photo as it is uploaded: an upright JPEG of at most 2,048 pixels a side, without the metadata that says where it was taken.
 * @param {File} file
 * @returns {Promise<Blob>}
 * @throws {Problem} `photo-empty`, `not-a-photo`, `photo-cut-off`, `photo-undecodable`: what is wrong with the file itself
 */
export async function readyPhoto(file) {
  if (file.size === 0) throw new Problem('photo-empty');
  // Some Android galleries hand over photos without a type.
  if (file.type !== '' && !file.type.startsWith('image/')) throw new Problem('not-a-photo', { detail: file.type });
  // Before it is decoded: a browser may well draw what there is of it.
  if (!isWhole(new Uint8Array(await file.arrayBuffer()))) throw new Problem('photo-cut-off');
  const bitmap = await createImageBitmap(file, { imageOrientation: 'from-image' }).catch((cause) => {
    throw new Problem('photo-undecodable', { detail: `${file.type || 'unknown type'}, ${file.size} bytes`, cause });
  });
  try {
    return await toJpeg(bitmap, inPixels(WHOLE, bitmap), LONGEST_SIDE);
  } finally {
    bitmap.close();
  }
}
