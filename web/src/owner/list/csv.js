// @ts-check
/** @import { Product } from '../../api/types.js' */

/** The columns that `./etalase import` reads. */
const COLUMNS = ['file', 'product', 'name', 'price', 'description', 'stock', 'link'];

/**
 * Products as CSV (RFC 4180), one line a photo, with the mark by which Excel knows UTF-8.
 * @param {Product[]} products
 */
export function asCsv(products) {
  const lines = products.flatMap((product) => {
    const { name, price, description, stock, link } = product;
    const code = product.id.slice(product.store.length + 1);
    return product.photos.map((photo) => [`${code}/${photo.name}`, code, name, price, description, stock, link]);
  });
  return `\ufeff${[COLUMNS, ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** @param {string | number | null} value */
function cell(value) {
  const text = String(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
