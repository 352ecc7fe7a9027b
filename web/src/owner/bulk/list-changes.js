// @ts-check
import { asProblem } from '../../api/problem.js';
import { changes } from '../edit/facts-form.js';
import { productCode } from '../upload/names.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Problem } from '../../api/problem.js' */
/** @import { Facts, Product } from '../../api/types.js' */
/** @import { Listed, Mistake } from './price-list.js' */

/** What a row changes. @typedef {{line: number, before: Product, facts: Partial<Facts>, key: string}} Change  `key`: repeats it safely */

/** @typedef {(done: number, total: number) => void} Progress */

/**
 * What a price list would change, as the shop is now.
 * @param {EtalaseClient} client
 * @param {Listed[]} listed
 * @param {Progress} progress
 * @returns {Promise<{changes: Change[], same: number, mistakes: Mistake[]}>}
 */
export async function compare(client, listed, progress) {
  /** @type {Change[]} */
  const found = [];
  /** @type {Mistake[]} */
  const mistakes = [];
  for (const [i, { line, product, facts }] of listed.entries()) {
    progress(i + 1, listed.length);
    const before = await client.product(product).catch(absent);
    const different = before ? changes(before, { ...before, ...facts }) : {};
    if (!before) mistakes.push({ line, code: 'unknown-product', value: productCode(product) });
    else if (Object.keys(different).length > 0) found.push({ line, before, facts: different, key: crypto.randomUUID() });
  }
  return { changes: found, same: listed.length - found.length - mistakes.length, mistakes };
}

/**
 * Saves changes one by one, each only over the state that was shown.
 * @param {EtalaseClient} client
 * @param {Change[]} wanted
 * @param {(change: Change, done: number) => void} saved
 * @returns {Promise<{left: Change[], mistakes: Mistake[], problem: Problem | null}>} `problem`: why those left are still to be saved
 */
export async function save(client, wanted, saved) {
  /** @type {Mistake[]} */
  const mistakes = [];
  for (const [i, change] of wanted.entries()) {
    try {
      await client.changeProduct(change.before.id, change.facts, { ifMatch: change.before.etag, idempotencyKey: change.key });
      saved(change, i + 1);
    } catch (thrown) {
      const problem = asProblem(thrown);
      const mistake = mistakeOf(change, problem);
      if (!mistake) return { left: wanted.slice(i), mistakes, problem };
      mistakes.push(mistake);
    }
  }
  return { left: [], mistakes, problem: null };
}

/** What only this row suffers from; null where the next would fare no better. @param {Change} change @param {Problem} problem @returns {Mistake | null} */
function mistakeOf({ line }, { code, detail, errors }) {
  switch (code) {
    case 'precondition-failed':
    case 'conflict':
      return { line, code: 'changed', value: '' };
    case 'bad-parameter':
    case 'facts-unusable':
    case 'product-not-found':
      return { line, code: 'refused', value: errors.map((error) => error.detail).join(' ') || detail };
    default:
      return null;
  }
}

/** @param {unknown} thrown */
function absent(thrown) {
  const code = asProblem(thrown).code;
  if (code === 'product-not-found' || code === 'bad-parameter') return null;
  throw thrown;
}
