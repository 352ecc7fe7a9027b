// @ts-check
/**
 * The shapes of the API's requests and answers, as the contract (openapi.yaml) names them. Types only: no browser loads this file.
 *
 * @typedef {{id: string, en: string}} Label  A text in both languages.
 *
 * @typedef {object} Tag
 * @property {'category' | 'kind' | 'colour'} tag  the vocabulary it comes from
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
 * @typedef {object} SearchQuery  A photo, words (1..200 characters), both, or a product.
 * @property {Blob | null} [photo]  a JPEG, PNG or WebP of at most 4 MiB
 * @property {string | null} [text]
 * @property {string | null} [product]  `store.product`
 *
 * @typedef {object} Filters  What is absent, null or false does not filter.
 * @property {number} [limit]  1..50
 * @property {string | null} [store]
 * @property {string | null} [category]  a category code
 * @property {string | null} [kind]  a kind's code
 * @property {string | null} [colour]  a colour's code
 * @property {number | null} [minPrice]  rupiah
 * @property {number | null} [maxPrice]  rupiah
 * @property {boolean} [inStock]  true: only what is in stock
 * @property {number | null} [minScore]  0..1
 *
 * @typedef {object} SearchAnswer
 * @property {QueryRead} query
 * @property {Hit[]} hits  best first, one per product
 * @property {Hit[]} nearMisses  what comes closest without being similar enough, best first, one per product
 * @property {{code: string, message: Label} | null} noMatch  why there are no hits
 *
 * @typedef {object} QueryRead  What the query was taken for.
 * @property {'photo' | 'product' | 'text' | 'photo-and-text'} kind
 * @property {string | null} [text]  the words asked for
 * @property {string | null} category
 * @property {Tag[]} tags
 * @property {Box | null} object  where in the photo the main object is
 *
 * @typedef {object} ProductPhoto
 * @property {string} name
 * @property {string} url
 * @property {'live' | 'rejected'} status
 * @property {Reason | null} reason  for owners: why it was rejected
 * @property {Tag[]} tags
 * @property {string | null} etag  for owners
 *
 * @typedef {{code: string, message: Label}} Reason  Why something cannot be used, and what to do.
 *
 * @typedef {object} Facts  What a shop says of a product.
 * @property {string | null} name  at most 200 characters
 * @property {number | null} price  rupiah
 * @property {string | null} description  at most 5,000 characters
 * @property {number | null} stock  pieces; null where the shop does not count
 * @property {string | null} link
 *
 * @typedef {object} ProductState
 * @property {string} id  `store.product`
 * @property {string} store
 * @property {boolean} inStock
 * @property {string | null} category
 * @property {ProductPhoto[]} photos
 * @property {Reason | null} factsProblem  for owners: why its facts cannot be used
 * @property {string | null} etag  for `ifMatch`; null from an API of an earlier version
 *
 * @typedef {Facts & ProductState} Product
 *
 * @typedef {'rejected-photo' | 'facts-problem' | 'no-name' | 'no-price' | 'unsure'} Attention  Why a product needs its owner.
 *
 * @typedef {object} OwnedProduct
 * @property {string} id  `store.product`
 * @property {string} store
 * @property {string | null} name
 * @property {number | null} price  rupiah
 * @property {number | null} stock
 * @property {boolean} inStock
 * @property {string | null} category
 * @property {number | null} confidence  of the category, 0..1
 * @property {Tag[]} tags
 * @property {{name: string, url: string} | null} photo
 * @property {{live: number, rejected: number}} photos
 * @property {Attention[]} attention
 * @property {string} etag
 *
 * @typedef {{products: OwnedProduct[], total: number, next: string | null}} OwnedProducts  `next`: the cursor of the next page
 *
 * @typedef {object} Tags  The owner's word; where one is absent, null or empty, the machine's guess stands again.
 * @property {string | null} [category]
 * @property {string | null} [kind]
 * @property {string[] | null} [colours]  at most 5
 *
 * @typedef {{product: string, tags: Tag[], etag: string}} ConfirmedTags
 *
 * @typedef {{name: string, type: 'image/jpeg' | 'image/png' | 'image/webp', bytes: number}} UploadFile  30 MiB at most
 *
 * @typedef {object} Upload
 * @property {string} name
 * @property {string} key
 * @property {string} url
 * @property {'PUT'} method
 * @property {Record<string, string>} headers  to be sent along just so
 * @property {string} expires  an instant, ISO 8601
 *
 * @typedef {{uploads: Upload[]}} Uploads
 *
 * @typedef {object} StoreFacts  What a store says of itself.
 * @property {string | null} name
 * @property {string | null} whatsapp  digits with the country code, such as `6281234567890`
 * @property {string | null} city
 * @property {string | null} about
 *
 * @typedef {StoreFacts & {store: string}} Store
 *
 * @typedef {object} Figures
 * @property {string} from  a date
 * @property {string} to  a date
 * @property {{total: number, photo: number, text: number, product: number, photoAndText: number, noMatch: number}} searches
 * @property {{day: string, searches: number, noMatch: number}[]} days
 * @property {{product: string, name: string | null, found: number, opened: number}[]} products  most found first
 * @property {{words: Label, count: number}[]} unmatched  what shoppers looked for and nobody sells, most wanted first
 *
 * @typedef {{status: 'ok', model: {name: string, version: string, sha256: string}}} Health
 */

export {};
