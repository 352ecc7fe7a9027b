// @ts-check
/** @import { EtalaseClient } from '../../api/etalase-client.js' */
/** @import { Hit } from '../../api/types.js' */
/** @import { OwnerSession } from '../page/session.js' */

/** From here on two photos show the same thing, or all but. */
const SAME_FROM = 0.97;

/**
 * The product of the same store that looks just like this one, unless the owner has said that they differ.
 * @param {EtalaseClient} client
 * @param {OwnerSession} session
 * @param {{id: string, store: string}} product
 * @returns {Promise<Hit | null>}
 */
export async function lookAlike(client, session, { id, store }) {
  const { hits } = await client.search({ product: id }, { store, minScore: SAME_FROM, limit: 5 });
  return hits.find((hit) => hit.product !== id && hit.score >= SAME_FROM && !session.isKeptApart(id, hit.product)) ?? null;
}
