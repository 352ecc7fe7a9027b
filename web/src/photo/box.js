// @ts-check
/** @import { Box } from '../api/types.js' */

/** @typedef {'left' | 'top' | 'right' | 'bottom'} Edge */
/** @typedef {{x: number, y: number}} Point  in shares of the photo's width and height */

/** All of a photo. @type {Readonly<Box>} */
export const WHOLE = Object.freeze({ x: 0, y: 0, width: 1, height: 1 });

/** The least a box is wide and high, as a share of the photo: less shows the model next to nothing. */
export const LEAST = 0.1;

/** How near, as a share, two boxes are the same to a finger. */
const NEAR = 0.005;

/** @param {Box} box */
export function isWhole(box) {
  return sameBox(box, WHOLE);
}

/** @param {Box} one @param {Box} other */
export function sameBox(one, other) {
  return ['x', 'y', 'width', 'height'].every((side) => Math.abs(one[/** @type {keyof Box} */ (side)] - other[/** @type {keyof Box} */ (side)]) < NEAR);
}

/** The box carried along, never over the photo's border. @param {Box} box @param {number} right @param {number} down @returns {Box} */
export function moved({ x, y, width, height }, right, down) {
  return { x: within(x + right, 0, 1 - width), y: within(y + down, 0, 1 - height), width, height };
}

/** Where an edge lies: from the left or from the top. @param {Box} box @param {Edge} edge */
export function edgeOf({ x, y, width, height }, edge) {
  return { left: x, top: y, right: x + width, bottom: y + height }[edge];
}

/** How far an edge may go while the others stay. @param {Box} box @param {Edge} edge @returns {{least: number, most: number}} */
export function rangeOf({ x, y, width, height }, edge) {
  switch (edge) {
    case 'left':
      return { least: 0, most: x + width - LEAST };
    case 'right':
      return { least: x + LEAST, most: 1 };
    case 'top':
      return { least: 0, most: y + height - LEAST };
    case 'bottom':
      return { least: y + LEAST, most: 1 };
  }
}

/** The box with one edge elsewhere, as far as it may go. @param {Box} box @param {Edge} edge @param {number} to @returns {Box} */
export function withEdge(box, edge, to) {
  const { least, most } = rangeOf(box, edge);
  const place = within(to, least, most);
  const { x, y, width, height } = box;
  switch (edge) {
    case 'left':
      return { x: place, y, width: x + width - place, height };
    case 'right':
      return { x, y, width: place - x, height };
    case 'top':
      return { x, y: place, width, height: y + height - place };
    case 'bottom':
      return { x, y, width, height: place - y };
  }
}

/** The box that a pointer draws from one point to another, at least of the least size. @param {Point} from @param {Point} to @returns {Box} */
export function between(from, to) {
  const across = span(from.x, to.x);
  const down = span(from.y, to.y);
  return { x: across.start, y: down.start, width: across.length, height: down.length };
}

/** A box in the pixels of a photo, at least one each way. @param {Box} box @param {{width: number, height: number}} photo @returns {Box} */
export function inPixels(box, photo) {
  const x = Math.min(Math.round(box.x * photo.width), photo.width - 1);
  const y = Math.min(Math.round(box.y * photo.height), photo.height - 1);
  return {
    x,
    y,
    width: within(Math.round(box.width * photo.width), 1, photo.width - x),
    height: within(Math.round(box.height * photo.height), 1, photo.height - y),
  };
}

/** A found object with a little air around it, as a shopper would draw it. @param {Box} box @returns {Box} */
export function suggested(box) {
  const air = 0.05;
  const grown = between({ x: box.x - air, y: box.y - air }, { x: box.x + box.width + air, y: box.y + box.height + air });
  return grown.width > 0.94 && grown.height > 0.94 ? WHOLE : grown;
}

/** @param {number} one @param {number} other */
function span(one, other) {
  const start = within(Math.min(one, other), 0, 1);
  const length = Math.max(within(Math.max(one, other), 0, 1) - start, LEAST);
  return { start: Math.min(start, 1 - length), length };
}

/** @param {number} value @param {number} least @param {number} most */
function within(value, least, most) {
  return Math.min(Math.max(value, least), most);
}
