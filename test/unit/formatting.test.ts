/**
 * The fixtures of formatting: a dossier, a line `⇩`, and what it becomes; without that line it stays as it is. And of a
 * range, what lies in it.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { formatting, rangeFormatting } from '../../server/src/core/features/formatting';
import { fixAll } from '../../server/src/core/fix-all';
import { articleTexts, dossier, entryLines, separator } from '../../server/src/core/rules/examples';
import { splitLines } from '../../server/src/core/text';
import { readMarks } from '../support/marks';
import { inAllLineEnds, readSample, samples } from '../support/samples';

const folder = join(__dirname, '../fixtures/formatting');
const format = (text: string) => applyEdits(text, formatting(analyse(text)));

for (const fixture of readdirSync(folder)) {
  for (const { name, written } of inAllLineEnds(readFileSync(join(folder, fixture), 'utf8'))) {
    test(`${fixture.replace('.dossier', '').replaceAll('-', ' ')}, with ${name}`, () => {
      const [before, after = before] = readMarks(written).text.split(/⇩[\r\n]+/) as [string, string?];
      assert.equal(format(before), after);
      assert.equal(format(after), after);
    });
  }
}

for (const name of samples) {
  for (const { name: lineEnd, written } of inAllLineEnds(readSample(name))) {
    test(`the sample ${name} with ${lineEnd}: only the lines that have a mistake of form are changed`, () => {
      const [before, after] = [written, format(written)].map((text) =>
        splitLines(text).map((line) => text.slice(line.start, line.end)),
      );
      const changed = before?.flatMap((line, index) => (line === after?.[index] ? [] : [after?.[index]]));
      const expected = name === 'sample' ? ['  8. المدن :السكك والسدود:صفقة واحدة بوجهين', separator] : [];
      assert.deepEqual(changed, expected);
    });
  }
}

const short = separator.slice(1);
const messy = dossier(
  entryLines.map((line) => line.replace('2. ', '7. ')),
  articleTexts.map((text, index) => (index === 0 ? text.replace(separator, short) : text.replace('\n', ' \n'))),
);

test('of a range, only what lies in it whole, as it would be in the whole dossier', () => {
  const analysis = analyse(messy);
  const edits = formatting(analysis);
  assert.equal(edits.length, 2 + articleTexts.length - 1);
  for (const { span } of edits) {
    assert.deepEqual(
      rangeFormatting(analysis, [span]),
      edits.filter((edit) => edit.span === span || edit.span.start === span.start),
    );
  }
  assert.deepEqual(rangeFormatting(analysis, [{ start: 0, end: messy.length }]), edits);
  assert.deepEqual(rangeFormatting(analysis, []), []);
  const at = messy.indexOf(short) + short.length;
  assert.equal(
    applyEdits(messy, rangeFormatting(analysis, [{ start: 0, end: at }])),
    messy.replace(short, separator).replace('7. ', '2. '),
  );
  assert.deepEqual(rangeFormatting(analysis, [{ start: at - short.length, end: at - 1 }]), []);
  const ends = edits.slice(-1).map(({ span }) => span);
  assert.deepEqual(rangeFormatting(analysis, [{ start: 0, end: 1 }, ...ends]), edits.slice(-1));
});

test('what a user has turned off stays as it is', () => {
  const off = (code: string) => applyEdits(messy, formatting(analyse(messy), new Map([[code, 'off']])));
  const done = format(messy);
  assert.equal(off('toc-numbering'), done.replace('2. ', '7. '));
  assert.equal(off('malformed-separator'), done.replace(separator, short));
  const spaced = messy.replace('افتتاح معرض', 'افتتاح\u00a0معرض');
  const kept = applyEdits(spaced, formatting(analyse(spaced), new Map([['invisible-character', 'off']])));
  assert.equal(kept, done.replace('افتتاح معرض', 'افتتاح\u00a0معرض'));
  assert.equal(format(spaced), done);
});

test('formatting and Fix All leave each other nothing to do, whichever comes first', () => {
  const fix = (text: string) => applyEdits(text, fixAll(analyse(text)));
  for (const text of [messy, readSample('sample')]) {
    for (const done of [format(fix(text)), fix(format(text))]) {
      assert.equal(fix(done), done);
      assert.equal(format(done), done);
    }
    assert.equal(format(fix(text)), fix(format(text)));
  }
});
