// @ts-check
/** @import { Product } from '../api/types.js' */

/**
 * What a shopper means to order of one product, with what is known of it without asking.
 * @typedef {object} Line
 * @property {string} product  `store.product`
 * @property {string} store
 * @property {string | null} name
 * @property {number | null} price  rupiah, as last seen
 * @property {string | null} link
 * @property {number} quantity  1..99
 */

/** @typedef {Omit<Line, 'quantity'>} Item */
/** @typedef {Pick<Storage, 'getItem' | 'setItem'>} Keeper */

const STORED_AS = 'etalase.basket';

/** Of one product: whoever wants more is better served by a talk. */
export const MOST = 99;

/** The basket, kept in this browser and nowhere else; shops in the order they came in. Fires `change`. */
export class Basket extends EventTarget {
  /** @type {Line[]} */
  #lines;
  #keeper;

  /** @param {Keeper | null} keeper  null keeps it as long as the page */
  constructor(keeper) {
    super();
    this.#keeper = keeper;
    this.#lines = readLines(keeper);
  }

  get lines() {
    return this.#lines;
  }

  /** How many pieces. */
  get count() {
    return this.#lines.reduce((sum, line) => sum + line.quantity, 0);
  }

  /** By shop, as each gets a message of its own. @returns {Map<string, Line[]>} */
  get shops() {
    /** @type {Map<string, Line[]>} */
    const shops = new Map();
    for (const line of this.#lines) shops.set(line.store, [...(shops.get(line.store) ?? []), line]);
    return shops;
  }

  /** One more of it. @param {Item} item */
  add(item) {
    const known = this.#lines.find((line) => line.product === item.product);
    const others = this.#lines.filter((line) => line !== known);
    if (known) this.#become(this.#lines.map((line) => (line === known ? asLine(item, line.quantity + 1) : line)));
    else this.#become([...others, asLine(item, 1)]);
  }

  /** @param {string} product @param {number} quantity  none takes it out */
  setQuantity(product, quantity) {
    if (quantity < 1) this.remove(product);
    else this.#become(this.#lines.map((line) => (line.product === product ? asLine(line, quantity) : line)));
  }

  /** @param {string} product */
  remove(product) {
    this.#become(this.#lines.filter((line) => line.product !== product));
  }

  /** @param {string} store */
  removeShop(store) {
    this.#become(this.#lines.filter((line) => line.store !== store));
  }

  /** Takes over what the shop says of it now. @param {Product} product */
  refresh(product) {
    this.#become(this.#lines.map((line) => (line.product === product.id ? asLine(itemOf(product), line.quantity) : line)));
  }

  /** Another tab has changed it. */
  reread() {
    this.#lines = readLines(this.#keeper);
    this.dispatchEvent(new Event('change'));
  }

  /** @param {Line[]} lines */
  #become(lines) {
    this.#lines = lines;
    try {
      this.#keeper?.setItem(STORED_AS, JSON.stringify(lines));
    } catch {
      // Storage is off or full: the basket lasts as long as the page.
    }
    this.dispatchEvent(new Event('change'));
  }
}

/** The name of what holds the basket, for whoever watches the storage. @param {string | null} key */
export function isBasketKey(key) {
  return key === null || key === STORED_AS;
}

/** @param {Product} product @returns {Item} */
export function itemOf({ id, store, name, price, link }) {
  return { product: id, store, name, price, link };
}

/** @param {Item} item @param {number} quantity @returns {Line} */
function asLine({ product, store, name, price, link }, quantity) {
  return { product, store, name, price, link, quantity: Math.min(Math.max(1, Math.trunc(quantity)), MOST) };
}

/**
 * What was kept, as far as it still makes sense: somebody may have written anything there.
 * @param {Keeper | null} keeper
 * @returns {Line[]}
 */
function readLines(keeper) {
  try {
    const kept = JSON.parse(keeper?.getItem(STORED_AS) ?? '[]');
    return Array.isArray(kept) ? kept.filter(isLine).map((line) => asLine(line, line.quantity)) : [];
  } catch {
    return [];
  }
}

/** @param {any} kept @returns {kept is Line} */
function isLine(kept) {
  const told = (/** @type {unknown} */ value, /** @type {string} */ type) => value === null || typeof value === type;
  return (
    typeof kept?.product === 'string' &&
    typeof kept.store === 'string' &&
    told(kept.name, 'string') &&
    told(kept.price, 'number') &&
    told(kept.link, 'string') &&
    Number.isFinite(kept.quantity)
  );
}
