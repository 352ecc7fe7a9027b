import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changedMeanwhile, changes, linkOf, piecesOf } from '../../src/owner/edit/facts-form.js';
import { asRupiah, rupiahOf } from '../../src/owner/edit/rupiah-input.js';
import { codeOf, sureness, tagsOf, tapped } from '../../src/owner/edit/tag-choices.js';
import { whatsappOf, whatsappText } from '../../src/owner/edit/whatsapp.js';
import { axisTop, inBars } from '../../src/owner/figures/scale.js';
import { matching, withFacts } from '../../src/owner/list/product-list-state.js';
import { hashOf, routeOf } from '../../src/owner/page/route.js';
import { OwnerSession } from '../../src/owner/page/session.js';

const KAOS = { name: 'Kaos', price: 45000, stock: 3, description: null, link: null };

test('rupiah_typedDigitByDigit_partsThousandsAndKeepsTheCaretBehindItsDigit', () => {
  assert.deepEqual(asRupiah('4500', 4), { text: '4.500', caret: 5 });
  assert.deepEqual(asRupiah('45.000', 6), { text: '45.000', caret: 6 });
  assert.deepEqual(asRupiah('4|5000'.replace('|', ''), 1), { text: '45.000', caret: 1 });
  assert.deepEqual(asRupiah('145.000', 1), { text: '145.000', caret: 1 });
  assert.deepEqual(asRupiah('4.00', 1), { text: '400', caret: 1 }, 'a digit was deleted');
});

test('rupiah_pastedInAnyUsualSpelling_isUnderstood', () => {
  for (const typed of ['Rp 45.000', '45000', '45.000,00', ' 45 000']) assert.equal(rupiahOf(typed), 45000, typed);
  assert.equal(rupiahOf('gratis'), null);
  assert.equal(asRupiah('9'.repeat(20), 20).text, '9.999.999.999.999', 'no more than the API takes');
});

test('changes_ofAForm_nameOnlyWhatDiffersAndTakeAwayWhatWasEmptied', () => {
  assert.deepEqual(changes(KAOS, { ...KAOS, price: 50000, stock: null }), { price: 50000, stock: null });
  assert.deepEqual(changes(KAOS, KAOS), {});
});

test('changedMeanwhile_bySomebodyElse_tellsWhichFieldsClash', () => {
  const now = { ...KAOS, price: 40000, description: 'Katun' };
  assert.deepEqual(changedMeanwhile(KAOS, now, { price: 50000, name: 'Kaos batik' }), [
    { field: 'price', now: 40000, mine: 50000, clash: true },
    { field: 'description', now: 'Katun', mine: null, clash: false },
  ]);
});

test('stockAndLink_asTypedOnAPhone_areUnderstoodOrRefused', () => {
  assert.equal(piecesOf(' 1.200 '), 1200);
  assert.equal(piecesOf(''), null);
  assert.equal(piecesOf('tiga'), undefined);
  assert.equal(linkOf('tokopedia.com/ani'), 'https://tokopedia.com/ani');
  assert.equal(linkOf('http://toko.example/1'), 'http://toko.example/1');
  for (const link of ['javascript:alert(1)', 'toko ani', 'kaos']) assert.equal(linkOf(link), undefined, link);
});

test('whatsapp_asPeopleWriteIt_becomesDigitsWithTheCountryCode', () => {
  for (const typed of ['0812-3456-7890', '+62 812 3456 7890', '62 812 3456 7890', '812 3456 7890', '0062 81234567890', '+62 0812-3456-7890', '+62 (0)812 3456 7890', 'https://wa.me/6281234567890']) {
    assert.equal(whatsappOf(typed), '6281234567890', typed);
  }
  assert.equal(whatsappOf(''), null);
  assert.equal(whatsappOf('0812 Ani'), undefined);
  assert.equal(whatsappOf('0812'), undefined);
  assert.equal(whatsappText('6281234567890'), '+62 812-3456-7890');
});

test('whatsapp_ofAnotherCountry_keepsItsCountryCode', () => {
  for (const typed of ['+82 10-1234-5678', '0082 10 1234 5678']) assert.equal(whatsappOf(typed), '821012345678', typed);
  for (const digits of ['821012345678', '6281234567890', '6591234567']) assert.equal(whatsappOf(whatsappText(digits)), digits, 'as it is shown');
});

test('tags_ofSeveralPhotos_countOnceWithTheHighestConfidence', () => {
  const photos = [
    { status: 'live', tags: [tag('category', 'pakaian', 0.6)] },
    { status: 'live', tags: [tag('category', 'pakaian', 0.9), tag('colour', 'merah', 0.4)] },
    { status: 'rejected', tags: [tag('category', 'makanan', 1)] },
  ];
  assert.deepEqual(
    tagsOf(photos).map(({ code, confidence }) => [code, confidence]),
    [
      ['pakaian', 0.9],
      ['merah', 0.4],
    ],
  );
});

test('tap_onAnotherCategory_keepsWhatTheOwnerSaidOfTheRest', () => {
  const tags = [tag('category', 'makanan', 0.6), tag('kind', 'kebaya', 1, 'owner'), tag('colour', 'merah', 0.4)];
  assert.deepEqual(tapped(tags, 'category', 'pakaian'), { category: 'pakaian', kind: 'kebaya', colours: [] });
});

test('tap_onTheConfirmedCategory_takesItBack', () => {
  assert.equal(tapped([tag('category', 'pakaian', 1, 'owner')], 'category', 'pakaian').category, null);
});

test('tap_onAColour_putsItInOrOutOfThoseShown', () => {
  const tags = [tag('colour', 'merah', 0.4), tag('colour', 'emas', 0.3)];
  assert.deepEqual(tapped(tags, 'colour', 'merah').colours, ['emas']);
  assert.deepEqual(tapped(tags, 'colour', 'biru').colours, ['merah', 'emas', 'biru']);
});

test('kind_inTheShopsOwnWords_becomesACodeTheApiTakes', () => {
  assert.equal(codeOf(' Kebaya Encim! '), 'kebaya-encim');
  assert.equal(codeOf('Café ☕'), 'cafe');
  assert.match(codeOf('x'.repeat(59) + ' y'), /^[a-z0-9][a-z0-9-]{0,59}$/);
  assert.equal(codeOf('!!'), '');
});

test('confidence_inWords_hasFourSteps', () => {
  assert.deepEqual([0.95, 0.7, 0.5, 0.2].map(sureness), ['sure', 'fairly', 'unsure', 'guess']);
});

test('list_searchedByNameOrTagInEitherLanguage_finds', () => {
  const products = [owned('toko.1', 'Kaos batik'), { ...owned('toko.2', null), tags: [tag('colour', 'merah', 1)] }];
  assert.deepEqual(
    matching(products, 'batik KAOS').map(({ id }) => id),
    ['toko.1'],
  );
  assert.deepEqual(
    matching(products, 'merah').map(({ id }) => id),
    ['toko.2'],
  );
  assert.equal(matching(products, ' ').length, 2);
});

test('list_productWhoseMissingFactsWereGiven_needsItsOwnerNoMore', () => {
  const product = { ...owned('toko.1', null), price: null, attention: ['no-price', 'no-name', 'unsure'] };
  const mended = withFacts(product, { name: 'Kaos', price: 5000, stock: 0 });
  assert.deepEqual(mended.attention, ['unsure']);
  assert.equal(mended.inStock, false);
  assert.deepEqual(withFacts(product, { name: 'Kaos' }).attention, ['no-price', 'unsure']);
});

test('axis_topsAtARoundNumberThatHasAHalf', () => {
  assert.deepEqual([0, 3, 5, 11, 22, 73, 400, 950].map(axisTop), [4, 4, 6, 20, 30, 80, 400, 1000]);
});

test('chart_ofManyDays_showsWeeksThatLoseNoSearch', () => {
  const days = Array.from({ length: 90 }, (_, i) => ({ day: `day-${i}`, searches: 1, noMatch: i % 2 }));
  const bars = inBars(days, 31);
  assert.equal(bars.length, 13);
  assert.equal(
    bars.reduce((sum, bar) => sum + bar.searches, 0),
    90,
  );
  assert.deepEqual([bars.at(-1).from, bars.at(-1).to], ['day-83', 'day-89']);
  assert.equal(inBars(days.slice(0, 7), 31).length, 7);
});

test('address_ofAProduct_survivesDotsAndSlashes', () => {
  const route = { view: 'barang', product: 'toko.kaos merah/1' };
  assert.deepEqual(routeOf(hashOf(route)), route);
  assert.deepEqual(routeOf('#angka'), { view: 'angka', product: null });
  assert.deepEqual(routeOf('#%'), { view: 'barang', product: null });
});

test('session_keyNotToBeRemembered_endsWithTheTab', () => {
  const [fleeting, lasting] = [new FakeStorage(), new FakeStorage()];
  const session = new OwnerSession(fleeting, lasting);
  session.signIn('kunci', false);
  session.store = 'toko-ani';
  assert.equal(session.key, 'kunci');
  const nextVisit = new OwnerSession(new FakeStorage(), lasting);
  assert.equal(nextVisit.key, null);
  assert.equal(nextVisit.store, null);
  assert.deepEqual(nextVisit.stores, ['toko-ani'], 'the store is proposed again');
});

test('session_keyToBeRemembered_isThereNextTimeUntilSignedOut', () => {
  const lasting = new FakeStorage();
  const session = new OwnerSession(new FakeStorage(), lasting);
  session.signIn('kunci', true);
  session.store = 'toko-ani';
  const nextVisit = new OwnerSession(new FakeStorage(), lasting);
  assert.deepEqual([nextVisit.key, nextVisit.store], ['kunci', 'toko-ani']);
  nextVisit.signOut();
  assert.deepEqual([nextVisit.key, nextVisit.store], [null, null]);
});

test('session_pairTheOwnerKeepsApart_isNotAskedAboutAgain', () => {
  const session = new OwnerSession(new FakeStorage(), new FakeStorage());
  session.keepBoth('toko.a', 'toko.b');
  assert.ok(session.isKeptApart('toko.b', 'toko.a'));
  assert.ok(!session.isKeptApart('toko.a', 'toko.c'));
});

function tag(type, code, confidence, source = 'head') {
  return { tag: type, code, label: { id: code, en: code }, confidence, source };
}

function owned(id, name) {
  return { id, store: 'toko', name, price: 1, stock: null, inStock: true, tags: [], attention: [] };
}

class FakeStorage {
  #kept = new Map();
  getItem = (name) => this.#kept.get(name) ?? null;
  setItem = (name, value) => void this.#kept.set(name, value);
  removeItem = (name) => void this.#kept.delete(name);
}
