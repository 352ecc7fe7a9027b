// @ts-check
/** @import { Attention, Facts, OwnedProduct } from '../../api/types.js' */

/**
 * Products in which every word of the search stands: in the name, the code, or a tag, in either language.
 * @param {OwnedProduct[]} products
 * @param {string} search
 */
export function matching(products, search) {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return products.filter((product) => {
    const tags = product.tags.flatMap(({ code, label }) => [code, label.id, label.en]);
    const text = plain([product.name ?? '', product.id, ...tags].join(' '));
    return words.every((word) => text.includes(word));
  });
}

/**
 * What of it still needs the owner once the facts are these: the list answers for the index, which follows within seconds.
 * @param {OwnedProduct} product
 * @param {Partial<Facts>} facts
 * @returns {OwnedProduct}
 */
export function withFacts(product, facts) {
  const changed = { ...product, ...facts };
  const stock = facts.stock === undefined ? product.stock : facts.stock;
  /** @type {(reason: Attention) => boolean} */
  const stands = (reason) => !(reason === 'no-name' && changed.name) && !(reason === 'no-price' && changed.price !== null);
  return { ...changed, stock, inStock: stock === null || stock > 0, attention: product.attention.filter(stands) };
}

/** The first reason says what to do first. @param {OwnedProduct} product */
export function needsOwner(product) {
  return product.attention.length > 0;
}

/** @param {string} text */
function plain(text) {
  return text.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
}
