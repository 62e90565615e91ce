/** A random mistake of each kind in a random clean dossier: found, alone, at its place, and mended to the byte. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { fixAll } from '../../server/src/core/fix-all';
import { editsOf } from '../../server/src/core/fixes';
import { findProblems, type Problem } from '../../server/src/core/problems';
import { splitLines } from '../../server/src/core/text';
import { cleanDossier, writeLines } from '../support/clean-dossiers';
import { mistakes } from '../support/mistakes';

/** More of them are asked for with DOSSIER_RUNS, by kind. */
const numRuns = Number(process.env.DOSSIER_RUNS ?? 15);

test('a clean dossier has no problem', () => {
  fc.assert(
    fc.property(cleanDossier, (dossier) => assert.deepEqual(problemsIn(writeLines(dossier, dossier.lines)), [])),
    { numRuns },
  );
});

for (const [name, makeMistake] of Object.entries(mistakes)) {
  test(`${name}: found at its place, alone, and mended`, () => {
    fc.assert(
      fc.property(cleanDossier, fc.infiniteStream(fc.nat()), (dossier, choices) => {
        const mistaken = makeMistake(dossier, (count) => (choices.next().value as number) % Math.max(count, 1));
        fc.pre(mistaken !== undefined);
        const clean = writeLines(dossier, dossier.lines);
        const text = writeLines(dossier, mistaken.lines);
        const analysis = analyse(text);
        const [problem, ...others] = findProblems(analysis, 'ar').filter(isSerious);
        assert.ok(problem, 'not found');
        assert.deepEqual(
          [problem, ...others].map(({ code }) => code),
          [mistaken.code],
        );
        const line = splitLines(text).findLastIndex(({ start }) => start <= problem.span.start);
        assert.ok(mistaken.at.includes(line), `found on line ${line} instead of ${mistaken.at}`);
        const mended = problem.fixes().map((fix) => applyEdits(text, editsOf(analysis, [fix])));
        for (const [index, fix] of problem.fixes().entries()) {
          if (fix.preferred) assert.deepEqual(problemsIn(mended[index] as string), []);
        }
        if (mistaken.mendedBy === 'preferred') {
          const preferred = problem.fixes().findIndex((fix) => fix.preferred);
          assert.equal(mended[preferred], clean);
        } else if (mistaken.mendedBy === 'any') assert.ok(mended.includes(clean));
        if (problem.fixes().some(({ preferred, safe }) => preferred && safe)) {
          assert.deepEqual(problemsIn(applyEdits(text, fixAll(analysis))), []);
        }
      }),
      { numRuns },
    );
  });
}

function problemsIn(text: string): string[] {
  return findProblems(analyse(text), 'ar')
    .filter(isSerious)
    .map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

/** Random words repeat, as wire copy does, which is told as information. */
function isSerious({ severity }: Problem): boolean {
  return severity === 'error' || severity === 'warning';
}
