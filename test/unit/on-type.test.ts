/**
 * What Enter brings with it. The fixtures: a text with the cursor where Enter is pressed, a line `⇩`, and the text then.
 * And what holds of every text.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { onNewLine } from '../../server/src/core/features/on-type';
import { cleanDossier, writeLines } from '../support/clean-dossiers';
import { readCursor, writeCursor } from '../support/marks';
import { seriousProblems } from '../support/problems-of';
import { inAllLineEnds, lineEnds } from '../support/samples';
import { anyText } from '../support/texts';
import { pressEnter, type Typed, withEdits } from '../support/typing';

const folder = join(__dirname, '../fixtures/on-type');

function enter(typed: Typed, lineEnd: string): Typed {
  const after = pressEnter(typed, lineEnd);
  return withEdits(after, onNewLine(analyse(after.text), after.cursor));
}

for (const fixture of readdirSync(folder)) {
  const source = readFileSync(join(folder, fixture), 'utf8');
  for (const { name, written } of inAllLineEnds(source)) {
    const lineEnd = lineEnds[name as keyof typeof lineEnds];
    test(`${fixture.replace('.dossier', '').replaceAll('-', ' ')}, with ${name}`, () => {
      const [before = '', after = ''] = written.split(`⇩${lineEnd}`);
      const { text, cursor } = enter(readCursor(before), lineEnd);
      const expected = readCursor(after);
      assert.equal(writeCursor(text, cursor), writeCursor(expected.text, expected.cursor));
    });
  }
}

test('Enter at the end of any line of any text never throws, and changes no words', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (text, place) => {
      const cursor = place % (text.length + 1);
      const after = pressEnter({ text, cursor }, '\n');
      const edits = onNewLine(analyse(after.text), after.cursor);
      const edited = withEdits(after, edits).text;
      const words = (each: string) => each.replace(/[\d٠-٩۰-۹=\s\p{P}\p{M}\p{Cf}ـ]/gu, '');
      assert.equal(words(edited), words(after.text));
    }),
  );
});

test('Enter at the end of any entry, and once more, leaves a clean dossier without a problem', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), (dossier, place) => {
      const text = writeLines(dossier, dossier.lines);
      const { entries } = analyse(text).dossier;
      const entry = entries[place % entries.length];
      assert.ok(entry);
      const once = enter({ text, cursor: entry.span.end }, dossier.lineEnd);
      const numbers = analyse(once.text).dossier.entries.map(({ value }) => value);
      assert.deepEqual(
        numbers,
        numbers.map((_, index) => index + 1),
      );
      assert.equal(numbers.length, entries.length + 1);
      const twice = enter(once, dossier.lineEnd);
      assert.deepEqual(seriousProblems(twice.text), []);
      const names = (each: string) => analyse(each).dossier.entries.map(({ wordsKey, value }) => [value, wordsKey]);
      assert.deepEqual(names(twice.text), names(text));
    }),
    { numRuns: 60 },
  );
});

test('Enter in the text of any article is but Enter', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), (dossier, place) => {
      const text = writeLines(dossier, dossier.lines);
      const { contents, source, separators } = analyse(text).dossier;
      // Of one alone, nothing tells whether it is whole.
      if (separators.length < 2) return;
      assert.ok(contents);
      const first = source.placeOf(contents.span.end).line + 2;
      const line = source.lineAt(first + (place % Math.max(1, source.lineCount - first)));
      const typed = { text, cursor: line.end };
      assert.equal(enter(typed, dossier.lineEnd).text, pressEnter(typed, dossier.lineEnd).text);
    }),
    { numRuns: 60 },
  );
});
