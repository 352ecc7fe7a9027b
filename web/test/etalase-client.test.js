import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { connecting } from '../src/api/config.js';
import { EtalaseClient, apiBase, parametersOf } from '../src/api/etalase-client.js';
import { Problem } from '../src/api/problem.js';

const NOTHING = { query: { kind: 'product', category: null, tags: [] }, hits: [] };
const realFetch = globalThis.fetch;
afterEach(() => {
  globalThis.fetch = realFetch;
});

test('apiBase_withOrWithoutVersion_isTheSame', () => {
  assert.equal(apiBase(''), '/v1');
  assert.equal(apiBase('https://api.example.com/prod'), 'https://api.example.com/prod/v1');
  assert.equal(apiBase('https://api.example.com/prod/v1/'), 'https://api.example.com/prod/v1');
});

test('parameters_onlyThoseThatSaySomething_areSent', () => {
  assert.equal(String(parametersOf({ category: null, inStock: false, store: '', limit: undefined })), '');
  assert.equal(String(parametersOf({ category: 'makanan', minPrice: 0, inStock: true })), 'category=makanan&minPrice=0&inStock=true');
});

test('search_byProduct_sendsKeyAndJson', async () => {
  const sent = await sentBy((api) => api.search({ product: 'toko.kaos' }, { limit: 24 }));
  assert.equal(sent.url, 'https://api.example.com/v1/search?limit=24');
  assert.equal(sent.headers['x-api-key'], 'key-1');
  assert.equal(sent.headers['content-type'], 'application/json');
  assert.deepEqual(JSON.parse(sent.body), { productId: 'toko.kaos' });
});

test('search_byWords_sendsThemAsJson', async () => {
  const sent = await sentBy((api) => api.search({ text: 'kaos batik' }, { colour: 'biru' }));
  assert.equal(sent.url, 'https://api.example.com/v1/search?colour=biru');
  assert.deepEqual(JSON.parse(sent.body), { q: 'kaos batik' });
});

test('search_byPhotoAndWords_sendsThePhotoAsItIs', async () => {
  const photo = new Blob(['x'], { type: 'image/webp' });
  const sent = await sentBy((api) => api.search({ photo, text: 'merah' }));
  assert.equal(sent.url, 'https://api.example.com/v1/search?q=merah');
  assert.equal(sent.headers['content-type'], 'image/webp');
  assert.equal(sent.body, photo);
});

test('search_answerOfAnEarlierApi_hasNoNearMisses', async () => {
  globalThis.fetch = async () => Response.json(NOTHING);
  const answer = await client().search({ product: 'toko.kaos' });
  assert.deepEqual(answer.nearMisses, []);
  assert.equal(answer.noMatch, null);
});

test('product_answered_carriesItsEtag', async () => {
  globalThis.fetch = async () => Response.json({ id: 'toko.kaos', photos: [] }, { headers: { etag: '"abc"' } });
  const product = await client().product('toko.kaos');
  assert.equal(product.etag, '"abc"');
});

test('change_withEtagAndIdempotencyKey_sendsBoth', async () => {
  const options = { ifMatch: '"abc"', idempotencyKey: 'once-1' };
  const sent = await sentBy((api) => api.changeProduct('toko.kaos/1', { price: 5000, link: null }, options));
  assert.equal(sent.method, 'PATCH');
  assert.equal(sent.url, 'https://api.example.com/v1/products/toko.kaos%2F1');
  assert.equal(sent.headers['if-match'], '"abc"');
  assert.equal(sent.headers['idempotency-key'], 'once-1');
  assert.deepEqual(JSON.parse(sent.body), { price: 5000, link: null });
});

test('calls_eachOfTheContract_goesToItsOwnPath', async () => {
  const files = [{ name: 'a.jpg', type: 'image/jpeg', bytes: 3 }];
  const paths = {
    'GET /v1/products?store=toko&sort=name&cursor=c': (api) => api.products('toko', { sort: 'name', cursor: 'c' }),
    'PUT /v1/products/toko.kaos/tags': (api) => api.confirmTags('toko.kaos', { category: 'pakaian' }),
    'POST /v1/uploads': (api) => api.permitUploads('toko.kaos', files),
    'GET /v1/stores/toko': (api) => api.store('toko'),
    'PUT /v1/stores/toko': (api) => api.changeStore('toko', { name: 'Toko', whatsapp: null, city: null, about: null }),
    'GET /v1/figures?store=toko&days=7': (api) => api.figures('toko', 7),
    'GET /v1/health': (api) => api.health(),
  };
  for (const [path, call] of Object.entries(paths)) {
    const sent = await sentBy(call);
    assert.equal(`${sent.method} ${sent.url.replace('https://api.example.com', '')}`, path);
  }
});

test('delete_answeredWithoutContent_isDone', async () => {
  globalThis.fetch = async () => new Response(null, { status: 204 });
  assert.equal(await client().deletePhoto('toko.kaos', 'a b.jpg'), undefined);
  assert.equal(await client().deleteProduct('toko.kaos'), undefined);
});

test('problem_answered_isThrownWithAllThatHelps', async () => {
  const errors = [{ parameter: 'limit', detail: 'x' }];
  const body = { type: 'urn:etalase:problem:too-many-requests', title: 'x', status: 429, detail: 'Slower, please.', errors };
  const problem = await problemFrom(async () => Response.json(body, { status: 429, headers: { 'retry-after': '7', 'x-request-id': 'r-1' } }));
  assert.deepEqual(
    [problem.code, problem.status, problem.detail, problem.retryAfter, problem.requestId, problem.errors],
    ['too-many-requests', 429, 'Slower, please.', 7, 'r-1', errors],
  );
});

test('problem_thatIsNoProblemDocument_isGuessedFromItsStatus', async () => {
  const guessed = await problemFrom(async () => new Response('<html>', { status: 429 }));
  assert.deepEqual([guessed.code, guessed.retryAfter, guessed.requestId], ['too-many-requests', null, null]);
  assert.match(guessed.detail, /429/);
  assert.equal((await problemFrom(async () => Response.json({ message: 'Forbidden' }, { status: 403 }))).code, 'forbidden');
});

test('problem_answerThatIsNoSearchResult_isUnexpected', async () => {
  assert.equal((await problemFrom(async () => new Response('<html>'))).code, 'unexpected');
  assert.match((await problemFrom(async () => Response.json({}))).detail, /not a search result/);
});

test('problem_withoutConnection_isOfTheNetwork', async () => {
  assert.equal((await problemFrom(() => Promise.reject(new TypeError('Failed to fetch')))).code, 'network');
});

test('problem_answerThatNeverComes_isATimeout', async () => {
  globalThis.fetch = neverAnswering;
  const impatient = new EtalaseClient({ endpoint: '', key: 'k', patienceMs: 1 });
  await assert.rejects(impatient.health(), (thrown) => thrown instanceof Problem && thrown.code === 'timeout');
});

test('call_givenUp_throwsTheSignalsReason', async () => {
  globalThis.fetch = neverAnswering;
  const giveUp = new AbortController();
  const call = client().store('toko', { signal: giveUp.signal });
  giveUp.abort(new Error('no longer wanted'));
  await assert.rejects(call, /no longer wanted/);
});

test('configuration_thatFailedOnce_isAskedForAgain', async () => {
  const answers = [Promise.reject(new Problem('network')), Promise.resolve({ endpoint: '', key: 'k' })];
  const connect = connecting(() => answers.shift());
  await assert.rejects(connect(), Problem);
  assert.equal(await connect(), await connect());
});

function client() {
  return new EtalaseClient({ endpoint: 'https://api.example.com', key: 'key-1' });
}

/** The request that a call makes. */
async function sentBy(call) {
  let sent;
  globalThis.fetch = async (url, request) => {
    sent = { url, ...request };
    return Response.json(NOTHING);
  };
  await call(client());
  return sent;
}

async function problemFrom(answer) {
  globalThis.fetch = answer;
  return client().search({ photo: new Blob(['x']) }).then(() => assert.fail('no problem'), (thrown) => {
    assert.ok(thrown instanceof Problem);
    return thrown;
  });
}

function neverAnswering(_, { signal }) {
  return new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
}
