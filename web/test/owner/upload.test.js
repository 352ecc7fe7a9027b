import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Problem } from '../../src/api/problem.js';
import { EMPTY, add, merge, remove, split } from '../../src/owner/upload/arrangement.js';
import { IndexWatch, verdict } from '../../src/owner/upload/index-watch.js';
import { newCode } from '../../src/owner/upload/names.js';
import { UploadQueue } from '../../src/owner/upload/upload-queue.js';
import { MOST_TRIES } from '../../src/owner/upload/upload-state.js';
import { isWhole } from '../../src/owner/upload/whole.js';

test('arrangement_photosThatBelongTogether_becomeOneProductWhereTheFirstStood', () => {
  const chosen = add(EMPTY, ['a', 'b', 'c', 'd']);
  const merged = merge(chosen, new Set(['b', 'd']));
  assert.deepEqual(merged, [['a'], ['b', 'd'], ['c']]);
  assert.deepEqual(split(merged, new Set(['d'])), [['a'], ['b'], ['d'], ['c']]);
  assert.deepEqual(remove(merged, new Set(['b', 'c'])), [['a'], ['d']]);
});

test('arrangement_mergeOfAMergedProduct_takesAllItsPhotosAlong', () => {
  assert.deepEqual(merge([['a', 'b'], ['c'], ['d']], new Set(['b', 'd'])), [['a', 'b', 'd'], ['c']]);
});

test('codes_madeOneAfterAnother_differAndSortByTime', () => {
  const codes = [1_763_800_000_000, 1_763_800_000_001].map((time) => newCode(time, () => 0.5));
  assert.ok(codes[0] < codes[1], codes.join());
  assert.match(codes[0], /^[a-z0-9]+-[a-z0-9]{4}$/);
});

test('queue_manyPhotosOfOneProduct_areSentThreeAtOnceOnAddressesAskedForTogether', async () => {
  const world = new FakeWorld();
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 25));
  await world.settled();
  assert.equal(queue.photos.filter(({ state }) => state.at === 'sent').length, 25);
  assert.equal(world.mostAtOnce, 3);
  assert.ok(world.permits.every((files) => files.length <= 20));
  assert.ok(world.permits.length <= 6, `${world.permits.length} calls for 25 photos`);
  assert.deepEqual(
    world.arrived.toSorted(),
    photos('toko.kaos', 25)
      .map(({ name }) => name)
      .toSorted(),
  );
});

test('queue_lineThatBreaksTwice_triesAgainByItselfAfterLongerAndLongerPauses', async () => {
  const world = new FakeWorld();
  world.failures = [new Problem('network'), new Problem('network')];
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 1));
  await world.settled();
  assert.equal(queue.photos[0].state.at, 'sent');
  assert.deepEqual(world.pauses, [1000, 2000]);
});

test('queue_serverThatAsksForTime_getsIt', async () => {
  const world = new FakeWorld();
  world.failures = [new Problem('too-many-requests', { status: 429, retryAfter: 7 })];
  await new UploadQueue(world).add(photos('toko.kaos', 1));
  await world.settled();
  assert.deepEqual(world.pauses, [7000]);
});

test('queue_lineThatStaysDown_stopsAndGoesOnWhenToldTo', async () => {
  const world = new FakeWorld();
  world.failures = Array.from({ length: MOST_TRIES }, () => new Problem('network'));
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 1));
  await world.settled();
  assert.equal(queue.photos[0].state.at, 'stopped');
  assert.equal(queue.outgoing, 1);
  queue.retry();
  await world.settled();
  assert.equal(queue.photos[0].state.at, 'sent');
  assert.equal(queue.outgoing, 0);
});

test('queue_keyThatMayNot_stopsAtOnceWithTheReason', async () => {
  const world = new FakeWorld();
  world.failures = [new Problem('forbidden', { status: 403 })];
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 1));
  await world.settled();
  assert.equal(queue.photos[0].state.problem.code, 'forbidden');
  assert.deepEqual(world.pauses, []);
});

test('queue_addressThatBecameTooOld_isAskedForAnew', async () => {
  const world = new FakeWorld();
  world.failures = [new Problem('permit-refused', { status: 403 })];
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 1));
  await world.settled();
  assert.equal(world.permits.length, 2);
  assert.equal(queue.photos[0].state.at, 'sent');
});

test('queue_photosLeftFromAnEarlierVisit_goOnWhereTheyWere', async () => {
  const world = new FakeWorld();
  const queue = new UploadQueue(world);
  const [sent, left] = photos('toko.kaos', 2);
  await queue.add([{ ...sent, state: { at: 'sent', etag: 'e' } }, left]);
  await world.settled();
  assert.deepEqual(world.arrived, [left.name]);
  assert.equal(queue.photos[0].state.at, 'sent');
});

test('queue_photoThatIsLive_isForgottenOnTheDevice', async () => {
  const world = new FakeWorld();
  const queue = new UploadQueue(world);
  await queue.add(photos('toko.kaos', 1));
  await world.settled();
  const [photo] = queue.photos;
  assert.ok(world.kept.has(photo.key));
  queue.settle(photo.key, { at: 'live' });
  assert.ok(!world.kept.has(photo.key));
});

test('verdict_documentOfAnOlderPhotoOfThatName_isNone', () => {
  const photo = { name: '1.jpg', state: { at: 'sent', etag: 'new' } };
  const seen = (etag, status) => ({ photos: [{ name: '1.jpg', etag, status, reason: null, tags: [] }] });
  assert.equal(verdict(photo, null), null);
  assert.equal(verdict(photo, seen('old', 'live')), null);
  assert.deepEqual(verdict(photo, seen('new', 'live')), { at: 'live' });
  assert.deepEqual(verdict(photo, seen('new', 'rejected')), { at: 'rejected', reason: null });
});

test('watch_slowIndex_isAskedLessAndLessOften', async () => {
  let now = 0;
  const asked = [];
  const finished = deferred();
  const watch = new IndexWatch({
    now: () => now,
    sleep: async (ms) => {
      now += ms;
    },
    look: async () => {
      asked.push(now);
      if (asked.length === 12) finished.resolve();
      return asked.length === 12;
    },
  });
  watch.watch('toko.kaos');
  await finished.promise;
  const pauses = asked.slice(1).map((time, i) => time - asked[i]);
  assert.ok(pauses.every((pause, i) => i === 0 || pause >= pauses[i - 1]));
  assert.equal(pauses.at(-1), 15_000);
});

test('photo_cutOffInTheMiddle_isNotWhole', () => {
  const jpeg = Uint8Array.of(
    0xff,
    0xd8,
    0xff,
    0xe1,
    0,
    6,
    0xff,
    0xd9,
    1,
    2,
    0xff,
    0xda,
    0,
    4,
    1,
    2,
    9,
    0xff,
    0,
    9,
    0xff,
    0xd0,
    9,
    0xff,
    0xd9,
  );
  assert.ok(isWhole(jpeg));
  assert.ok(isWhole(Uint8Array.of(...jpeg, 1, 2, 3)), 'a film that the phone appended does no harm');
  for (let length = 2; length < jpeg.length; length++) assert.ok(!isWhole(jpeg.subarray(0, length)), `${length} bytes`);
});

test('photo_pngAndWebpCutOff_areNotWhole', () => {
  const png = Uint8Array.of(
    0x89,
    0x50,
    0x4e,
    0x47,
    13,
    10,
    26,
    10,
    0,
    0,
    0,
    1,
    0x49,
    0x44,
    0x41,
    0x54,
    7,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
    0x49,
    0x45,
    0x4e,
    0x44,
    0,
    0,
    0,
    0,
  );
  assert.ok(isWhole(png));
  assert.ok(!isWhole(png.subarray(0, 20)));
  const webp = Uint8Array.of(0x52, 0x49, 0x46, 0x46, 6, 0, 0, 0, 0x57, 0x45, 0x42, 0x50, 1, 2);
  assert.ok(isWhole(webp));
  assert.ok(!isWhole(webp.subarray(0, 13)));
});

function photos(product, count) {
  return Array.from({ length: count }, (_, i) => ({
    key: `key-${i}`,
    product,
    name: `${i}.jpg`,
    jpeg: new Blob(['jpeg']),
    replaces: null,
    state: { at: 'queued', tries: 0 },
  }));
}

function deferred() {
  const made = {};
  made.promise = new Promise((resolve) => (made.resolve = resolve));
  return made;
}

/** A server that takes every photo after the failures it was given, and a clock that only the queue moves. */
class FakeWorld {
  failures = [];
  permits = [];
  arrived = [];
  pauses = [];
  kept = new Map();
  mostAtOnce = 0;
  #atOnce = 0;
  #busy = 0;
  vault = {
    save: async (photo) => void this.kept.set(photo.key, photo),
    forget: async (key) => void this.kept.delete(key),
  };

  permit = async (product, files) => {
    this.permits.push(files);
    return files.map(({ name }) => ({ name, url: `https://bucket/${name}`, method: 'PUT', headers: {}, expires: '2099-01-01T00:00:00Z' }));
  };

  put = async ({ name }, jpeg, progress) => {
    this.mostAtOnce = Math.max(this.mostAtOnce, ++this.#atOnce);
    await new Promise(setImmediate);
    this.#atOnce--;
    const failure = this.failures.shift();
    if (failure) throw failure;
    progress(1);
    this.arrived.push(name);
    return `etag-${name}`;
  };

  now = () => Date.parse('2026-11-22T00:00:00Z');
  random = () => 0;
  later = (ms, then) => {
    this.pauses.push(ms);
    this.#busy++;
    setImmediate(() => {
      this.#busy--;
      then();
    });
  };

  async settled() {
    for (let quiet = 0; quiet < 5; quiet++) {
      await new Promise(setImmediate);
      if (this.#busy > 0 || this.#atOnce > 0) quiet = 0;
    }
  }
}
