/** A line's opening is told without folding the line: it must be that of the folded words. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { fold } from '../../server/src/core/fold';
import { openingOf } from '../../server/src/core/parser/lines';
import { Source } from '../../server/src/core/source';
import { anyText } from '../support/texts';

const openingIn = (text: string) => Source.of(text).blocks[0]?.lines[0]?.opening;

const same: [string, string][] = [
  ['الشرق الأوسط :هدنة', 'الشرق'],
  ['«الشَّرق» :هدنة', 'الشرق'],
  ['• سدّ', 'سد'],
  ['\u00a0 \u200fبي بي سي :هدنة', 'بي'],
  ['ﷺ هدنة', 'صلى'],
  ['12 سد', '7'],
  ['٤- سد', '1. نهر'],
  ['المهندسون', 'المهند'],
];

for (const [line, words] of same)
  test(`${line} opens as ${words}`, () => assert.equal(openingIn(line), openingOf(fold(words))));

const different: [string, string][] = [
  ['الشرق :هدنة', 'الشروق :هدنة'],
  ['سد', 'سدود'],
  ['سد', '1'],
  ['', 'سد'],
];

for (const [one, other] of different)
  test(`${one} and ${other} open differently`, () => assert.notEqual(openingOf(fold(one)), openingOf(fold(other))));

test('of every line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const { lines } of Source.of(text).blocks)
        for (const line of lines) assert.equal(line.opening, openingOf(fold(line.content)));
    }),
    { numRuns: 300 },
  );
});
