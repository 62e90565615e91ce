/** What holds of formatting in every text: a clean dossier in whatever style, one with a mistake of each kind, any text. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { formatting, rangeFormatting } from '../../server/src/core/features/formatting';
import { fixAll } from '../../server/src/core/fix-all';
import { findProblems } from '../../server/src/core/problems';
import { cleanDossier, writeLines } from '../support/clean-dossiers';
import { messyDossier } from '../support/messy-dossiers';
import { mistakes } from '../support/mistakes';
import { seriousProblems } from '../support/problems-of';
import { anyText } from '../support/texts';

/** More of them are asked for with DOSSIER_RUNS. */
const numRuns = Number(process.env.DOSSIER_RUNS ?? 30);

test('any text is formatted as it should be', () => {
  fc.assert(fc.property(anyText, fc.nat(), fc.nat(), assertFormatted), { numRuns: 3 * numRuns });
});

test('a clean dossier in a style of its own is left as it is, but for white space that nobody sees', () => {
  fc.assert(
    fc.property(cleanDossier, (dossier) => {
      const text = writeLines(dossier, dossier.lines);
      const isTidy = !/\S[ \u00a0]+(?:[\r\n]|$)/.test(text) && dossier.entryStyle.sign !== '.\u00a0';
      const formatted = format(text);
      if (isTidy) assert.equal(formatted, text);
      else assert.equal(without(formatted), without(text));
    }),
    { numRuns: 2 * numRuns },
  );
});

test('a messy dossier becomes what it was', () => {
  fc.assert(
    fc.property(messyDossier, ({ clean, text }) => assert.equal(format(text), format(clean))),
    { numRuns: 4 * numRuns },
  );
});

for (const [name, makeMistake] of Object.entries(mistakes)) {
  test(`${name}: the dossier is formatted as it should be`, () => {
    fc.assert(
      fc.property(cleanDossier, fc.infiniteStream(fc.nat()), fc.nat(), fc.nat(), (dossier, choices, from, to) => {
        const mistaken = makeMistake(dossier, (count) => (choices.next().value as number) % Math.max(count, 1));
        fc.pre(mistaken !== undefined);
        assertFormatted(writeLines(dossier, mistaken.lines), from, to);
      }),
      { numRuns: Math.ceil(numRuns / 3) },
    );
  });
}

function format(text: string): string {
  return applyEdits(text, formatting(analyse(text)));
}

/** No white space but the ends of lines. */
function without(text: string): string {
  return text.replace(/[^\S\r\n]/g, '');
}

/** Done at once, no word touched, no problem more, and a part is a part of the whole. Places are counted around. */
function assertFormatted(text: string, from: number, to: number): void {
  const analysis = analyse(text);
  const edits = formatting(analysis);
  const formatted = applyEdits(text, edits);
  assert.deepEqual(formatting(analyse(formatted)), []);
  assert.equal(wordsOf(formatted), wordsOf(text));
  assert.ok(findProblems(analyse(formatted), 'ar').length <= findProblems(analysis, 'ar').length);
  assert.ok(seriousProblems(formatted).length <= seriousProblems(text).length);
  const mended = applyEdits(formatted, fixAll(analyse(formatted)));
  assert.deepEqual(fixAll(analyse(format(mended))), []);
  const [start, end] = [from, to].map((place) => place % (text.length + 1)).sort((a, b) => a - b) as [number, number];
  const within = edits.filter(({ span }) => start <= span.start && span.end <= end);
  assert.deepEqual(rangeFormatting(analysis, [{ start, end }]), within);
}

/** All that can be seen but for the numbers of entries and separators without words in them. */
function wordsOf(text: string): string {
  const { separators, entries } = analyse(text).dossier;
  const bare = separators.filter(({ span }) => !/\p{L}.*\p{L}/u.test(text.slice(span.start, span.end)));
  const others = [...bare.map(({ span }) => span), ...entries.flatMap(({ number }) => number ?? [])];
  return applyEdits(
    text,
    others.map((span) => ({ span, text: '' })),
  ).replace(/\s/g, '');
}
