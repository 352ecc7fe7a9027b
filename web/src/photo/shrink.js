// @ts-check
import { Problem } from '../api/problem.js';
import { WHOLE, inPixels } from './box.js';

/** @import { Box } from '../api/types.js' */

/** Longest side sent, in pixels: several times what the model looks at, and a fraction of what a phone takes. */
const LONGEST_SIDE = 1024;

const JPEG_QUALITY = 0.9;

/**
 * The size to draw at: never larger than the photo, never longer than `longest`, at least one pixel each way.
 * @param {number} width
 * @param {number} height
 * @param {number} [longest]
 */
export function shrunkSize(width, height, longest = LONGEST_SIDE) {
  const scale = Math.min(1, longest / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/**
 * The photo, or a part of it, as an upright JPEG of at most 1,024 pixels a side, on white where it was transparent. Drawing it
 * anew also leaves its metadata behind, the place it was taken among it.
 * @param {Blob} photo
 * @param {Box} [box]  of the upright photo
 * @returns {Promise<Blob>}
 * @throws {Problem} `not-a-photo`, or `photo-undecodable` where this browser cannot open that kind or size
 */
export async function shrink(photo, box = WHOLE) {
  // Some Android galleries hand over photos without a type.
  if (photo.type !== '' && !photo.type.startsWith('image/')) {
    throw new Problem('not-a-photo', { detail: photo.type });
  }
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch((cause) => {
    throw new Problem('photo-undecodable', { detail: `${photo.type || 'unknown type'}, ${photo.size} bytes`, cause });
  });
  try {
    return await toJpeg(bitmap, inPixels(box, bitmap));
  } finally {
    bitmap.close();
  }
}

/**
 * @param {CanvasImageSource} image
 * @param {Box} part  in pixels
 * @param {number} [longest]  side of the JPEG, in pixels
 * @returns {Promise<Blob>}
 */
export async function toJpeg(image, part, longest = LONGEST_SIDE) {
  const { width, height } = shrunkSize(part.width, part.height, longest);
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const pen = canvas.getContext('2d');
  if (!pen) throw new Problem('photo-undecodable', { detail: 'This browser gives no 2d canvas.' });
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, width, height);
  pen.imageSmoothingQuality = 'high';
  pen.drawImage(image, part.x, part.y, part.width, part.height, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    const failed = new Problem('photo-undecodable', { detail: `No JPEG of ${width} x ${height} could be made.` });
    canvas.toBlob((jpeg) => (jpeg ? resolve(jpeg) : reject(failed)), 'image/jpeg', JPEG_QUALITY);
  });
}
