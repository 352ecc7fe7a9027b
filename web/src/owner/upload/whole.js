// @ts-check

/**
 * Whether a photo's file reaches its own end. A browser draws what there is of a file that was cut off, and paints the rest
 * grey: drawn anew, it would pass for a whole photo. Files of other kinds are taken to be whole.
 * @param {Uint8Array} bytes
 * @returns {boolean}
 */
export function isWhole(bytes) {
  if (startsWith(bytes, [0xff, 0xd8])) return jpegEnds(bytes);
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47])) return pngEnds(bytes);
  if (startsWith(bytes, [0x52, 0x49, 0x46, 0x46])) return bytes.length >= 12 && number(bytes, 4, true) + 8 <= bytes.length;
  return true;
}

/** Walks the segments (ITU T.81, annex B), for the thumbnail inside a segment has an end of its own. @param {Uint8Array} bytes */
function jpegEnds(bytes) {
  let at = 2;
  while (at + 1 < bytes.length) {
    if (bytes[at] !== 0xff) at = nextMarker(bytes, at);
    const marker = bytes[at + 1];
    if (marker === undefined) return false;
    if (marker === 0xd9) return true;
    const isAlone = marker === 0xff || marker === 0 || marker === 1 || (marker >= 0xd0 && marker <= 0xd7);
    if (marker === 0xff) at += 1;
    else if (isAlone) at = nextMarker(bytes, at + 2);
    else at += 2 + ((bytes[at + 2] ?? 0) << 8) + (bytes[at + 3] ?? 0);
  }
  return false;
}

/** @param {Uint8Array} bytes @param {number} from */
function nextMarker(bytes, from) {
  const at = bytes.indexOf(0xff, from);
  return at === -1 ? bytes.length : at;
}

/** @param {Uint8Array} bytes */
function pngEnds(bytes) {
  for (let at = 8; at + 12 <= bytes.length; at += 12 + number(bytes, at, false)) {
    if (number(bytes, at + 4, false) === 0x49454e44) return true;
  }
  return false;
}

/** @param {Uint8Array} bytes @param {number[]} start */
function startsWith(bytes, start) {
  return start.every((byte, i) => bytes[i] === byte);
}

/** @param {Uint8Array} bytes @param {number} at @param {boolean} littleEndian */
function number(bytes, at, littleEndian) {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, littleEndian);
}
