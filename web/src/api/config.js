// @ts-check
import { Problem } from './problem.js';

/**
 * Where the search API is and the key to call it with.
 * @typedef {{base: string, key: string}} Config  `base` ends in `/v1`, without a slash after it
 */

/**
 * The API's base, from what an operator wrote: empty for the page's own origin, or the address of the deployment
 * with or without the final `/v1`.
 * @param {string} address
 * @returns {string}
 */
export function apiBase(address) {
  const trimmed = address.trim().replace(/\/+$/, '');
  return trimmed.endsWith('/v1') ? trimmed : `${trimmed}/v1`;
}

/**
 * Reads `config.json` from beside the page.
 * @returns {Promise<Config>}
 * @throws {Problem} `network` where the file cannot be fetched, `page-config` where it is absent or not as documented
 */
export async function loadConfig() {
  const response = await fetch('config.json', { cache: 'no-cache' }).catch((cause) => {
    throw new Problem('network', { detail: 'config.json could not be fetched', cause });
  });
  if (!response.ok) {
    throw new Problem('page-config', { detail: `config.json beside the page answered ${response.status}` });
  }
  const written = await response.json().catch(() => null);
  if (typeof written?.api !== 'string' || typeof written?.key !== 'string') {
    throw new Problem('page-config', { detail: 'config.json needs the texts "api" (may be empty) and "key"' });
  }
  return { base: apiBase(written.api), key: written.key };
}
