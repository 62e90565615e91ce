/** Which plain texts are taken for dossiers. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { looksLikeDossier } from '../../server/src/core/recognize';
import { dossierLines, otherLines } from '../support/first-lines';
import { leastTime } from '../support/processor-time';
import { readSample } from '../support/samples';
import { anyText } from '../support/texts';

for (const line of dossierLines) {
  test(`a dossier: ${line}`, () => {
    for (const before of ['', '\n', ' \n\u00a0\r\n', '\ufeff', '\u200f\n']) {
      for (const after of ['', '\n', '\r\nنص', '\rنص']) assert.ok(looksLikeDossier(before + line + after));
    }
  });
}

for (const line of otherLines) test(`none: ${line}`, () => assert.ok(!looksLikeDossier(line)));

test('only the first line that shows anything counts', () => {
  const masthead = 'ملف مركز الأفق 30/9/2021';
  assert.ok(!looksLikeDossier(`ملاحظات\n${masthead}\n`));
  assert.ok(!looksLikeDossier(`ملاحظات \u2028${masthead}`));
  assert.ok(!looksLikeDossier(`${' \n'.repeat(2000)}${masthead}`));
});

test('the Arabic samples are dossiers; an English one needs its ending', () => {
  assert.ok(looksLikeDossier(readSample('clean')));
  assert.ok(looksLikeDossier(readSample('sample')));
  assert.ok(!looksLikeDossier(readSample('english')));
});

test('any text is looked at without harm, and a long one is not read to its end', () => {
  fc.assert(fc.property(anyText, (text) => assert.equal(typeof looksLikeDossier(text), 'boolean')));
  for (const piece of ['ا', 'ا ', '\\', ' \\ ', '\u00a0', 'ملف ', '1/1/2023 ']) {
    const text = `ملف ا${piece.repeat(2_000_000 / piece.length)}`;
    assert.ok(leastTime(() => looksLikeDossier(text), 1000) < 1000, piece);
  }
});
