import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { EtalaseClient } from '../../src/api/etalase-client.js';
import { OwnedProducts } from '../../src/owner/list/owned-products.js';
import { checkOwner, storesOf } from '../../src/owner/page/sign-in-check.js';
import { lookAlike } from '../../src/owner/upload/look-alikes.js';

const client = new EtalaseClient({ endpoint: 'https://api.example.com', key: 'kunci' });
const aPhoto = async () => new Blob(['jpeg'], { type: 'image/jpeg' });
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('signIn_keyForOneStore_knowsItsStore', async () => {
  answers({ '/v1/search': found([hit('toko-ani.1', 0.2)], [hit('toko-ani.2', 0.1)]) });
  assert.deepEqual(await storesOf(client, aPhoto), ['toko-ani']);
});

test('signIn_keyForSeveralStores_namesThemAll', async () => {
  answers({ '/v1/search': found([hit('toko-ani.1', 0.2)], [hit('toko-budi.2', 0.1)]) });
  assert.deepEqual(await storesOf(client, aPhoto), ['toko-ani', 'toko-budi']);
});

test('signIn_keyOfNobody_isToldSo', async () => {
  answers({ '/v1/search': refusal(403, 'forbidden', 'The x-api-key header is missing or names no valid key.') });
  await assert.rejects(storesOf(client, aPhoto), { code: 'wrong-key' });
});

test('signIn_beforeTheFirstPhotoOfAll_letsTheOwnerIn', async () => {
  const unavailable = refusal(503, 'index-unavailable', 'The product index waits for its first photo.');
  answers({ '/v1/search': unavailable, '/v1/products': unavailable });
  assert.deepEqual(await storesOf(client, aPhoto), []);
  await checkOwner(client, 'toko-ani');
});

test('signIn_keyThatMayOnlySearch_isToldApartFromOneOfAnotherStore', async () => {
  const refused = refusal(403, 'forbidden', 'Only a key of the role owner may list products.');
  answers({ '/v1/products': refused });
  await assert.rejects(checkOwner(client, 'toko-ani'), { code: 'search-key' });
  const elsewhere = refusal(403, 'forbidden', 'This key is not for the store toko-ani. Use the key of its owner.');
  answers({ '/v1/products': elsewhere });
  await assert.rejects(checkOwner(client, 'toko-ani'), { code: 'other-store' });
  answers({ '/v1/products': refusal(403, 'forbidden', 'Forbidden') });
  await assert.rejects(checkOwner(client, 'toko-ani'), { code: 'wrong-key' });
});

test('twin_thatLooksJustTheSame_isNamedUnlessItIsItselfOrKeptApart', async () => {
  answers({ '/v1/search': found([hit('toko.new', 1), hit('toko.old', 0.99), hit('toko.far', 0.8)], []) });
  const session = (apart) => ({ isKeptApart: (one, other) => one === 'toko.new' && other === apart });
  const product = { id: 'toko.new', store: 'toko' };
  assert.equal((await lookAlike(client, session('none'), product)).product, 'toko.old');
  assert.equal(await lookAlike(client, session('toko.old'), product), null);
});

test('list_ofSeveralPages_isLoadedWholeAndNamesItsUsualKinds', async () => {
  const pages = { null: page(['a', 'b'], '2'), 2: page(['b', 'c'], null) };
  globalThis.fetch = async (url) => Response.json(pages[new URL(url).searchParams.get('cursor')]);
  const owned = new OwnedProducts(client, 'toko');
  await owned.refresh();
  assert.deepEqual(
    owned.products.map(({ id }) => id),
    ['a', 'b', 'c'],
  );
  assert.deepEqual(
    owned.kinds.map(({ code }) => code),
    ['kaos'],
  );
});

test('list_whileTheIndexStillTellsTheOldState_showsWhatTheOwnerDid', async () => {
  globalThis.fetch = async () => Response.json(page(['a', 'b'], null));
  const owned = new OwnedProducts(client, 'toko');
  await owned.refresh();
  owned.change('a', { price: 5000 });
  owned.forget('b');
  await owned.refresh();
  assert.deepEqual(
    owned.products.map(({ id, price, attention }) => [id, price, attention]),
    [['a', 5000, []]],
  );
});

function answers(byPath) {
  globalThis.fetch = async (url) => {
    const answer = byPath[new URL(url).pathname];
    return answer instanceof Function ? answer() : Response.json(answer);
  };
}

function refusal(status, code, detail) {
  return () => Response.json({ type: `urn:etalase:problem:${code}`, title: code, status, detail }, { status });
}

function found(hits, nearMisses) {
  return { query: { kind: 'photo', category: null, tags: [], object: null }, hits, nearMisses, noMatch: null };
}

function hit(product, score) {
  return { product, store: product.split('.')[0], score };
}

function page(ids, next) {
  const kaos = { tag: 'kind', code: 'kaos', label: { id: 'Kaos', en: 'T-shirt' }, confidence: 1, source: 'owner' };
  const products = ids.map((id) => ({ id, name: id, price: null, stock: null, inStock: true, tags: [kaos], attention: ['no-price'] }));
  return { products, total: 3, next };
}
