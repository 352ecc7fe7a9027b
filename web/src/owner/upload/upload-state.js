// @ts-check
/** @import { Problem } from '../../api/problem.js' */
/** @import { Reason } from '../../api/types.js' */

/**
 * One photo on its way, as the page holds it.
 * @typedef {object} OutgoingPhoto
 * @property {string} key  of this photo on this device
 * @property {string} product  `store.product` it belongs to
 * @property {string} name  of the photo in its product
 * @property {Blob} jpeg
 * @property {string | null} replaces  the product that is deleted once this photo is live in another: "the same product"
 * @property {PhotoState} state
 */

/**
 * Where it is. `queued`: its turn comes. `sending`: `share` of it is up, 0..1. `waiting`: try number `tries` failed, the next one comes by
 * itself. `stopped`: only the owner can go on. `sent`: it lies in the bucket as `etag` and the index has yet to say what it makes of it.
 * @typedef {{at: 'queued', tries: number} | {at: 'sending', tries: number, share: number} | {at: 'waiting', tries: number, problem: Problem}
 *   | {at: 'stopped', problem: Problem} | {at: 'sent', etag: string} | {at: 'live'} | {at: 'rejected', reason: Reason | null}} PhotoState
 */

/** Tries in a row before the owner is asked: with the pauses between them, about a minute. */
export const MOST_TRIES = 6;

/** Problems that go away by waiting. `permit-refused` is the bucket's 403: the address was too old, a new one is asked for. */
const PASSING = new Set([
  'network',
  'timeout',
  'too-many-requests',
  'index-unavailable',
  'bucket-unavailable',
  'internal',
  'permit-refused',
]);

/**
 * The state after a try has failed.
 * @param {number} tries  how many there were, this one among them
 * @param {Problem} problem
 * @returns {PhotoState}
 */
export function afterFailure(tries, problem) {
  const passes = PASSING.has(problem.code) || problem.status >= 500;
  return passes && tries < MOST_TRIES ? { at: 'waiting', tries, problem } : { at: 'stopped', problem };
}

/**
 * How long to wait before the next try: 1, 2, 4, 8, 16 s with up to a half more, or what the server asked for.
 * @param {number} tries
 * @param {Problem} problem
 * @param {() => number} random
 * @returns {number} milliseconds
 */
export function pauseAfter(tries, problem, random) {
  const own = 1000 * 2 ** (tries - 1) * (1 + random() / 2);
  return Math.max(own, (problem.retryAfter ?? 0) * 1000);
}

/** Whether its bytes still have to leave the device. @param {PhotoState} state */
export function isOutgoing(state) {
  return state.at === 'queued' || state.at === 'sending' || state.at === 'waiting' || state.at === 'stopped';
}
