import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { apiBase } from '../src/api/config.js';
import { Problem } from '../src/api/problem.js';
import { SearchApi, queryString } from '../src/api/search-api.js';
import { safeLink } from '../src/page/dom.js';
import { shrunkSize } from '../src/photo/shrink.js';

const NO_FILTERS = { category: null, minPrice: null, maxPrice: null, inStock: false };
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('apiBase_withOrWithoutVersion_isTheSame', () => {
  assert.equal(apiBase(''), '/v1');
  assert.equal(apiBase('https://api.example.com/prod'), 'https://api.example.com/prod/v1');
  assert.equal(apiBase('https://api.example.com/prod/v1/'), 'https://api.example.com/prod/v1');
});

test('queryString_onlyFiltersThatAreOn_areSent', () => {
  assert.equal(String(queryString(NO_FILTERS)), 'limit=24');
  const all = { category: 'makanan', minPrice: 0, maxPrice: 5000, inStock: true };
  assert.equal(String(queryString(all)), 'limit=24&category=makanan&minPrice=0&maxPrice=5000&inStock=true');
});

test('search_byProduct_sendsKeyAndJson', async () => {
  let sent;
  globalThis.fetch = async (url, request) => {
    sent = { url, ...request };
    return Response.json({ query: { kind: 'product', category: null, tags: [] }, hits: [] });
  };
  await api().searchByProduct('toko.kaos', NO_FILTERS, new AbortController().signal);
  assert.equal(sent.url, 'https://api.example.com/v1/search?limit=24');
  assert.equal(sent.headers['x-api-key'], 'key-1');
  assert.deepEqual(JSON.parse(sent.body), { productId: 'toko.kaos' });
});

test('search_answerOfAnEarlierApi_hasNoNearMisses', async () => {
  globalThis.fetch = async () => Response.json({ query: { kind: 'product', category: null, tags: [] }, hits: [] });
  const answer = await api().searchByProduct('toko.kaos', NO_FILTERS, new AbortController().signal);
  assert.deepEqual(answer.nearMisses, []);
  assert.equal(answer.noMatch, null);
});

test('search_problemAnswered_isThrownWithItsCodeAndDetail', async () => {
  const body = { type: 'urn:etalase:problem:photo-unreadable', title: 'x', status: 422, detail: 'The JPEG ends early.' };
  await assertProblem(async () => Response.json(body, { status: 422 }), 'photo-unreadable', /ends early/);
});

test('search_answerThatIsNoProblemDocument_isGuessedFromItsStatus', async () => {
  await assertProblem(async () => new Response('<html>', { status: 429 }), 'too-many-requests', /429/);
  await assertProblem(async () => Response.json({ message: 'Forbidden' }, { status: 403 }), 'forbidden', /403/);
});

test('search_answerThatIsNoSearchResult_isUnexpected', async () => {
  await assertProblem(async () => new Response('<html>'), 'unexpected', /./);
  await assertProblem(async () => Response.json({}), 'unexpected', /not a search result/);
});

test('search_withoutConnection_isANetworkProblem', async () => {
  await assertProblem(() => Promise.reject(new TypeError('Failed to fetch')), 'network', /./);
});

test('shrunkSize_longestSide_isAtMost1024AndNeverGrows', () => {
  assert.deepEqual(shrunkSize(4000, 3000), { width: 1024, height: 768 });
  assert.deepEqual(shrunkSize(600, 800), { width: 600, height: 800 });
  assert.deepEqual(shrunkSize(10000, 1), { width: 1024, height: 1 });
});

test('shopLink_thatIsNoWebAddress_isNotOffered', () => {
  assert.equal(safeLink('https://toko.example/1'), 'https://toko.example/1');
  for (const link of ['javascript:alert(1)', 'toko.example', '', null]) assert.equal(safeLink(link), null);
});

function api() {
  return new SearchApi(async () => ({ base: 'https://api.example.com/v1', key: 'key-1' }));
}

async function assertProblem(answer, code, detail) {
  globalThis.fetch = answer;
  const search = api().searchByPhoto(new Blob(['x']), NO_FILTERS, new AbortController().signal);
  await assert.rejects(search, (thrown) => thrown instanceof Problem && thrown.code === code && detail.test(thrown.detail));
}
