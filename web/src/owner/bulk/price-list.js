// @ts-check
import { Problem } from '../../api/problem.js';
import { FIELDS, linkOf, textOf } from '../edit/facts-form.js';
import { productId } from '../upload/names.js';
import { readTable } from './csv.js';

/** @import { Facts } from '../../api/types.js' */
/** @import { Field } from '../edit/facts-form.js' */
/** @import { Row } from './csv.js' */

/**
 * A row that cannot be used.
 * @typedef {{line: number, code: 'no-code' | 'cells' | 'bad-amount' | 'bad-link' | 'unknown-product' | 'changed' | 'refused', value: string}} Mistake
 */

/** A row that says something of a product. @typedef {{line: number, product: string, facts: Partial<Facts>}} Listed  `product`: `store.product` */

/** The columns that are read (docs/import.md, "ours"). @type {Record<'product' | Field, string[]>} */
const NAMES = {
  product: ['product', 'produk', 'kode produk', 'sku'],
  name: ['name', 'nama', 'nama produk'],
  price: ['price', 'harga'],
  stock: ['stock', 'stok'],
  description: ['description', 'deskripsi'],
  link: ['link', 'tautan'],
};

/** More is no list that somebody keeps by hand. */
const MOST_BYTES = 5_000_000;

/**
 * What a price list says. A column that is not there changes nothing; a blank cell takes away what was said. Of several rows of one product,
 * as its photos write them, the first counts.
 * @param {Blob} file
 * @param {string} store
 * @returns {Promise<{listed: Listed[], mistakes: Mistake[]}>}
 * @throws {Problem} `not-a-table` or `no-columns`
 */
export async function readPriceList(file, store) {
  const [header, ...rows] = (file.size <= MOST_BYTES ? readTable(await textIn(file)) : null) ?? [];
  if (!header) throw new Problem('not-a-table');
  const columns = columnsOf(header.cells);
  /** @type {Map<string, Listed>} */
  const listed = new Map();
  /** @type {Mistake[]} */
  const mistakes = [];
  for (const row of rows) {
    const read = readRow(row, header.cells.length, columns, store);
    if ('code' in read) mistakes.push(read);
    else if (!listed.has(read.product)) listed.set(read.product, read);
  }
  return { listed: [...listed.values()], mistakes };
}

/**
 * An amount as people write it: `185000`, `185.000`, `185,000` and `Rp 185.000,-` are the same.
 * @param {string} text
 * @returns {number | null | undefined} null for nothing; undefined for what is no whole number or could mean two: `45.5`, `45rb`
 */
export function wholeNumber(text) {
  const plain = text.replaceAll('\u00a0', ' ').trim();
  if (plain === '') return null;
  const whole = plain.replace(/^(rp|idr)\.?\s*/i, '').replace(/[.,](-|00?-?)$/, '');
  if (/^[1-9]\d{0,2}(([.]\d{3})+|(,\d{3})+|( \d{3})+)$/.test(whole)) return Number(whole.replaceAll(/[., ]/g, ''));
  return /^\d{1,15}$/.test(whole) ? Number(whole) : undefined;
}

/** UTF-8, or UTF-16 as Excel's "Unicode text". @param {Blob} file */
async function textIn(file) {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const mark = (bytes[0] ?? 0) * 256 + (bytes[1] ?? 0);
  const encoding = mark === 0xfffe ? 'utf-16le' : mark === 0xfeff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new Problem('not-a-table', { cause });
  }
}

/** @param {string[]} header @returns {Partial<Record<'product' | Field, number>>} where each stands */
function columnsOf(header) {
  const cells = header.map((cell) => cell.toLowerCase());
  const found = Object.entries(NAMES).flatMap(([field, names]) => {
    const at = cells.findIndex((cell) => names.includes(cell));
    return at < 0 ? [] : [[field, at]];
  });
  const columns = Object.fromEntries(found);
  if (!('product' in columns) || found.length < 2) throw new Problem('no-columns');
  return columns;
}

/**
 * @param {Row} row
 * @param {number} width  of the header
 * @param {Partial<Record<'product' | Field, number>>} columns
 * @param {string} store
 * @returns {Listed | Mistake}
 */
function readRow({ line, cells }, width, columns, store) {
  if (cells.length !== width) return { line, code: 'cells', value: '' };
  const code = cells[columns.product ?? 0] ?? '';
  if (code === '') return { line, code: 'no-code', value: '' };
  /** @type {Partial<Record<Field, string | number | null>>} */
  const facts = {};
  for (const field of FIELDS) {
    const at = columns[field];
    if (at === undefined) continue;
    const text = cells[at] ?? '';
    const value = valueOf(field, text);
    if (value === undefined) return { line, code: field === 'link' ? 'bad-link' : 'bad-amount', value: text };
    facts[field] = value;
  }
  return { line, product: productId(store, code), facts: /** @type {Partial<Facts>} */ (facts) };
}

/** @param {Field} field @param {string} text */
function valueOf(field, text) {
  if (field === 'link') return linkOf(text);
  return field === 'price' || field === 'stock' ? wholeNumber(text) : textOf(text);
}
