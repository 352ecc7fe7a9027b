// @ts-check
import { asProblem, Problem } from '../../api/problem.js';

/** @import { EtalaseClient } from '../../api/etalase-client.js' */

/** What the API takes as a store's id. */
export const STORE_ID = /^[a-z0-9][a-z0-9-]{0,62}$/;

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
    throw problem.code === 'forbidden' ? await reasonOf(client, store, problem) : problem;
  }
}

/** A search key may look at its stores' profiles, another store's key may not: the rest is nobody's. @param {EtalaseClient} client @param {string} store @param {Problem} refused */
async function reasonOf(client, store, refused) {
  const mayLook = await client.store(store).then(() => true, () => false);
  const code = mayLook ? 'search-key' : /not for the store/.test(refused.detail) ? 'other-store' : 'wrong-key';
  return new Problem(code, { detail: refused.detail, status: refused.status, requestId: refused.requestId });
}
