import assert from 'node:assert/strict';
import { test } from 'node:test';
import { orderLine, orderMessage, orderable, shopLink, totalOf, whatsAppLink } from '../src/basket/order.js';
import { priceText } from '../src/language/format.js';
import { english } from '../src/language/en.js';
import { indonesian } from '../src/language/id.js';

const LINE = { product: 'toko-ani.kaos', store: 'toko-ani', name: 'Kaos batik', price: 45000, link: 'https://toko.example/kaos', quantity: 2 };
const NOW = { id: 'toko-ani.kaos', store: 'toko-ani', name: 'Kaos batik', price: 45000, stock: null, inStock: true, link: LINE.link, photos: [] };
const SHOW = { price: priceText, name: (line) => line.name ?? 'Tanpa nama', address: (line) => `https://etalase.example/?product=${line.product}` };

test('orderLine_besideWhatTheShopSaysNow_tellsWhatChanged', () => {
  const standing = (now) => orderLine(LINE, now).standing;
  assert.equal(standing(NOW), 'available');
  assert.equal(standing({ ...NOW, price: 50000 }), 'repriced');
  assert.equal(orderLine(LINE, { ...NOW, price: 50000 }).before, 45000);
  assert.equal(standing({ ...NOW, stock: 1 }), 'scarce');
  assert.equal(standing({ ...NOW, stock: 0, inStock: false }), 'sold-out');
  assert.equal(standing(null), 'gone');
  assert.equal(standing(undefined), 'unknown');
});

test('total_atThePricesOfNow_leavesOutWhatCannotBeHad', () => {
  const lines = [orderLine(LINE, { ...NOW, price: 50000 }), orderLine(LINE, null), orderLine(LINE, { ...NOW, inStock: false })];
  assert.deepEqual(totalOf(orderable(lines)), { rupiah: 100000, complete: true });
});

test('total_ofALineWithoutPrice_isNotComplete', () => {
  assert.deepEqual(totalOf([orderLine(LINE, NOW), orderLine({ ...LINE, price: null }, undefined)]), { rupiah: 90000, complete: false });
});

test('message_inIndonesian_readsAsAShopperWouldWriteIt', () => {
  const lines = [orderLine(LINE, NOW), orderLine({ ...LINE, product: 'toko-ani.tas', name: 'Tas', price: null, quantity: 1 }, undefined)];
  assert.equal(orderMessage('Toko Ani', lines, indonesian.order, SHOW), `Halo Toko Ani, saya mau pesan:

1. *Kaos batik*
2 x Rp 45.000 = Rp 90.000
https://etalase.example/?product=toko-ani.kaos

2. *Tas*
1 buah, harganya berapa ya?
https://etalase.example/?product=toko-ani.tas

Total: Rp 90.000 (di luar yang belum ada harganya)

Apakah barangnya masih ada? Terima kasih.`);
});

test('message_inEnglish_saysTheSame', () => {
  const message = orderMessage('Toko Ani', [orderLine(LINE, NOW)], english.order, SHOW);
  assert.match(message, /^Hello Toko Ani, I would like to order:/);
  assert.match(message, /Total: Rp 90\.000\n/);
});

test('whatsAppLink_carriesTheWholeMessage', () => {
  assert.equal(whatsAppLink('6281234567890', 'Halo & selamat\npagi'), 'https://wa.me/6281234567890?text=Halo%20%26%20selamat%0Apagi');
  assert.equal(whatsAppLink('+62 812-3456-7890', 'x'), 'https://wa.me/6281234567890?text=x');
});

test('whatsAppLink_shopWithoutNumber_isNone', () => {
  for (const number of [null, undefined, '', 'nanti']) assert.equal(whatsAppLink(number, 'x'), null);
});

test('shopLink_isTheFirstThatABrowserMayOpen', () => {
  const unsafe = orderLine({ ...LINE, link: 'javascript:alert(1)' }, undefined);
  assert.equal(shopLink([unsafe, orderLine(LINE, NOW)]), 'https://toko.example/kaos');
  assert.equal(shopLink([unsafe]), null);
});
