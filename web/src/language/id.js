// @ts-check

/** Everything the page says, in Indonesian: the first language. `en.js` has the same entries. */
export const indonesian = {
  pageTitle: 'Etalase: cari barang dari fotonya',
  skip: 'Langsung ke hasil',
  home: 'Etalase, ke awal',
  otherLanguage: 'English',

  headline: 'Punya fotonya? Temukan barangnya.',
  lead: 'Baju, camilan, minuman, kerajinan: tunjukkan fotonya, dan Etalase mencarikan yang paling mirip di toko-toko UMKM.',
  stepPhoto: 'Jepret, pilih, tempel, atau seret satu foto. Bisa juga tulis namanya saja.',
  stepCompare: 'Lihat yang paling mirip, lalu bandingkan harga dan tokonya.',
  stepOrder: 'Cocok? Masukkan keranjang dan pesan langsung ke penjualnya lewat WhatsApp.',
  privacy: 'Foto dikecilkan di perangkat Anda dulu. Lokasi di dalamnya tidak ikut terkirim.',

  photoArea: 'Foto yang dicari',
  dropHere: 'Seret atau tempel foto di sini',
  touchHere: 'Foto barang yang Anda cari',
  dropNow: 'Lepaskan fotonya di sini',
  choosePhoto: 'Pilih foto',
  changePhoto: 'Ganti foto',
  takePhoto: 'Kamera',
  removePhoto: 'Hapus foto',
  previewAlt: 'Foto Anda yang akan dicari',
  cropBox: 'Bingkai pencarian',
  cropHint: 'Geser sudut bingkai untuk mencari sebagian saja.',
  cropEdges: { left: 'Tepi kiri bingkai', top: 'Tepi atas bingkai', right: 'Tepi kanan bingkai', bottom: 'Tepi bawah bingkai' },
  /** @param {number} percent */
  cropPlace: (percent) => `${percent} persen`,
  searchPart: 'Cari bagian ini saja',
  wholePhoto: 'Seluruh foto',
  words: 'Nama atau ciri barang',
  wordsAlone: 'Atau tulis namanya',
  wordsBeside: 'Tambah ciri, mis. merah',
  search: 'Cari',

  cameraTitle: 'Ambil foto',
  shutter: 'Jepret',
  close: 'Tutup',

  filters: 'Saring hasil',
  /** @param {number} count */
  filtersActive: (count) => `${count} saringan aktif`,
  category: 'Kategori',
  allCategories: 'Semua kategori',
  colour: 'Warna',
  anyColour: 'Semua warna',
  minPrice: 'Harga terendah',
  maxPrice: 'Harga tertinggi',
  inStockOnly: 'Hanya yang tersedia',
  clearFilters: 'Hapus saringan',
  pricesCrossed: 'Harga terendah melebihi harga tertinggi. Ubah salah satunya.',

  statusStart: 'Mulai dengan satu foto atau beberapa kata.',
  statusReading: 'Menyiapkan foto…',
  statusReady: 'Foto siap. Tekan Cari.',
  statusNeedsPhoto: 'Pilih foto atau tulis nama barangnya dulu.',
  statusSearching: 'Mencari…',
  /** @param {number} count */
  statusFound: (count) => (count === 0 ? 'Tidak ada barang yang cocok.' : `${count} barang ditemukan.`),
  statusFailed: 'Pencarian belum berhasil.',
  /** @param {string} name */
  statusAdded: (name) => `Masuk keranjang: ${name}.`,

  resultsOfPhoto: 'Barang yang mirip',
  /** @param {string} name */
  resultsOfProduct: (name) => `Mirip dengan ${name}`,
  /** @param {string} words */
  resultsOfWords: (words) => `Hasil untuk “${words}”`,
  /** @param {string} words */
  resultsOfPhotoAndWords: (words) => `Mirip foto Anda, “${words}”`,
  chosenProduct: 'barang pilihan',
  /** @param {number} count */
  count: (count) => `${count} barang`,
  takenFor: 'Tampaknya',
  notRecognised: 'Jenis barangnya belum dikenali.',
  backToPhoto: 'Kembali ke foto saya',

  similar: 'mirip',
  matching: 'cocok',
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
  nothingAtAll: 'Belum ada barang seperti itu di toko-toko ini. Coba foto lain: satu barang, terang, memenuhi bingkai.',

  productDetail: 'Rincian barang',
  otherPhotos: 'Foto barang ini',
  /** @param {number} number @param {number} total */
  photoOf: (number, total) => `Foto ${number} dari ${total}`,
  openShop: 'Buka toko',
  loading: 'Memuat…',
  share: 'Bagikan',
  linkCopied: 'Tautan tersalin',
  addToBasket: 'Keranjang',
  /** @param {string} name */
  addNamed: (name) => `Masukkan keranjang: ${name}`,
  /** @param {number} count */
  inBasket: (count) => `${count} buah di keranjang`,
  seeBasket: 'Lihat keranjang',

  basket: 'Keranjang',
  /** @param {number} count */
  basketWith: (count) => (count === 0 ? 'Keranjang, kosong' : `Keranjang, ${count} buah`),
  /** @param {number} count */
  barSays: (count) => `Keranjang · ${count} buah`,
  basketEmpty: 'Keranjang masih kosong',
  basketEmptyHint: 'Barang yang Anda pilih tersimpan di perangkat ini, lalu dipesan langsung ke penjualnya.',
  basketLook: 'Cari barang',
  quantity: 'Jumlah',
  /** @param {string} name */
  fewer: (name) => `Kurangi: ${name}`,
  /** @param {string} name */
  more: (name) => `Tambah: ${name}`,
  /** @param {string} name */
  removeNamed: (name) => `Keluarkan dari keranjang: ${name}`,
  nowPriced: 'Harganya sekarang sudah ada.',
  /** @param {string} price */
  repriced: (price) => `Harganya berubah, tadinya ${price}.`,
  /** @param {number} stock */
  scarce: (stock) => `Stoknya tinggal ${stock}.`,
  lineSoldOut: 'Sedang habis. Tidak ikut dipesan.',
  lineGone: 'Sudah tidak dijual. Tidak ikut dipesan.',
  clearShop: 'Kosongkan pesanan ini',
  total: 'Total',
  totalPartly: 'Ada barang tanpa harga; tanyakan ke penjualnya.',
  orderByWhatsApp: 'Pesan lewat WhatsApp',
  orderHint: 'Pesannya sudah tertulis di WhatsApp; Anda tinggal kirim. Ongkir dan pembayaran disepakati dengan penjual.',
  copyOrder: 'Salin pesanan',
  orderCopied: 'Tersalin.',
  orderNotCopied: 'Belum tersalin; salin dari bawah ini.',
  noWhatsApp: 'Toko ini belum mencantumkan nomor WhatsApp. Salin pesanannya, lalu kirim lewat toko atau media sosialnya.',
  orderMessage: 'Isi pesan',
  showMessage: 'Lihat isi pesannya',
  order: {
    /** @param {string} shop */
    greeting: (shop) => `Halo ${shop}, saya mau pesan:`,
    /** @param {number} quantity @param {string} each @param {string} together */
    sum: (quantity, each, together) => `${quantity} x ${each} = ${together}`,
    /** @param {number} quantity */
    unpriced: (quantity) => `${quantity} buah, harganya berapa ya?`,
    /** @param {string} total */
    total: (total) => `Total: ${total}`,
    partly: '(di luar yang belum ada harganya)',
    thanks: 'Apakah barangnya masih ada? Terima kasih.',
  },

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
    'quota-exceeded': {
      title: 'Jatah pencarian bulan ini habis',
      remedy: 'Coba lagi bulan depan, atau hubungi tokonya langsung.',
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

  colours: {
    hitam: 'Hitam',
    putih: 'Putih',
    'abu-abu': 'Abu-abu',
    perak: 'Perak',
    krem: 'Krem',
    cokelat: 'Cokelat',
    tembaga: 'Tembaga',
    emas: 'Emas',
    kuning: 'Kuning',
    jingga: 'Jingga',
    merah: 'Merah',
    marun: 'Marun',
    'merah-muda': 'Merah muda',
    ungu: 'Ungu',
    biru: 'Biru',
    'biru-tua': 'Biru tua',
    hijau: 'Hijau',
    'hijau-zaitun': 'Hijau zaitun',
    'warna-warni': 'Warna-warni',
  },

  categories: {
    makanan: 'Makanan',
    minuman: 'Minuman',
    pakaian: 'Pakaian',
    'aksesoris-kerajinan': 'Aksesoris & kerajinan',
  },
};
