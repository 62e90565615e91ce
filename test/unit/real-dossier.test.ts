/** A real dossier and the layouts of others, where this machine has them: they are not ours to keep in the project. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { definition } from '../../server/src/core/features/definition';
import { outline } from '../../server/src/core/features/outline';
import { fixAll } from '../../server/src/core/fix-all';
import { looksLikeDossier } from '../../server/src/core/recognize';
import { hiddenArticles } from '../support/articles';
import { seriousProblems } from '../support/problems-of';
import { inAllLineEnds } from '../support/samples';

const shared = join(__dirname, '../../../shared');
const path = join(shared, 'dossiers/2021-09-30-idlib-summit.txt');
const layouts = join(shared, 'layouts');
const unless = (needed: string) => ({ skip: existsSync(needed) ? false : `${needed} is not on this machine` });

const mistakes = [
  { code: 'unbalanced-quotes', line: 32, severity: 'warning' },
  { code: 'article-not-in-toc', line: 56, severity: 'warning' },
  { code: 'unbalanced-quotes', line: 355, severity: 'warning' },
  { code: 'malformed-separator', line: 440, severity: 'warning' },
];

for (const { name, written } of existsSync(path) ? inAllLineEnds(readFileSync(path, 'utf8')) : []) {
  test(`the real dossier has four mistakes, with ${name}`, () => assert.deepEqual(seriousProblems(written), mistakes));

  test(`its 25 entries lead to their headers, and these back, with ${name}`, () => {
    const analysis = analyse(written);
    const { entries, articles, text } = analysis.dossier;
    assert.deepEqual([entries.length, articles.length], [25, 26]);
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    for (const { span } of entries) {
      for (let offset = span.start; offset <= span.end; offset++) {
        const header = definition(analysis, offset)?.selection;
        assert.ok(header && header.start > span.end);
        assert.equal(words(header), words(span).replace(/^\d+\.\s*/, ''));
        assert.deepEqual(definition(analysis, header.start)?.selection, span);
      }
    }
  });

  test(`fix all mends its last separator and lists its lost article, and nothing else, with ${name}`, () => {
    const lineEnd = /\r\n|\r|\n/;
    const mended = applyEdits(written, fixAll(analyse(written)));
    const [before, after] = [written, mended].map((text) => text.split(lineEnd)) as [string[], string[]];
    const entry = analyse(mended).dossier.entries[1];
    assert.ok(entry);
    const line = mended.slice(0, entry.span.start).split(lineEnd).length - 1;
    // Its words are those of the header on line 56, which now is one line further down.
    assert.equal(mended.slice(entry.outlet?.start, entry.span.end), after[56]);
    assert.equal(after[440], '='.repeat(25));
    const rest = after.toSpliced(line, 1).with(439, before[439] as string);
    const unnumbered = (words: string, at: number) => (at < 40 ? words.replace(/^ {2}\d+\./, '') : words);
    assert.deepEqual(rest.map(unnumbered), before.map(unnumbered));
    assert.deepEqual(
      analyse(mended).dossier.entries.map(({ value }) => value),
      Array.from({ length: 26 }, (_, index) => index + 1),
    );
  });

  test(`VS Code finds every article from each of its lines, with ${name}`, () =>
    assert.deepEqual(hiddenArticles(analyse(written)), []));
}

test('the real dossier is recognized', unless(path), () => assert.ok(looksLikeDossier(readFileSync(path, 'utf8'))));

// The articles of 003 were cut away, so that its contents rightly name what isn't there.
const skeletons = existsSync(layouts) ? readdirSync(layouts).filter((file) => !file.startsWith('003')) : [];

test('layouts of other dossiers', unless(layouts), async (t) => {
  assert.ok(skeletons.length > 0);
  for (const file of skeletons) {
    await t.test(`${file}: no problem, and an outline`, () => {
      const text = readFileSync(join(layouts, file), 'utf8');
      assert.deepEqual(seriousProblems(text), []);
      assert.notDeepEqual(outline(analyse(text), 'ar'), []);
    });
  }
});
