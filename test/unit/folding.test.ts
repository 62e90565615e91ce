/** What folds, shown as the first and last 1-based line of each fold. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { folding } from '../../server/src/core/features/folding';
import { lineEnds } from '../support/samples';

const separator = '='.repeat(25);

/** The folds of a text whose lines end in `end`. */
function foldsOf(lines: readonly string[], end: string): string[] {
  const text = lines.join(end);
  const lineAt = (offset: number) => text.slice(0, offset).split(end).length;
  return folding(analyse(text)).map((fold) => `${lineAt(fold.start)}-${lineAt(fold.end)}`);
}

const contents = ['عناوين الملف :', '  1. الراصد :سد', '  2. الراصد :نهر', '  3. الأفق :بئر', '  4. الراصد :عين', ''];
const [dam, river, well, spring] = ['الراصد :سد', 'الراصد : نهر', 'الأفق :بئر', 'الراصد :عين'].map((header) => [
  header,
  'قال مراسلنا إن الأمطار هطلت.',
  separator,
]) as [string[], string[], string[], string[]];

const cases: Record<string, { lines: string[]; folds: string[] }> = {
  'contents and articles of different outlets': {
    lines: [...contents, ...dam, ...well, ...spring],
    folds: ['1-5', '7-9', '10-12', '13-15'],
  },
  'neighbours of one outlet fold together; the first of them from the line under its header': {
    lines: [...contents, ...dam, ...river, ...well, ...spring],
    folds: ['1-5', '7-12', '7-9', '8-9', '10-12', '13-15', '16-18'],
  },
  'three spellings of one outlet are neighbours of one outlet': {
    lines: ['الأنباء :سد', ...dam.slice(1), '«الانباء» :نهر', ...dam.slice(1), 'الأنبـاء :بئر', ...dam.slice(1)],
    folds: ['1-9', '1-3', '2-3', '4-6', '7-9'],
  },
  'an article without its separator folds up to the next': {
    lines: [...contents, ...dam.slice(0, 2), ...well],
    folds: ['1-5', '7-8', '9-11'],
  },
  'blank lines after an article are outside': {
    lines: [...contents, ...dam, '', '', ...well],
    folds: ['1-5', '7-9', '12-14'],
  },
  'blank lines under the contents are outside': {
    lines: [contents[0] as string, contents[1] as string, '', '', ...dam],
    folds: ['1-2', '5-7'],
  },
  'a header alone at the end is a fold of one line': {
    lines: [...contents, ...dam, 'الأفق :بئر'],
    folds: ['1-5', '7-9', '10-10'],
  },
  'an ordinary text has nothing to fold': { lines: ['قال مراسلنا', 'إن الأمطار هطلت'], folds: [] },
  'nor has an empty one': { lines: [], folds: [] },
};

for (const [name, { lines, folds }] of Object.entries(cases)) {
  for (const [ending, end] of Object.entries(lineEnds)) {
    test(`${name}, with ${ending}`, () => assert.deepEqual(foldsOf(lines, end), folds));
  }
}
