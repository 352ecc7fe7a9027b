import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Basket } from '../src/basket/basket.js';

const KAOS = { product: 'toko-ani.kaos', store: 'toko-ani', name: 'Kaos', price: 45000, link: null };
const KERIPIK = { product: 'bu-tini.keripik', store: 'bu-tini', name: 'Keripik', price: 12000, link: null };

test('basket_sameProductTwice_isOneLineOfTwo', () => {
  const basket = new Basket(keeper());
  basket.add(KAOS);
  basket.add({ ...KAOS, price: 50000 });
  assert.deepEqual(basket.lines, [{ ...KAOS, price: 50000, quantity: 2 }]);
  assert.equal(basket.count, 2);
});

test('basket_linesOfTwoShops_areApart', () => {
  const basket = new Basket(keeper());
  basket.add(KAOS);
  basket.add(KERIPIK);
  assert.deepEqual([...basket.shops.keys()], ['toko-ani', 'bu-tini']);
  basket.removeShop('toko-ani');
  assert.deepEqual([...basket.shops.keys()], ['bu-tini']);
});

test('basket_quantity_staysBetweenOneAnd99AndNoneTakesItOut', () => {
  const basket = new Basket(keeper());
  basket.add(KAOS);
  basket.setQuantity(KAOS.product, 500);
  assert.equal(basket.count, 99);
  basket.setQuantity(KAOS.product, 0);
  assert.deepEqual(basket.lines, []);
});

test('basket_openedAgain_holdsWhatItHeld', () => {
  const kept = keeper();
  new Basket(kept).add(KAOS);
  assert.deepEqual(new Basket(kept).lines, [{ ...KAOS, quantity: 1 }]);
});

test('basket_whatSomebodyElseWrote_isLeftOut', () => {
  for (const nonsense of ['{', '{}', '[1, null, {"product": "a"}]', JSON.stringify([{ ...KAOS, quantity: 'many' }])]) {
    assert.deepEqual(new Basket(keeper(nonsense)).lines, [], nonsense);
  }
});

test('basket_withoutStorage_lastsAsLongAsThePage', () => {
  const refusing = { getItem: () => { throw new Error('off'); }, setItem: () => { throw new Error('off'); } };
  for (const basket of [new Basket(null), new Basket(refusing)]) {
    basket.add(KAOS);
    assert.equal(basket.count, 1);
  }
});

test('basket_refreshed_knowsThePriceOfNowAndKeepsTheQuantity', () => {
  const basket = new Basket(keeper());
  basket.add(KAOS);
  basket.add(KAOS);
  basket.refresh({ id: KAOS.product, store: KAOS.store, name: 'Kaos polos', price: 50000, link: null });
  assert.deepEqual(basket.lines, [{ ...KAOS, name: 'Kaos polos', price: 50000, quantity: 2 }]);
});

test('basket_everyChange_isTold', () => {
  const basket = new Basket(keeper());
  let told = 0;
  basket.addEventListener('change', () => told++);
  basket.add(KAOS);
  basket.setQuantity(KAOS.product, 3);
  basket.remove(KAOS.product);
  assert.equal(told, 3);
});

function keeper(held = null) {
  return { getItem: () => held, setItem: (_, text) => { held = text; } };
}
