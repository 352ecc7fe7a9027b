// @ts-check

/** Everything the page says, in Indonesian: the first language. `en.js` has the same entries. */
export const indonesian = {
  pageTitle: 'Etalase: cari barang dari fotonya',
  skip: 'Langsung ke hasil',
  home: 'Etalase, ke awal',
  otherLanguage: 'English',

  headline: 'Punya fotonya? Temukan barangnya.',
  lead: 'Baju, camilan, minuman, kerajinan: tunjukkan fotonya, dan Etalase mencari yang paling mirip di toko-toko UMKM.',
  stepPhoto: 'Ambil, pilih, tempel, atau seret satu foto.',
  stepSearch: 'Tekan Cari. Barang yang paling mirip tampil lebih dulu.',
  stepCompare: 'Bandingkan harga dan toko, atau cari lagi yang mirip.',
  privacy: 'Foto dikecilkan di perangkat Anda sebelum dikirim. Data lokasi di dalamnya tidak ikut.',

  photoArea: 'Foto yang dicari',
  dropHere: 'Seret atau tempel foto di sini',
  touchHere: 'Foto barang yang Anda cari',
  dropNow: 'Lepaskan fotonya di sini',
  choosePhoto: 'Pilih foto',
  changePhoto: 'Ganti foto',
  takePhoto: 'Kamera',
  removePhoto: 'Hapus foto',
  previewAlt: 'Foto Anda yang akan dicari',
  search: 'Cari',

  cameraTitle: 'Ambil foto',
  shutter: 'Jepret',
  close: 'Tutup',

  filters: 'Saring hasil',
  /** @param {number} count */
  filtersActive: (count) => `${count} saringan aktif`,
  category: 'Kategori',
  allCategories: 'Semua kategori',
  minPrice: 'Harga terendah',
  maxPrice: 'Harga tertinggi',
  inStockOnly: 'Hanya yang tersedia',
  clearFilters: 'Hapus saringan',
  pricesCrossed: 'Harga terendah melebihi harga tertinggi. Ubah salah satunya.',

  statusStart: 'Mulai dengan satu foto.',
  statusReading: 'Menyiapkan foto…',
  statusReady: 'Foto siap. Tekan Cari.',
  statusNeedsPhoto: 'Pilih foto dulu, lalu tekan Cari.',
  statusSearching: 'Mencari…',
  /** @param {number} count */
  statusFound: (count) => (count === 0 ? 'Tidak ada barang yang cocok.' : `${count} barang ditemukan.`),
  statusFailed: 'Pencarian belum berhasil.',

  resultsOfPhoto: 'Barang yang mirip',
  /** @param {string} name */
  resultsOfProduct: (name) => `Mirip dengan ${name}`,
  chosenProduct: 'barang pilihan',
  /** @param {number} count */
  count: (count) => `${count} barang`,
  takenFor: 'Foto Anda tampak seperti',
  productTakenFor: 'Barang ini tampak seperti',
  notRecognised: 'Jenis barangnya belum dikenali; hasil diurutkan dari kemiripan saja.',
  backToPhoto: 'Kembali ke foto saya',

  similar: 'mirip',
  nameless: 'Tanpa nama',
  noPrice: 'Harga belum ada',
  soldOut: 'Habis',
  inStock: 'Tersedia',
  /** @param {number} count */
  stock: (count) => `Stok ${count}`,
  shop: 'Toko',
  moreLikeThis: 'Cari yang mirip',
  photoAlt: 'Foto barang',

  nothingTitle: 'Belum ada yang cocok',
  nearMisses: 'Agak mirip, tetapi sepertinya bukan ini',
  /** @param {number} count */
  statusNearMisses: (count) => `Tidak ada barang yang cocok. ${count} barang agak mirip.`,
  nothingFiltered: 'Tidak ada barang yang lolos saringan ini. Longgarkan harga atau kategorinya, lalu coba lagi.',
  nothingAtAll: 'Tidak ada barang serupa di toko-toko ini. Coba foto lain: satu barang, terang, memenuhi bingkai.',

  productDetail: 'Rincian barang',
  otherPhotos: 'Foto barang ini',
  /** @param {number} number @param {number} total */
  photoOf: (number, total) => `Foto ${number} dari ${total}`,
  openShop: 'Buka di toko',
  newTab: '(tab baru)',

  tryAgain: 'Coba lagi',
  smallPrint: 'Keterangan teknis',
  problems: {
    'photo-too-large': {
      title: 'Fotonya terlalu besar',
      remedy: 'Pilih foto lain atau potong fotonya, lalu cari lagi.',
    },
    'unsupported-photo-type': {
      title: 'Jenis foto ini tidak dapat dibaca',
      remedy: 'Gunakan foto JPEG, PNG, atau WebP.',
    },
    'photo-unreadable': {
      title: 'Foto ini tidak dapat dibaca',
      remedy: 'Berkasnya mungkin rusak. Ambil ulang fotonya atau pilih foto lain.',
    },
    'photo-undecodable': {
      title: 'Foto ini tidak dapat dibuka',
      remedy: 'Gunakan foto JPEG, PNG, atau WebP. Foto HEIC dari iPhone: ubah dulu ke JPEG, atau kirim tangkapan layarnya.',
    },
    'not-a-photo': {
      title: 'Itu bukan foto',
      remedy: 'Pilih satu berkas gambar: JPEG, PNG, atau WebP.',
    },
    'camera-refused': {
      title: 'Kamera tidak dapat dipakai',
      remedy: 'Izinkan kamera di peramban Anda, atau pilih foto yang sudah ada.',
    },
    'index-unavailable': {
      title: 'Pencarian sedang bersiap',
      remedy: 'Tunggu sekitar setengah menit, lalu coba lagi.',
    },
    'too-many-requests': {
      title: 'Sedang banyak yang mencari',
      remedy: 'Tunggu sebentar, lalu coba lagi.',
    },
    forbidden: {
      title: 'Halaman ini belum diizinkan mencari',
      remedy: 'Kuncinya salah atau sudah dicabut. Beri tahu pengelola halaman ini.',
    },
    'page-config': {
      title: 'Halaman ini belum disetel',
      remedy: 'Beri tahu pengelola halaman ini: config.json belum benar.',
    },
    'product-not-found': {
      title: 'Barang ini sudah tidak ada',
      remedy: 'Tokonya mungkin baru saja menghapusnya. Cari barang lain yang mirip.',
    },
    'not-found': {
      title: 'Layanan pencarian tidak ditemukan',
      remedy: 'Beri tahu pengelola halaman ini: alamat API di config.json mungkin salah.',
    },
    'bad-parameter': {
      title: 'Saringan ini tidak dapat dipakai',
      remedy: 'Periksa kategori dan harganya, atau hapus saringan, lalu cari lagi.',
    },
    'bad-body': {
      title: 'Permintaan ini tidak dipahami',
      remedy: 'Muat ulang halaman, lalu pilih fotonya lagi.',
    },
    network: {
      title: 'Tidak tersambung',
      remedy: 'Periksa sambungan internet Anda, lalu coba lagi.',
    },
    timeout: {
      title: 'Jawabannya terlalu lama',
      remedy: 'Sambungan lambat atau layanan sedang sibuk. Coba lagi.',
    },
    unexpected: {
      title: 'Ada yang tidak beres',
      remedy: 'Bukan salah Anda. Coba lagi; kalau tetap begini, beri tahu pengelola halaman ini.',
    },
  },

  categories: {
    makanan: 'Makanan',
    minuman: 'Minuman',
    pakaian: 'Pakaian',
    'aksesoris-kerajinan': 'Aksesoris & kerajinan',
  },
};
