// @ts-check
/**
 * The shapes of the search API's answers, as the contract (openapi.yaml) names them. Types only: no browser loads this file.
 *
 * @typedef {{id: string, en: string}} Label  A text in both languages.
 *
 * @typedef {object} Tag
 * @property {string} tag  the vocabulary it comes from, such as `category`
 * @property {string} code
 * @property {Label} label
 * @property {number} confidence  0..1
 * @property {'head' | 'neighbours' | 'owner'} source  whose word it is
 *
 * @typedef {object} Hit
 * @property {string} product  `store.product`
 * @property {string} store
 * @property {string | null} name
 * @property {number | null} price  rupiah
 * @property {boolean} inStock
 * @property {string | null} category
 * @property {Tag[]} tags
 * @property {{name: string, url: string}} photo
 * @property {string | null} link
 * @property {number} score  how alike, 0..1 (the same)
 *
 * @typedef {object} Box  A part of a photo, in shares of its width and height, from its upper left corner.
 * @property {number} x  0..1
 * @property {number} y  0..1
 * @property {number} width  0..1
 * @property {number} height  0..1
 *
 * @typedef {object} SearchAnswer
 * @property {{kind: 'photo' | 'product', category: string | null, tags: Tag[], object: Box | null}} query  what the query was taken for, and where in the photo it is
 * @property {Hit[]} hits  best first, one per product
 * @property {Hit[]} nearMisses  what comes closest without being similar enough, best first, one per product
 * @property {{code: string, message: Label} | null} noMatch  why there are no hits
 *
 * @typedef {object} ProductPhoto
 * @property {string} name
 * @property {string} url
 * @property {'live' | 'rejected'} status
 * @property {Tag[]} tags
 *
 * @typedef {object} Product
 * @property {string} id  `store.product`
 * @property {string} store
 * @property {string | null} name
 * @property {number | null} price  rupiah
 * @property {string | null} description
 * @property {number | null} stock
 * @property {boolean} inStock
 * @property {string | null} link
 * @property {string | null} category
 * @property {ProductPhoto[]} photos
 *
 * @typedef {object} Filters
 * @property {string | null} category  a category code
 * @property {number | null} minPrice  rupiah
 * @property {number | null} maxPrice  rupiah
 * @property {boolean} inStock  true: only what is in stock
 */

export {};
