import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';

const SOURCE = new URL('../src/', import.meta.url);
const page = readFileSync(new URL('index.html', SOURCE), 'utf8');
const everything = readdirSync(SOURCE, { recursive: true }).map((file) => file.replaceAll('\\', '/'));
// The owner page has tests of its own (owner/page.test.js).
const files = everything.filter((file) => !/^owner[./]/.test(file) && file !== 'owner');

test('page_everyModuleOfTheImportGraph_isPreloaded', () => {
  const preloaded = [...page.matchAll(/modulepreload" href="([^"]+)"/g)].map(([, file]) => file);
  const reached = reachedFrom('main.js');
  reached.delete('main.js');
  assert.deepEqual(preloaded.toSorted(), [...reached].toSorted());
});

test('page_everyStylesheet_isLinked', () => {
  const linked = [...page.matchAll(/stylesheet" href="([^"]+)"/g)].map(([, file]) => file);
  const own = files.filter((file) => /^css\/[\w-]+\.css$/.test(file));
  assert.deepEqual(linked.toSorted(), own.toSorted());
});

test('page_scriptsAndStyles_areNeverInline', () => {
  assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)/);
});

test('page_everyIconNamed_isInTheSprite', () => {
  const sprite = readFileSync(new URL('icons.svg', SOURCE), 'utf8');
  const inScripts = files.filter((file) => file.endsWith('.js')).map((file) => readFileSync(new URL(file, SOURCE), 'utf8')).join();
  const named = [...page.matchAll(/icons\.svg#([a-z]+)/g), ...inScripts.matchAll(/icon\('([a-z]+)'\)/g)].map(([, name]) => name);
  for (const name of named) assert.ok(sprite.includes(`id="${name}"`), name);
});

test('page_whatItLoads_staysFarUnderTheBudgetOf200KilobytesAsItIsSent', () => {
  const linked = [...page.matchAll(/(?:href|src)="([^"#:]+\.\w+)(?:#\w+)?"/g)].map(([, file]) => file);
  const loaded = new Set(['index.html', 'config.json', ...linked, ...reachedFrom('main.js')]);
  const bytes = [...loaded].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, SOURCE))).length, 0);
  assert.ok(bytes < 100_000, `${bytes} bytes`);
});

/** @param {string} entry */
function reachedFrom(entry, reached = new Set([entry])) {
  const source = readFileSync(new URL(entry, SOURCE), 'utf8');
  for (const [, path] of source.matchAll(/^import .*? from '([^']+)';$/gm)) {
    const file = new URL(path, new URL(entry, SOURCE)).href.slice(SOURCE.href.length);
    if (!reached.has(file)) reachedFrom(file, reached.add(file));
  }
  return reached;
}
