/** What holds of fixes in every text, however broken it is. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { Revision } from '../../server/src/core/edits/revision';
import { applyEdits, inOrder, type TextEdit } from '../../server/src/core/edits/text-edit';
import { fixAll, safeFix } from '../../server/src/core/fix-all';
import { editsOf } from '../../server/src/core/fixes';
import { findProblems } from '../../server/src/core/problems';
import { anyText } from '../support/texts';

const numRuns = Number(process.env.DOSSIER_RUNS ?? 150);

/** Edits are places in the text, apart from each other, and each changes something. */
function assertSound(text: string, edits: readonly TextEdit[]): void {
  let at = 0;
  for (const { span, text: words } of inOrder(edits)) {
    assert.ok(at <= span.start && span.start <= span.end && span.end <= text.length);
    assert.notEqual(words, text.slice(span.start, span.end));
    at = span.end;
  }
}

test('a fix is sound edits', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analysis = analyse(text);
      for (const { fixes } of findProblems(analysis, 'ar')) {
        for (const fix of fixes()) assertSound(text, editsOf(analysis, [fix]));
      }
    }),
    { numRuns },
  );
});

test('fix all leaves less to mend, and no more problems than there were', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const analysis = analyse(text);
      const problems = findProblems(analysis, 'ar');
      const edits = fixAll(analysis);
      assertSound(text, edits);
      const mended = analyse(applyEdits(text, edits));
      const left = findProblems(mended, 'ar');
      const [toMend, unmended] = [problems, left].map((found) => found.filter(safeFix).length) as [number, number];
      assert.ok(left.length <= problems.length);
      assert.ok(edits.length === 0 || unmended < toMend);
      assert.deepEqual(fixAll(mended), []);
      if (problems.every((problem) => !safeFix(problem))) assert.deepEqual(edits, []);
    }),
    { numRuns },
  );
});

const words = fc.string({ maxLength: 8 });

/** Edits of a text that don't overlap. */
const editsFor = (text: string): fc.Arbitrary<TextEdit[]> =>
  fc.array(fc.tuple(fc.nat(text.length), words), { maxLength: 6 }).map((places) => {
    const offsets = places.map(([offset]) => offset).sort((a, b) => a - b);
    return places.slice(0, Math.floor(places.length / 2)).map(([, words], i) => ({
      span: { start: offsets[2 * i] as number, end: offsets[2 * i + 1] as number },
      text: words,
    }));
  });

test('the edits of a revision give its text, whatever was edited before', () => {
  const rounds = fc.string({ maxLength: 30 }).chain((text) =>
    editsFor(text).chain((first) => {
      const revision = new Revision(text).apply(first);
      return editsFor(revision.text).map((second) => ({ text, first, between: revision.text, second }));
    }),
  );
  fc.assert(
    fc.property(rounds, ({ text, first, between, second }) => {
      const once = new Revision(text).apply(first);
      assert.equal(once.text, applyEdits(text, first));
      assert.equal(applyEdits(text, once.edits), once.text);
      const twice = once.apply(second);
      assert.equal(twice.text, applyEdits(between, second));
      assert.equal(applyEdits(text, twice.edits), twice.text);
    }),
  );
});
