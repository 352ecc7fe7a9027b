// @ts-check
import { productCode } from '../upload/names.js';

/** @import { Product } from '../../api/types.js' */

/** The columns that `./etalase import` reads, too. */
const COLUMNS = ['file', 'product', 'name', 'price', 'description', 'stock', 'link'];

/**
 * Products as CSV (RFC 4180), one line a photo, with the mark by which Excel knows UTF-8.
 * @param {Product[]} products
 */
export function asCsv(products) {
  const lines = products.flatMap((product) => {
    const { name, price, description, stock, link } = product;
    const code = productCode(product.id);
    return product.photos.map((photo) => [`${code}/${photo.name}`, code, name, price, description, stock, link]);
  });
  return `\ufeff${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {string | number | null} value */
function cell(value) {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A row of a table.
 * @typedef {{line: number, cells: string[]}} Row  `line`: of the file, from 1
 */

/**
 * A table as spreadsheets save it: with commas, semicolons or tabs, perhaps with a byte order mark or Excel's line `sep=;`. Rows without any
 * text are left out.
 * @param {string} text
 * @returns {Row[] | null} null where a quote does not end
 */
export function readTable(text) {
  const said = /^\ufeff?"?sep=(.)"?\r?\n/i.exec(text);
  const body = said ? text.slice(said[0].length) : text.replace(/^\ufeff/, '');
  const separator = said?.[1] ?? separatorOf(body);
  const rows = [];
  const parting = separator.replace(/[^\w\t,;]/, '\\$&');
  const parts = new RegExp(`("(?:[^"]|"")*"|[^"${parting}\\r\\n][^${parting}\\r\\n]*|)(${parting}|\\r?\\n|\\r|$)`, 'y');
  /** @type {Row} */
  let row = { line: said ? 2 : 1, cells: [] };
  for (let line = row.line; ; ) {
    const part = parts.exec(body);
    if (!part) return null;
    const [whole, written = '', end] = part;
    row.cells.push(written.startsWith('"') ? written.slice(1, -1).replaceAll('""', '"').trim() : written.trim());
    line += whole.split(/\r?\n|\r/).length - 1;
    if (end === separator) continue;
    if (row.cells.some((text) => text !== '')) rows.push(row);
    if (end === '') return rows;
    row = { line, cells: [] };
  }
}

/** The one that parts most cells of the first line. @param {string} text */
function separatorOf(text) {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '');
  const counted = [',', ';', '\t'].map((separator) => ({ separator, count: first.split(separator).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).separator;
}
