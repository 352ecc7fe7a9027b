// @ts-check

/** Everything the widget says, in Indonesian: the first language. `english` has the same entries. */
const indonesian = {
  search: 'Cari',
  searchArea: 'Cari barang dari foto atau kata',
  words: 'Nama, warna, atau jenis barang',
  choosePhoto: 'Pilih foto',
  takePhoto: 'Kamera',
  removePhoto: 'Hapus foto',
  hint: 'Seret atau tempel foto ke sini juga bisa.',
  preview: 'Foto yang dicari',

  needsQuery: 'Pilih foto atau tulis kata dulu, lalu tekan Cari.',
  reading: 'Menyiapkan foto…',
  ready: 'Foto siap. Tekan Cari.',
  searching: 'Mencari…',
  /** @param {number} count */
  found: (count) => (count === 0 ? 'Tidak ada barang yang cocok.' : `${count} barang ditemukan.`),
  nothing: 'Tidak ada barang serupa. Coba foto lain: satu barang, terang, memenuhi bingkai.',
  nearMisses: 'Agak mirip, tetapi sepertinya bukan ini',
  results: 'Hasil pencarian',
  nothingTitle: 'Belum ada yang cocok',
  /** @param {string} name */
  resultsLike: (name) => `Mirip dengan ${name}`,
  back: 'Kembali',
  similar: 'Barang serupa',

  alike: 'mirip',
  nameless: 'Tanpa nama',
  noPrice: 'Harga belum ada',
  soldOut: 'Habis',
  moreLikeThis: 'Cari yang mirip',
  smallPrint: 'Rincian untuk pemilik situs',
  tryAgain: 'Coba lagi',

  /** By the problem's code. @type {Record<string, (origin: string) => string> & {unexpected: (origin: string) => string}} */
  problems: {
    'origin-not-allowed': (origin) =>
      `Pencarian belum diizinkan di situs ini. Pemilik situs: minta kunci yang dibuat untuk ${origin}.`,
    forbidden: () => 'Pencarian belum bisa dipakai di sini. Pemilik situs: periksa atribut key dan store.',
    'widget-config': () => 'Pencarian belum disiapkan. Pemilik situs: isi atribut endpoint dan key.',
    'not-found': () => 'Layanan pencarian tidak ditemukan. Pemilik situs: periksa atribut endpoint.',
    'product-not-found': () => 'Barang ini belum bisa dicari kemiripannya. Coba lagi sebentar lagi.',
    network: () => 'Tidak tersambung. Periksa internet Anda, lalu coba lagi.',
    timeout: () => 'Jawabannya terlalu lama. Coba lagi.',
    'too-many-requests': () => 'Sedang ramai. Tunggu sebentar, lalu coba lagi.',
    'quota-exceeded': () => 'Jatah pencarian bulan ini habis. Coba lagi bulan depan.',
    'bucket-unavailable': () => 'Pencarian sedang tidak tersedia. Coba lagi sebentar lagi.',
    'index-unavailable': () => 'Pencarian sedang tidak tersedia. Coba lagi sebentar lagi.',
    'not-a-photo': () => 'Itu bukan foto. Pilih berkas JPEG, PNG, atau WebP.',
    'photo-undecodable': () => 'Foto ini tidak bisa dibuka di sini. Pilih foto lain.',
    'photo-unreadable': () => 'Foto ini tidak bisa dibaca. Pilih foto lain.',
    'photo-too-large': () => 'Fotonya terlalu besar. Pilih foto yang lebih kecil.',
    'bad-parameter': () => 'Pencarian ini tidak bisa dijawab. Ubah kata yang dicari, lalu coba lagi.',
    unexpected: () => 'Pencarian belum berhasil. Coba lagi.',
  },
};

/** @type {typeof indonesian} */
const english = {
  search: 'Search',
  searchArea: 'Search products by photo or words',
  words: 'Name, colour or kind of product',
  choosePhoto: 'Choose a photo',
  takePhoto: 'Camera',
  removePhoto: 'Remove the photo',
  hint: 'You can also drop or paste a photo here.',
  preview: 'The photo to search for',

  needsQuery: 'Choose a photo or write some words first, then press Search.',
  reading: 'Preparing the photo…',
  ready: 'The photo is ready. Press Search.',
  searching: 'Searching…',
  found: (count) => (count === 0 ? 'No product matches.' : `${count} ${count === 1 ? 'product' : 'products'} found.`),
  nothing: 'There is nothing like it here. Try another photo: one thing, well lit, filling the frame.',
  nearMisses: 'Somewhat alike, but probably not it',
  results: 'Search results',
  nothingTitle: 'No match yet',
  resultsLike: (name) => `Like ${name}`,
  back: 'Back',
  similar: 'Similar products',

  alike: 'alike',
  nameless: 'Without a name',
  noPrice: 'No price yet',
  soldOut: 'Sold out',
  moreLikeThis: 'More like this',
  smallPrint: 'Details for the owner of this site',
  tryAgain: 'Try again',

  problems: {
    'origin-not-allowed': (origin) =>
      `Search is not allowed on this site yet. Owner of the site: ask for a key that is made for ${origin}.`,
    forbidden: () => 'Search cannot be used here yet. Owner of the site: check the attributes key and store.',
    'widget-config': () => 'Search is not set up yet. Owner of the site: fill in the attributes endpoint and key.',
    'not-found': () => 'The search service was not found. Owner of the site: check the attribute endpoint.',
    'product-not-found': () => 'Nothing like this product can be searched for yet. Try again in a moment.',
    network: () => 'There is no connection. Check your internet, then try again.',
    timeout: () => 'The answer took too long. Try again.',
    'too-many-requests': () => 'It is busy. Wait a moment, then try again.',
    'quota-exceeded': () => "This month's searches are used up. Try again next month.",
    'bucket-unavailable': () => 'Search is not available at the moment. Try again shortly.',
    'index-unavailable': () => 'Search is not available at the moment. Try again shortly.',
    'not-a-photo': () => 'That is no photo. Choose a JPEG, PNG or WebP file.',
    'photo-undecodable': () => 'This photo cannot be opened here. Choose another.',
    'photo-unreadable': () => 'This photo cannot be read. Choose another.',
    'photo-too-large': () => 'The photo is too large. Choose a smaller one.',
    'bad-parameter': () => 'This search cannot be answered. Change the words, then try again.',
    unexpected: () => 'The search did not work. Try again.',
  },
};

/** @typedef {typeof indonesian} WidgetTexts */
/** @typedef {'id' | 'en'} WidgetLanguage */

/** @param {WidgetLanguage} language @returns {WidgetTexts} */
export function textsIn(language) {
  return language === 'en' ? english : indonesian;
}

/**
 * What went wrong, in words for a shopper; those who can mend it are named.
 * @param {WidgetTexts} texts
 * @param {string} code
 * @param {string} origin  of the page
 */
export function problemText(texts, code, origin) {
  const { problems } = texts;
  return ((Object.hasOwn(problems, code) ? problems[code] : null) ?? problems.unexpected)(origin);
}
