// @ts-check
import { EtalaseClient } from './etalase-client.js';
import { Problem } from './problem.js';

/**
 * Where the API is and the key to call it with, as `config.json` beside the page says it.
 * @typedef {{endpoint: string, key: string}} Config
 */

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
  return { endpoint: written.api, key: written.key };
}

/**
 * The client that the page's configuration names, made when first asked for: the page stands before its configuration has come.
 * @typedef {() => Promise<EtalaseClient>} Connect
 */

/**
 * @param {() => Promise<Config>} config  asked until it once succeeded
 * @returns {Connect}
 */
export function connecting(config) {
  /** @type {EtalaseClient | null} */
  let client = null;
  return async () => (client ??= new EtalaseClient(await config()));
}
