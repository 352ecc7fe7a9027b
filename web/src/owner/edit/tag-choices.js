// @ts-check
/** @import { ProductPhoto, Tag, Tags } from '../../api/types.js' */

/** The most colours that the API takes. */
export const MOST_COLOURS = 5;

/**
 * The tags of a product: its photos' together, each once with its highest confidence, the surest first.
 * @param {Pick<ProductPhoto, 'status' | 'tags'>[]} photos
 * @returns {Tag[]}
 */
export function tagsOf(photos) {
  /** @type {Map<string, Tag>} */
  const best = new Map();
  for (const tag of photos.filter(({ status }) => status === 'live').flatMap(({ tags }) => tags)) {
    const key = `${tag.tag} ${tag.code}`;
    const known = best.get(key);
    if (!known || known.confidence < tag.confidence) best.set(key, tag);
  }
  return [...best.values()].sort((a, b) => b.confidence - a.confidence);
}

/** What the owner has confirmed already. @param {Tag[]} tags @returns {Tags} */
export function confirmedOf(tags) {
  return asTags(tags.filter(({ source }) => source === 'owner'));
}

/** "All of this is right": the surest category and kind, and every colour. @param {Tag[]} tags @returns {Tags} */
export function asTags(tags) {
  const codes = (/** @type {Tag['tag']} */ type) => tags.filter(({ tag }) => tag === type).map(({ code }) => code);
  return { category: codes('category')[0] ?? null, kind: codes('kind')[0] ?? null, colours: codes('colour').slice(0, MOST_COLOURS) };
}

/**
 * One tap on a chip: chooses a category or kind (again: takes it back), puts a colour in or out.
 * @param {Tag[]} tags  as they are shown
 * @param {Tag['tag']} type
 * @param {string} code
 * @returns {Tags} what is right now: all that was confirmed before, and this
 */
export function tapped(tags, type, code) {
  const confirmed = confirmedOf(tags);
  if (type !== 'colour') return { ...confirmed, [type]: confirmed[type] === code ? null : code };
  const shown = asTags(tags).colours ?? [];
  const colours = shown.includes(code) ? shown.filter((other) => other !== code) : [...shown, code];
  return { ...confirmed, colours: colours.slice(-MOST_COLOURS) };
}

/**
 * The tags as they stand once the owner has spoken: the owner's where there are any of that type, else what the machine guessed.
 * @param {Tag[]} tags  as they were shown
 * @param {Tag[]} confirmed  all that is confirmed now
 * @returns {Tag[]}
 */
export function withConfirmed(tags, confirmed) {
  const said = new Set(confirmed.map(({ tag }) => tag));
  return [...confirmed, ...tags.filter(({ tag, source }) => source !== 'owner' && !said.has(tag))];
}

/** Words as a code: `Kebaya Encim` as `kebaya-encim`; the empty text where nothing is left. @param {string} words */
export function codeOf(words) {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** How sure, in one of four words. @param {number} confidence  0..1 @returns {'sure' | 'fairly' | 'unsure' | 'guess'} */
export function sureness(confidence) {
  if (confidence >= 0.9) return 'sure';
  if (confidence >= 0.7) return 'fairly';
  return confidence >= 0.5 ? 'unsure' : 'guess';
}
