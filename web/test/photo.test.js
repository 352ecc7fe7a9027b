import assert from 'node:assert/strict';
import { test } from 'node:test';
import { safeLink } from '../src/page/dom.js';
import { shrunkSize } from '../src/photo/shrink.js';

test('shrunkSize_longestSide_isAtMost1024AndNeverGrows', () => {
  assert.deepEqual(shrunkSize(4000, 3000), { width: 1024, height: 768 });
  assert.deepEqual(shrunkSize(600, 800), { width: 600, height: 800 });
  assert.deepEqual(shrunkSize(10000, 1), { width: 1024, height: 1 });
});

test('shopLink_thatIsNoWebAddress_isNotOffered', () => {
  assert.equal(safeLink('https://toko.example/1'), 'https://toko.example/1');
  for (const link of ['javascript:alert(1)', 'toko.example', '', null]) assert.equal(safeLink(link), null);
});
