import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EtalaseClient } from '../../src/api/etalase-client.js';
import { asCsv, readTable } from '../../src/owner/bulk/csv.js';
import { compare, save } from '../../src/owner/bulk/list-changes.js';
import { readPriceList, wholeNumber } from '../../src/owner/bulk/price-list.js';

const KAOS = {
  id: 'toko.kaos',
  store: 'toko',
  name: 'Kaos "Batik", merah\ndan biru',
  price: 45000,
  stock: 3,
  description: null,
  link: 'https://toko.example/kaos',
  photos: [{ name: '1.jpg' }, { name: '2.jpg' }],
  etag: '"1"',
};

test('table_asSpreadsheetsWriteIt_isReadWithItsLines', () => {
  assert.deepEqual(readTable('\ufeffproduct;price\r\n"a;1"; 45.000\r\n\r\nb;"5 ""x"""'), [
    { line: 1, cells: ['product', 'price'] },
    { line: 2, cells: ['a;1', '45.000'] },
    { line: 4, cells: ['b', '5 "x"'] },
  ]);
  assert.deepEqual(readTable('sep=|\na|b\n"two\nlines"|c\nd|'), [
    { line: 2, cells: ['a', 'b'] },
    { line: 3, cells: ['two\nlines', 'c'] },
    { line: 5, cells: ['d', ''] },
  ]);
  assert.deepEqual(readTable('a\tb,c\td'), [{ line: 1, cells: ['a', 'b,c', 'd'] }]);
  assert.equal(readTable('a,"b\nc'), null, 'a quote does not end');
  assert.deepEqual(readTable(''), []);
});

test('amounts_thatCouldMeanTwoThings_areNone', () => {
  for (const text of ['185000', '185.000', '185,000', 'Rp 185.000,-', 'IDR185.000,00', '185 000', 'Rp\u00a0185.000'])
    assert.equal(wholeNumber(text), 185000, text);
  for (const text of ['45.5', '45rb', '1.85', '-5', '1.000,000', 'Rp', '45.0000']) assert.equal(wholeNumber(text), undefined, text);
  assert.equal(wholeNumber(' '), null);
  assert.equal(wholeNumber('0'), 0);
});

test('priceList_asItWasDownloaded_changesNothing', async () => {
  const { listed, mistakes } = await read(asCsv([KAOS]));
  assert.deepEqual(mistakes, []);
  assert.equal(listed.length, 1, 'one product, though each of its photos has a row');
  const compared = await compare(shop({ 'toko.kaos': KAOS }), listed, () => {});
  assert.deepEqual(compared, { changes: [], same: 1, mistakes: [] });
});

test('priceList_columnsAndCells_changeJustWhatTheySay', async () => {
  const { listed } = await read('Kode Produk;Harga;Stok\nkaos;Rp 50.000;\n');
  assert.deepEqual(listed, [{ line: 2, product: 'toko.kaos', facts: { price: 50000, stock: null } }]);
});

test('priceList_rowsThatCannotBeUsed_areToldByLine', async () => {
  const { listed, mistakes } = await read('product,price,link\n,1,\nkaos,45.5,\ntas,1,toko ani\nsarung,1\ntopi,2,\n');
  assert.deepEqual(listed, [{ line: 6, product: 'toko.topi', facts: { price: 2, link: null } }]);
  assert.deepEqual(mistakes, [
    { line: 2, code: 'no-code', value: '' },
    { line: 3, code: 'bad-amount', value: '45.5' },
    { line: 4, code: 'bad-link', value: 'toko ani' },
    { line: 5, code: 'cells', value: '' },
  ]);
});

test('priceList_inUtf16_isRead', async () => {
  const text = '\ufeffproduct\tname\nkaos\tKaos é\n';
  const { listed } = await readPriceList(new Blob([Uint8Array.from(Buffer.from(text, 'utf16le'))]), 'toko');
  assert.deepEqual(listed[0]?.facts, { name: 'Kaos é' });
});

test('priceList_thatIsNone_isRefused', async () => {
  const zip = new Blob([Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe, 0x80)]);
  await assert.rejects(readPriceList(zip, 'toko'), { code: 'not-a-table' });
  await assert.rejects(read(''), { code: 'not-a-table' });
  await assert.rejects(read('name,price\nKaos,1\n'), { code: 'no-columns' });
  await assert.rejects(read('product,berat\nkaos,1\n'), { code: 'no-columns' });
});

test('compare_codesTheShopDoesNotHave_areMistakes', async () => {
  const { listed } = await read('product,price\nkaos,45000\ntas,1\nsarung,2\n');
  const compared = await compare(shop({ 'toko.kaos': KAOS, 'toko.tas': { ...KAOS, id: 'toko.tas' } }), listed, () => {});
  assert.equal(compared.same, 1);
  assert.deepEqual(
    compared.changes.map(({ line, facts }) => ({ line, facts })),
    [{ line: 3, facts: { price: 1 } }],
  );
  assert.deepEqual(compared.mistakes, [{ line: 4, code: 'unknown-product', value: 'sarung' }]);
});

test('save_overAnotherState_isAMistakeAndGoesOn', async () => {
  const client = shop({ 'toko.kaos': KAOS, 'toko.tas': { ...KAOS, id: 'toko.tas', etag: '"2"' } });
  const [kaos, tas] = [change('toko.kaos', '"0"'), change('toko.tas', '"2"')];
  const saved = [];
  const outcome = await save(client, [kaos, tas], ({ before }) => saved.push(before.id));
  assert.deepEqual(saved, ['toko.tas']);
  assert.deepEqual(outcome, { left: [], mistakes: [{ line: 2, code: 'changed', value: '' }], problem: null });
});

test('save_whereTheLineBreaks_keepsWhatIsLeftForTheNextTry', async () => {
  const wanted = ['toko.kaos', 'toko.tas', 'toko.topi'].map((id) => change(id, '"1"'));
  const products = Object.fromEntries(wanted.map(({ before }) => [before.id, { ...KAOS, id: before.id }]));
  const broken = shop(products, 1);
  const first = await save(broken, wanted, () => {});
  assert.equal(first.problem?.code, 'network');
  assert.deepEqual(first.left, wanted.slice(1));
  const second = await save(shop(products), first.left, () => {});
  assert.deepEqual(second, { left: [], mistakes: [], problem: null });
});

/** @param {string} text */
function read(text) {
  return readPriceList(new Blob([text]), 'toko');
}

/** @param {string} id @param {string} etag */
function change(id, etag) {
  return { line: 2, before: { ...KAOS, id, etag }, facts: { price: 50000 }, key: `key of ${id}` };
}

/**
 * The API in front of these products; its line breaks after so many writes.
 * @param {Record<string, typeof KAOS>} products
 */
function shop(products, writes = Infinity) {
  const client = new EtalaseClient({ endpoint: 'https://etalase.example', key: 'owner' });
  globalThis.fetch = async (url, { method, headers }) => {
    const id = decodeURIComponent(String(url).split('/').at(-1) ?? '');
    const product = products[id];
    if (!product) return problem(404, 'product-not-found');
    if (method === 'GET') return Response.json(product, { headers: { etag: product.etag } });
    if (writes-- <= 0) throw new TypeError('fetch failed');
    assert.ok(headers['idempotency-key']);
    return headers['if-match'] === product.etag ? Response.json({ product: id }) : problem(412, 'precondition-failed');
  };
  return client;
}

/** @param {number} status @param {string} code */
function problem(status, code) {
  return Response.json({ type: `urn:etalase:problem:${code}` }, { status });
}
