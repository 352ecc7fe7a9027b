import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { Problem } from '../../src/api/problem.js';
import { SaidTags } from '../../src/owner/edit/said-tags.js';
import { ShopUploads } from '../../src/owner/upload/shop-uploads.js';

const LIVE = { at: 'live' };

/** @type {ShopUploads[]} */
const opened = [];
after(() => opened.forEach((uploads) => uploads.close()));

test('move_ofAProductOfSeveralPhotos_takesThemAllAlong', async () => {
  const { uploads, sent } = shop({ 'toko.a': photos('1.jpg', '2.jpg', '3.jpg') });
  await uploads.queue.add([photo('toko.a', '3.jpg', LIVE)]);
  globalThis.fetch = async (url) => new Response(`from ${url}`);
  await uploads.move('toko.a', 'toko.b');
  assert.deepEqual(
    await Promise.all(sent[0].jpegs.map((jpeg) => jpeg.text())),
    ['3.jpg on this device', 'from https://shop/1.jpg', 'from https://shop/2.jpg'],
  );
  assert.deepEqual([sent[0].product, sent[0].replaces], ['toko.b', 'toko.a']);
});

test('move_rejectedPhotos_stayBehind', async () => {
  const { uploads, sent } = shop({ 'toko.a': photos('1.jpg') });
  await uploads.queue.add([photo('toko.a', '1.jpg', LIVE), photo('toko.a', '2.jpg', { at: 'rejected', reason: null })]);
  await uploads.move('toko.a', 'toko.b');
  assert.equal(sent[0].jpegs.length, 1);
});

test('move_whereAPhotoCannotBeFetched_movesNothing', async () => {
  const { uploads, sent } = shop({ 'toko.a': photos('1.jpg') });
  globalThis.fetch = async () => new Response('', { status: 503 });
  await assert.rejects(uploads.move('toko.a', 'toko.b'), Problem);
  assert.deepEqual(sent, []);
});

test('replaced_whereItsEndFails_isEndedByALaterLook', async () => {
  const { uploads, client } = shop({ 'toko.b': photos('new.jpg') });
  const moved = { ...photo('toko.b', 'new.jpg', { at: 'sent', etag: '"new.jpg"' }), replaces: 'toko.a' };
  await uploads.queue.add([moved]);
  client.failures.push(new Problem('index-unavailable', { status: 503 }));
  await assert.rejects(uploads.watch.world.look('toko.b'));
  assert.deepEqual([client.deleted, moved.state.at], [[], 'sent']);
  assert.equal(await uploads.watch.world.look('toko.b'), true);
  assert.deepEqual([client.deleted, moved.state.at], [['toko.a'], 'live']);
});

test('replaced_whileOneOfItsPhotosIsUnderWay_stays', async () => {
  const { uploads, client } = shop({ 'toko.b': photos('new.jpg') });
  const sent = (name) => ({ ...photo('toko.b', name, { at: 'sent', etag: `"${name}"` }), replaces: 'toko.a' });
  await uploads.queue.add([sent('new.jpg'), sent('late.jpg')]);
  assert.equal(await uploads.watch.world.look('toko.b'), false);
  assert.deepEqual(client.deleted, []);
});

test('saidTags_whileTheIndexHasYetToFollow_standOverWhatItAnswers', () => {
  let now = 0;
  const said = new SaidTags(() => now);
  const guess = { tag: 'category', code: 'makanan', label: { id: 'makanan', en: 'food' }, confidence: 0.6, source: 'head' };
  const word = { ...guess, code: 'pakaian', confidence: 1, source: 'owner' };
  const product = { id: 'toko.a', photos: [{ status: 'live', tags: [guess] }] };
  said.remember('toko.a', [word]);
  assert.deepEqual(said.tagsOf(product), [word]);
  assert.deepEqual(said.tagsOf({ ...product, id: 'toko.b' }), [guess]);
  now = 120_000;
  assert.deepEqual(said.tagsOf(product), [guess], 'by then it has followed, or somebody else has spoken');
});

/** @param {string[]} names */
function photos(...names) {
  return names.map((name) => ({ name, url: `https://shop/${name}`, status: 'live', etag: `"${name}"`, tags: [] }));
}

/** @param {string} product @param {string} name @param {object} state */
function photo(product, name, state) {
  return { key: `${product}/${name}`, product, name, jpeg: new Blob([`${name} on this device`]), replaces: null, state };
}

/** A shop with these products, whose uploads are only noted. @param {Record<string, ReturnType<typeof photos>>} products */
function shop(products) {
  const client = {
    failures: [],
    deleted: [],
    product: async (id) => ({ id, photos: products[id] ?? [] }),
    deleteProduct: async (id) => {
      if (client.failures.length > 0) throw client.failures.shift();
      client.deleted.push(id);
    },
  };
  const vault = { save: async () => {}, forget: async () => {} };
  const uploads = new ShopUploads({ client, store: 'toko', vault });
  opened.push(uploads);
  const sent = [];
  uploads.send = async (product, jpegs, replaces) => void sent.push({ product, jpegs, replaces });
  return { uploads, client, sent };
}
