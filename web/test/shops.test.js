import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../src/api/problem.js';
import { Shops } from '../src/shop/shops.js';

const ANI = { store: 'toko-ani', name: 'Toko Ani', whatsapp: '6281234567890' };

test('profile_afterAFailureThatPasses_isAskedForAgain', async () => {
  for (const status of [0, 429, 503]) {
    const { shops } = answering(new Problem('passing', { status }), ANI);
    assert.equal(await shops.profile('toko-ani'), null);
    assert.deepEqual(await shops.profile('toko-ani'), ANI, String(status));
    assert.equal(shops.name('toko-ani'), 'Toko Ani');
  }
});

test('profile_ofAShopThatNobodyDescribed_isAskedForOnce', async () => {
  const { shops, asked } = answering(new Problem('not-found', { status: 404 }), ANI);
  assert.equal(await shops.profile('toko-ani'), null);
  assert.equal(await shops.profile('toko-ani'), null);
  assert.equal(asked.length, 1);
});

test('profile_wantedInManyPlaces_isAskedForOnce', async () => {
  const { shops, asked } = answering(ANI);
  assert.deepEqual(await Promise.all([shops.profile('toko-ani'), shops.profile('toko-ani')]), [ANI, ANI]);
  assert.equal(asked.length, 1);
});

/** Shops whose API gives these answers, one after the other; a problem is thrown. */
function answering(...answers) {
  const asked = [];
  const store = async (id) => {
    asked.push(id);
    const answer = answers.shift();
    if (answer instanceof Error) throw answer;
    return answer;
  };
  const shops = new Shops();
  shops.start(async () => ({ store }));
  return { shops, asked };
}
