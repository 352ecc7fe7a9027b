// @ts-check

/**
 * Which photos show the same product, before they are uploaded. Photos are named by any key of their own.
 * @typedef {readonly (readonly string[])[]} Arrangement  one list of photos a product, in the order they were chosen
 */

/** @type {Arrangement} */
export const EMPTY = [];

/** One product a photo, until the owner says otherwise. @param {Arrangement} groups @param {string[]} photos @returns {Arrangement} */
export function add(groups, photos) {
  return [...groups, ...photos.map((photo) => [photo])];
}

/**
 * "These belong together": every product that has one of the photos becomes one, where the first of them stood.
 * @param {Arrangement} groups
 * @param {Set<string>} photos
 * @returns {Arrangement}
 */
export function merge(groups, photos) {
  const touched = groups.filter((group) => group.some((photo) => photos.has(photo)));
  const [first] = touched;
  if (!first) return groups;
  const rest = groups.filter((group) => group === first || !touched.includes(group));
  return rest.map((group) => (group === first ? touched.flat() : group));
}

/** A product of several photos falls apart into one each. @param {Arrangement} groups @param {Set<string>} photos @returns {Arrangement} */
export function split(groups, photos) {
  return groups.flatMap((group) => (group.some((photo) => photos.has(photo)) ? group.map((photo) => [photo]) : [group]));
}

/** @param {Arrangement} groups @param {Set<string>} photos @returns {Arrangement} */
export function remove(groups, photos) {
  return groups.map((group) => group.filter((photo) => !photos.has(photo))).filter((group) => group.length > 0);
}
