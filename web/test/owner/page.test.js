import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { english } from '../../src/owner/language/en.js';
import { indonesian } from '../../src/owner/language/id.js';
import { asCsv } from '../../src/owner/bulk/csv.js';

const SOURCE = new URL('../../src/', import.meta.url);
const page = read('owner.html');
const own = readdirSync(new URL('owner/', SOURCE), { recursive: true }).map((file) => `owner/${file.replaceAll('\\', '/')}`);

test('ownerPage_everyModuleOfTheImportGraph_isPreloaded', () => {
  const preloaded = [...page.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, file]) => file);
  const reached = reachedFrom('owner/main.js');
  reached.delete('owner/main.js');
  assert.deepEqual(preloaded.toSorted(), [...reached].toSorted());
});

test('ownerPage_everyStylesheetOfItsOwn_isLinked', () => {
  const linked = [...page.matchAll(/stylesheet" href="([^"]+)"/g)].map(([, file]) => file);
  assert.deepEqual(linked.toSorted(), ['css/base.css', 'css/notice.css', 'css/tokens.css', ...own.filter((file) => file.endsWith('.css'))].toSorted());
});

test('ownerPage_scriptsAndStyles_areNeverInline', () => {
  assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
  for (const file of own.filter((name) => name.endsWith('.js')))
    assert.doesNotMatch(read(file), /innerHTML|insertAdjacentHTML|style:/, file);
});

test('ownerPage_everyIconNamed_isInItsSprite', () => {
  const scripts = own
    .filter((file) => file.endsWith('.js'))
    .map(read)
    .join();
  const named = [...page.matchAll(/owner\/icons\.svg#([a-z]+)/g), ...scripts.matchAll(/ownerIcon\('([a-z]+)'\)/g)].map(([, name]) => name);
  assert.ok(named.length > 10);
  for (const name of named) assert.ok(read('owner/icons.svg').includes(`id="${name}"`), name);
});

test('ownerPage_filesItNeeds_stayUnderTheBudgetOf120KilobytesCompressed', () => {
  const linked = [...page.matchAll(/<(?:link|script)[^>]+(?:href|src)="([^":]+)"/g)].map(([, file]) => file);
  const bytes = ['owner.html', 'icons.svg', 'owner/icons.svg', ...new Set(linked)].reduce(
    (sum, file) => sum + gzipSync(read(file)).length,
    0,
  );
  assert.ok(bytes < 120_000, `${bytes} bytes`);
});

test('ownerTexts_entries_areTheSameInBothLanguages', () => {
  assert.deepEqual(namesOf(english), namesOf(indonesian));
});

test('ownerPage_indonesianTextInTheHtml_isWhatTheTableSays', () => {
  const texts = [...page.matchAll(/data-text="(\w+)"[^>]*>([^<]*)</g), ...page.matchAll(/data-label="(\w+)" aria-label="([^"]*)"/g)];
  assert.ok(texts.length > 30);
  for (const [, name, text] of texts) assert.equal(text, indonesian[name], name);
});

test('csv_ofProducts_hasTheImportersColumnsAndQuotesWhatNeedsIt', () => {
  const kaos = {
    id: 'toko.kaos',
    store: 'toko',
    name: 'Kaos "Batik", merah',
    price: 45000,
    description: null,
    stock: 0,
    link: null,
    photos: [{ name: '1.jpg' }, { name: '2.jpg' }],
  };
  assert.equal(
    asCsv([kaos]),
    '\ufefffile,product,name,price,description,stock,link\r\n' +
      'kaos/1.jpg,kaos,"Kaos ""Batik"", merah",45000,,0,\r\n' +
      'kaos/2.jpg,kaos,"Kaos ""Batik"", merah",45000,,0,\r\n',
  );
});

/** @param {string} file */
function read(file) {
  return readFileSync(new URL(file, SOURCE), 'utf8');
}

/** @param {object} texts @returns {string[]} */
function namesOf(texts, path = '') {
  return Object.entries(texts)
    .flatMap(([name, text]) => (typeof text === 'object' ? namesOf(text, `${path}${name}.`) : [`${path}${name}: ${typeof text}`]))
    .toSorted();
}

/** @param {string} entry */
function reachedFrom(entry, reached = new Set([entry])) {
  for (const [, path] of read(entry).matchAll(/^import [^;]*? from '([^']+)';$/gm)) {
    const file = new URL(path, new URL(entry, SOURCE)).href.slice(SOURCE.href.length);
    if (!reached.has(file)) reachedFrom(file, reached.add(file));
  }
  return reached;
}
