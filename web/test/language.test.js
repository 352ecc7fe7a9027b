import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { amountOf, percentText, priceText, shopName } from '../src/language/format.js';
import { english } from '../src/language/en.js';
import { indonesian } from '../src/language/id.js';

test('languages_entries_areTheSameInBoth', () => {
  assert.deepEqual(namesOf(english), namesOf(indonesian));
});

test('status_nearMissesOnly_saysThatNothingMatches', () => {
  assert.match(indonesian.statusNearMisses(3), /^Tidak ada barang yang cocok\. 3 barang/);
  assert.equal(english.statusNearMisses(1), 'No product matches. 1 product comes near.');
  assert.equal(english.statusNearMisses(2), 'No product matches. 2 products come near.');
});

test('page_indonesianTextInTheHtml_isWhatTheTableSays', () => {
  const page = readFileSync(new URL('../src/index.html', import.meta.url), 'utf8');
  const texts = [...page.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g)];
  assert.ok(texts.length > 10);
  for (const [, name, text] of texts) assert.equal(text, indonesian[name], name);
});

test('price_inRupiah_isWrittenTheIndonesianWay', () => {
  assert.equal(priceText(1250000).replace(/\s/, ' '), 'Rp 1.250.000');
});

test('amountTyped_inEveryUsualSpelling_isUnderstood', () => {
  for (const typed of ['45000', '45.000', 'Rp 45.000', '45.000,00', ' 45 000 ']) assert.equal(amountOf(typed), 45000, typed);
  for (const typed of ['', 'gratis']) assert.equal(amountOf(typed), null, typed);
});

test('percent_ofAScore_isRoundedDownSoThatOnlyEqualsAre100', () => {
  assert.equal(percentText(0.999), '99%');
  assert.equal(percentText(1), '100%');
  assert.equal(percentText(Math.fround(0.87)), '87%');
  assert.equal(percentText(-0.2), '0%');
});

test('shop_id_isShownAsWords', () => {
  assert.equal(shopName('bu-tini-2'), 'Bu Tini 2');
});

/** @param {object} texts @returns {string[]} */
function namesOf(texts, path = '') {
  return Object.entries(texts).flatMap(([name, text]) =>
    text !== null && typeof text === 'object' ? namesOf(text, `${path}${name}.`) : [`${path}${name}: ${typeof text}`],
  ).toSorted();
}
