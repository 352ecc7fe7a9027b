// @ts-check

/**
 * Everything the page says, in English.
 * @type {typeof import('./id.js').indonesian}
 */
export const english = {
  pageTitle: 'Etalase: find a product from its photo',
  skip: 'Skip to results',
  home: 'Etalase, to the start',
  otherLanguage: 'Indonesia',

  headline: 'Got a photo? Find the product.',
  lead: 'Clothes, snacks, drinks, crafts: show a photo, and Etalase looks for the closest match in small Indonesian shops.',
  stepPhoto: 'Take, choose, paste or drag in one photo. Or just write what it is called.',
  stepCompare: 'See what is closest, and compare prices and shops.',
  stepOrder: 'Found it? Put it in the basket and order straight from the seller by WhatsApp.',
  privacy: 'Your photo is shrunk on your device first. The location stored in it is not sent.',

  photoArea: 'Photo to search with',
  dropHere: 'Drag or paste a photo here',
  touchHere: 'A photo of what you are looking for',
  dropNow: 'Drop the photo here',
  choosePhoto: 'Choose photo',
  changePhoto: 'Change photo',
  takePhoto: 'Camera',
  removePhoto: 'Remove photo',
  previewAlt: 'Your photo to search with',
  cropBox: 'Search frame',
  cropHint: 'Drag a corner of the frame to search with a part only.',
  cropEdges: { left: 'Left edge of the frame', top: 'Top edge of the frame', right: 'Right edge of the frame', bottom: 'Bottom edge of the frame' },
  cropPlace: (percent) => `${percent} percent`,
  searchPart: 'Search this part only',
  wholePhoto: 'Whole photo',
  words: 'What it is called or looks like',
  wordsAlone: 'Or write its name',
  wordsBeside: 'Add words, e.g. red',
  search: 'Search',

  cameraTitle: 'Take a photo',
  shutter: 'Take photo',
  close: 'Close',

  filters: 'Filter results',
  filtersActive: (count) => (count === 1 ? '1 filter on' : `${count} filters on`),
  category: 'Category',
  allCategories: 'All categories',
  colour: 'Colour',
  anyColour: 'Any colour',
  minPrice: 'Lowest price',
  maxPrice: 'Highest price',
  inStockOnly: 'In stock only',
  clearFilters: 'Clear filters',
  pricesCrossed: 'The lowest price is above the highest. Change one of them.',

  statusStart: 'Start with a photo or a few words.',
  statusReading: 'Preparing the photo…',
  statusReady: 'Photo ready. Press Search.',
  statusNeedsPhoto: 'Choose a photo or write a few words first.',
  statusSearching: 'Searching…',
  statusFound: (count) => (count === 0 ? 'No product matches.' : `${products(count)} found.`),
  statusFailed: 'The search did not succeed.',
  statusAdded: (name) => `In your basket: ${name}.`,

  resultsOfPhoto: 'Similar products',
  resultsOfProduct: (name) => `More like ${name}`,
  resultsOfWords: (words) => `Results for “${words}”`,
  resultsOfPhotoAndWords: (words) => `Like your photo, “${words}”`,
  chosenProduct: 'the chosen product',
  count: products,
  takenFor: 'Looks like',
  notRecognised: 'The kind of product was not recognised.',
  backToPhoto: 'Back to my photo',

  similar: 'similar',
  matching: 'match',
  nameless: 'Unnamed',
  noPrice: 'No price yet',
  soldOut: 'Sold out',
  inStock: 'In stock',
  stock: (count) => `${count} in stock`,
  shop: 'Shop',
  moreLikeThis: 'More like this',
  photoAlt: 'Product photo',

  nothingTitle: 'Nothing fits yet',
  nearMisses: 'Somewhat alike, but probably not it',
  statusNearMisses: (count) => `No product matches. ${count === 1 ? '1 product comes' : `${count} products come`} near.`,
  nothingFiltered: 'No product passes these filters. Widen the price or the category and try again.',
  nothingAtAll: 'These shops have nothing like it. Try another photo: one product, well lit, filling the frame.',

  productDetail: 'Product details',
  otherPhotos: 'Photos of this product',
  photoOf: (number, total) => `Photo ${number} of ${total}`,
  openShop: 'Visit the shop',
  loading: 'Loading…',
  share: 'Share',
  linkCopied: 'Link copied',
  addToBasket: 'Basket',
  addNamed: (name) => `Add to basket: ${name}`,
  inBasket: (count) => `${count} in your basket`,
  seeBasket: 'See basket',

  basket: 'Basket',
  basketWith: (count) => (count === 0 ? 'Basket, empty' : `Basket, ${pieces(count)}`),
  barSays: (count) => `Basket · ${pieces(count)}`,
  basketEmpty: 'Your basket is empty',
  basketEmptyHint: 'What you choose is kept on this device, and ordered straight from the seller.',
  basketLook: 'Look for something',
  quantity: 'Quantity',
  fewer: (name) => `One less: ${name}`,
  more: (name) => `One more: ${name}`,
  removeNamed: (name) => `Remove from the basket: ${name}`,
  nowPriced: 'It has a price now.',
  repriced: (price) => `The price has changed, it was ${price}.`,
  scarce: (stock) => `Only ${stock} left.`,
  lineSoldOut: 'Sold out at the moment. Not part of the order.',
  lineGone: 'No longer sold. Not part of the order.',
  clearShop: 'Clear this order',
  total: 'Total',
  totalPartly: 'Some of it has no price yet; ask the seller.',
  orderByWhatsApp: 'Order by WhatsApp',
  orderHint: 'WhatsApp opens with the message written; you only send it. Agree on delivery and payment with the seller.',
  copyOrder: 'Copy the order',
  orderCopied: 'Copied.',
  orderNotCopied: 'Not copied; copy it from below.',
  noWhatsApp: 'This shop names no WhatsApp number yet. Copy the order and send it through the shop or its social media.',
  orderMessage: 'The message',
  showMessage: 'Read the message',
  order: {
    greeting: (shop) => `Hello ${shop}, I would like to order:`,
    sum: (quantity, each, together) => `${quantity} x ${each} = ${together}`,
    unpriced: (quantity) => `${pieces(quantity)}, what is the price?`,
    total: (total) => `Total: ${total}`,
    partly: '(without what has no price yet)',
    thanks: 'Is it still available? Thank you.',
  },

  newTab: '(new tab)',

  tryAgain: 'Try again',
  smallPrint: 'Technical details',
  problems: {
    'photo-too-large': {
      title: 'The photo is too large',
      remedy: 'Choose another photo or crop this one, then search again.',
    },
    'unsupported-photo-type': {
      title: 'This kind of photo cannot be read',
      remedy: 'Use a JPEG, PNG or WebP photo.',
    },
    'photo-unreadable': {
      title: 'This photo cannot be read',
      remedy: 'The file may be damaged. Take the photo again or choose another.',
    },
    'photo-undecodable': {
      title: 'This photo cannot be opened',
      remedy: 'Use a JPEG, PNG or WebP photo. HEIC from an iPhone: convert it to JPEG first, or use a screenshot of it.',
    },
    'not-a-photo': {
      title: 'That is not a photo',
      remedy: 'Choose one image file: JPEG, PNG or WebP.',
    },
    'camera-refused': {
      title: 'The camera cannot be used',
      remedy: 'Allow the camera in your browser, or choose a photo you already have.',
    },
    'index-unavailable': {
      title: 'Search is getting ready',
      remedy: 'Wait about half a minute, then try again.',
    },
    'too-many-requests': {
      title: 'Many people are searching',
      remedy: 'Wait a moment, then try again.',
    },
    'quota-exceeded': {
      title: 'This month’s searches are used up',
      remedy: 'Come back next month, or contact the shop directly.',
    },
    forbidden: {
      title: 'This page may not search yet',
      remedy: 'Its key is wrong or was withdrawn. Tell whoever runs this page.',
    },
    'page-config': {
      title: 'This page is not set up yet',
      remedy: 'Tell whoever runs this page: its config.json is not right.',
    },
    'product-not-found': {
      title: 'This product is gone',
      remedy: 'The shop may have just removed it. Look for another like it.',
    },
    'not-found': {
      title: 'The search service was not found',
      remedy: 'Tell whoever runs this page: the API address in config.json may be wrong.',
    },
    'bad-parameter': {
      title: 'These filters cannot be used',
      remedy: 'Check the category and the prices, or clear the filters, then search again.',
    },
    'bad-body': {
      title: 'The request was not understood',
      remedy: 'Reload the page, then choose the photo again.',
    },
    network: {
      title: 'Not connected',
      remedy: 'Check your internet connection, then try again.',
    },
    timeout: {
      title: 'The answer took too long',
      remedy: 'The connection is slow or the service is busy. Try again.',
    },
    unexpected: {
      title: 'Something went wrong',
      remedy: 'It is not your fault. Try again; if it stays like this, tell whoever runs this page.',
    },
  },

  colours: {
    hitam: 'Black',
    putih: 'White',
    'abu-abu': 'Grey',
    perak: 'Silver',
    krem: 'Cream',
    cokelat: 'Brown',
    tembaga: 'Copper',
    emas: 'Gold',
    kuning: 'Yellow',
    jingga: 'Orange',
    merah: 'Red',
    marun: 'Maroon',
    'merah-muda': 'Pink',
    ungu: 'Purple',
    biru: 'Blue',
    'biru-tua': 'Navy blue',
    hijau: 'Green',
    'hijau-zaitun': 'Olive',
    'warna-warni': 'Multicoloured',
  },

  categories: {
    makanan: 'Food',
    minuman: 'Drinks',
    pakaian: 'Clothing',
    'aksesoris-kerajinan': 'Accessories & crafts',
  },
};

/** @param {number} count */
function products(count) {
  return count === 1 ? '1 product' : `${count} products`;
}

/** @param {number} count */
function pieces(count) {
  return count === 1 ? '1 item' : `${count} items`;
}
