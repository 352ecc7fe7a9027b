// @ts-check
import { asProblem, Problem } from '../../api/problem.js';
import { toJpeg } from '../../photo/shrink.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */

/** What the API takes as a store's id. */
export const STORE_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

/**
 * The stores in which a key finds anything: a search tells of those that the key is for, and of no others.
 * @param {EtalaseClient} client
 * @param {() => Promise<Blob>} photo  of anything
 * @returns {Promise<string[]>} none where there is nothing to find yet
 * @throws {Problem} `wrong-key` where the key is nobody's, or whatever else kept the API from an answer
 */
export async function storesOf(client, photo = aPhoto) {
  try {
    const { hits, nearMisses } = await client.search({ photo: await photo() }, { limit: 50 });
    return [...new Set([...hits, ...nearMisses].map(({ store }) => store))];
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (waitsForFirstPhoto(problem)) return [];
    throw problem.code === 'forbidden' ? as('wrong-key', problem) : problem;
  }
}

/**
 * Makes sure that a key is its store's owner's, by asking for what only owners may see.
 * @param {EtalaseClient} client
 * @param {string} store
 * @throws {Problem} `search-key` where the key may only search, `other-store` where it is not for that store, `wrong-key` where it is
 *     nobody's, or whatever else kept the API from an answer
 */
export async function checkOwner(client, store) {
  try {
    await client.products(store, { limit: 1 });
  } catch (thrown) {
    const problem = asProblem(thrown);
    if (waitsForFirstPhoto(problem)) return;
    throw problem.code === 'forbidden' ? as(codeOf(problem.detail), problem) : problem;
  }
}

/** The index is made for the first photo: whoever is to upload it must be let in before. @param {Problem} problem */
function waitsForFirstPhoto({ code }) {
  return code === 'index-unavailable';
}

/** What the API's English says of a refusal, in a code. OwnerPageIT notices when the API says it otherwise. @param {string} detail */
function codeOf(detail) {
  if (/role owner/.test(detail)) return 'search-key';
  return /not for the store/.test(detail) ? 'other-store' : 'wrong-key';
}

/** @param {string} code @param {Problem} problem */
function as(code, { detail, status, requestId }) {
  return new Problem(code, { detail, status, requestId });
}

/** Nothing but white. */
function aPhoto() {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 128;
  return toJpeg(canvas, { x: 0, y: 0, width: 128, height: 128 });
}
