// @ts-check

/**
 * Colours to tap, with how they look. The codes are those of the default model, whose guesses they correct; a shop may have others.
 * @type {readonly {code: string, id: string, en: string, paint: string}[]}
 */
export const COLOURS = [
  { code: 'hitam', id: 'Hitam', en: 'Black', paint: '#1d1d1f' },
  { code: 'putih', id: 'Putih', en: 'White', paint: '#ffffff' },
  { code: 'abu-abu', id: 'Abu-abu', en: 'Grey', paint: '#8e8e93' },
  { code: 'krem', id: 'Krem', en: 'Cream', paint: '#efe1bd' },
  { code: 'cokelat', id: 'Cokelat', en: 'Brown', paint: '#7b4a2a' },
  { code: 'merah', id: 'Merah', en: 'Red', paint: '#c8202f' },
  { code: 'marun', id: 'Marun', en: 'Maroon', paint: '#701c2b' },
  { code: 'merah-muda', id: 'Merah muda', en: 'Pink', paint: '#f08fb0' },
  { code: 'jingga', id: 'Jingga', en: 'Orange', paint: '#ef7d1a' },
  { code: 'kuning', id: 'Kuning', en: 'Yellow', paint: '#f4c81e' },
  { code: 'emas', id: 'Emas', en: 'Gold', paint: '#c9a227' },
  { code: 'hijau', id: 'Hijau', en: 'Green', paint: '#2f8f4e' },
  { code: 'hijau-zaitun', id: 'Hijau zaitun', en: 'Olive', paint: '#6b7031' },
  { code: 'biru', id: 'Biru', en: 'Blue', paint: '#2f72c9' },
  { code: 'biru-tua', id: 'Biru tua', en: 'Navy blue', paint: '#1c2c5b' },
  { code: 'ungu', id: 'Ungu', en: 'Purple', paint: '#7d3fa0' },
  { code: 'perak', id: 'Perak', en: 'Silver', paint: '#c3c7cc' },
  {
    code: 'warna-warni',
    id: 'Warna-warni',
    en: 'Multicoloured',
    paint: 'conic-gradient(#c8202f, #f4c81e, #2f8f4e, #2f72c9, #7d3fa0, #c8202f)',
  },
];
