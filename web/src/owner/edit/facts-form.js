// @ts-check
/** @import { Facts } from '../../api/types.js' */

/** The facts an owner edits, in the order of the form. */
export const FIELDS = /** @type {const} */ (['name', 'price', 'stock', 'description', 'link']);

/** @typedef {typeof FIELDS[number]} Field */

/**
 * What the owner changed, as a merge patch (RFC 7396): null takes a fact away, what is not named stays.
 * @param {Facts} before
 * @param {Facts} after
 * @returns {Partial<Facts>}
 */
export function changes(before, after) {
  return Object.fromEntries(FIELDS.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]));
}

/**
 * What somebody else changed since the form was opened.
 * @param {Facts} opened  as the form was opened
 * @param {Facts} now  as it is now
 * @param {Partial<Facts>} wanted  what the owner wants to change
 * @returns {{field: Field, now: string | number | null, mine: string | number | null, clash: boolean}[]} `clash`: the owner changed it, too, to something else
 */
export function changedMeanwhile(opened, now, wanted) {
  return FIELDS.filter((field) => opened[field] !== now[field]).map((field) => {
    const mine = field in wanted ? (wanted[field] ?? null) : opened[field];
    return { field, now: now[field], mine, clash: field in wanted && mine !== now[field] };
  });
}

/** A typed text as the API takes it: null for nothing. @param {string} typed @returns {string | null} */
export function textOf(typed) {
  return typed.trim() || null;
}

/** Whole pieces, null for nothing, or undefined where it is no such number. @param {string} typed @returns {number | null | undefined} */
export function piecesOf(typed) {
  const trimmed = typed.trim().replaceAll('.', '');
  if (trimmed === '') return null;
  return /^\d{1,9}$/.test(trimmed) ? Number(trimmed) : undefined;
}

/** A web address as typed on a phone, with the `https://` that nobody types; undefined where it is none. @param {string} typed @returns {string | null | undefined} */
export function linkOf(typed) {
  const trimmed = typed.trim();
  if (trimmed === '') return null;
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`;
  try {
    const { protocol, hostname } = new URL(address);
    return /^https?:$/.test(protocol) && hostname.includes('.') ? address : undefined;
  } catch {
    return undefined;
  }
}
