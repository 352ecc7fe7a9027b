// @ts-check

const KEY = 'etalase.owner.key';
const STORE = 'etalase.owner.store';
const SEEN = 'etalase.owner.stores';
const KEPT_APART = 'etalase.owner.different';

/** What is remembered on this device: the key for this visit or, if wished, for good; the store; what was decided. */
export class OwnerSession {
  /** @param {Storage} fleeting  ends with the tab @param {Storage} lasting */
  constructor(fleeting, lasting) {
    this.fleeting = fleeting;
    this.lasting = lasting;
  }

  /** @returns {string | null} */
  get key() {
    return read(this.fleeting, KEY) ?? read(this.lasting, KEY);
  }

  /** @param {string} key @param {boolean} remember  on this device, after the tab is closed, too */
  signIn(key, remember) {
    this.signOut();
    write(remember ? this.lasting : this.fleeting, KEY, key);
  }

  signOut() {
    for (const storage of [this.fleeting, this.lasting]) {
      write(storage, KEY, null);
      write(storage, STORE, null);
    }
  }

  /** @returns {string | null} the store's id */
  get store() {
    return read(this.fleeting, STORE) ?? read(this.lasting, STORE);
  }

  /** Lasts as long as the key does. @param {string | null} store */
  set store(store) {
    write(read(this.lasting, KEY) === null ? this.fleeting : this.lasting, STORE, store);
    if (store) write(this.lasting, SEEN, JSON.stringify([...new Set([store, ...this.stores])].slice(0, 8)));
  }

  /** The stores that were opened on this device, the last one first. @returns {string[]} */
  get stores() {
    return list(read(this.lasting, SEEN));
  }

  /** Two products that look the same and are not, the owner says. @param {string} one @param {string} other */
  keepBoth(one, other) {
    const pairs = [pair(one, other), ...list(read(this.lasting, KEPT_APART))];
    write(this.lasting, KEPT_APART, JSON.stringify(pairs.slice(0, 500)));
  }

  /** @param {string} one @param {string} other */
  isKeptApart(one, other) {
    return list(read(this.lasting, KEPT_APART)).includes(pair(one, other));
  }
}

/** @param {string} one @param {string} other */
function pair(one, other) {
  return [one, other].sort().join('/');
}

/** @param {string | null} json @returns {string[]} */
function list(json) {
  try {
    const read = JSON.parse(json ?? '[]');
    return Array.isArray(read) ? read.filter((entry) => typeof entry === 'string') : [];
  } catch {
    return [];
  }
}

/** @param {Storage} storage @param {string} name */
function read(storage, name) {
  try {
    return storage.getItem(name);
  } catch {
    return null; // storage is off: nothing is remembered
  }
}

/** @param {Storage} storage @param {string} name @param {string | null} value */
function write(storage, name, value) {
  try {
    if (value === null) storage.removeItem(name);
    else storage.setItem(name, value);
  } catch {
    // Storage is off or full: it holds as long as the page.
  }
}
