import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { problemText, textsIn } from '../src/widget/texts.js';

test('texts_inBothLanguages_haveTheSameEntries', () => {
  assert.deepEqual(shape(textsIn('en')), shape(textsIn('id')));
});

test('problemText_ofAnOriginThatIsNotAllowed_namesItAndWhoCanMendIt', () => {
  for (const [language, owner] of [['id', 'Pemilik situs'], ['en', 'Owner of the site']]) {
    const text = problemText(textsIn(language), 'origin-not-allowed', 'https://toko.example');
    assert.match(text, new RegExp(owner));
    assert.match(text, /https:\/\/toko\.example/);
  }
});

test('problemText_ofACodeThatNobodyKnows_isStillASentence', () => {
  assert.equal(problemText(textsIn('id'), 'constructor', ''), textsIn('id').problems.unexpected(''));
});

test('examples_scriptsAndStyles_areNeverInline', () => {
  for (const name of ['plain-shop.html', 'wordpress-like.html']) {
    const page = readFileSync(new URL(`../examples/${name}`, import.meta.url), 'utf8');
    assert.doesNotMatch(page, /<style|\sstyle=|\son[a-z]+=|<script(?![^>]*\ssrc=)|unsafe-inline/, name);
    assert.match(page, /Content-Security-Policy/, name);
  }
});

/** @param {Record<string, unknown>} texts */
function shape(texts) {
  return Object.entries(texts).map(([name, text]) => [name, typeof text === 'object' ? Object.keys(text) : typeof text]);
}
