/** Dossiers with thousands of mistakes of one kind: eight times as many take not much more than eight times as long. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Analysis, analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { fixAll, preferredFixOf } from '../../server/src/core/fix-all';
import { updateContents } from '../../server/src/core/operations/contents';
import { orderAsContents } from '../../server/src/core/operations/order';
import { findProblems, type Problem } from '../../server/src/core/problems';
import { leastTime } from '../support/processor-time';

const separator = '='.repeat(25);

function lines(count: number, line: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => line(index)).join('\n');
}

/** Names are told apart by their number. */
const name = (index: number, outlet = 'النشرة') => `${outlet} :خبر ${index}`;
const article = (header: string) => `${header}\nكلام قصير.\n${separator}`;
const dossier = (entries: string, articles: string) => `ملف الأفق\n\nعناوين الملف :\n${entries}\n\n${articles}\n`;

const mistakes: Record<string, (count: number) => string> = {
  'repeated-separator': (count) => dossier(`1. ${name(0)}`, `${article(name(0))}\n${lines(count, () => separator)}`),
  'missing-separator': (count) =>
    dossier(
      lines(count, (i) => `${i + 1}. ${name(i)}`),
      `${lines(count, (i) => `${name(i)}\nكلام.`)}\n${separator}`,
    ),
  'article-not-in-toc': (count) =>
    dossier(
      lines(count / 2, (i) => `${i + 1}. ${name(2 * i)}`),
      lines(count, (i) => article(name(i))),
    ),
  'toc-order': (count) =>
    dossier(
      lines(count, (i) => `${i + 1}. ${name(count - i)}`),
      lines(count, (i) => article(name(i + 1))),
    ),
  'toc-unknown-article': (count) =>
    dossier(
      lines(count, (i) => `${i + 1}. ${name(i)}`),
      lines(count, (i) => article(name(i, 'المدن'))),
    ),
  'toc-duplicate-entry': (count) =>
    dossier(
      lines(count, (i) => `${i + 1}. ${name(0)}`),
      article(name(0)),
    ),
  'toc-numbering': (count) =>
    dossier(
      lines(count, (i) => `${((i * 7919) % 1000) + 1}. ${name(i)}`),
      lines(count, (i) => article(name(i))),
    ),
  'malformed-toc-entry': (count) =>
    dossier(
      lines(count, (i) => `${i % 100 ? '' : `${i + 1}. `}${name(i)}`),
      lines(count, (i) => article(name(i))),
    ),
  'outlet-variant': (count) =>
    dossier(
      lines(count, (i) => `${i + 1}. ${name(i, i % 3 ? 'الأناضول' : 'الاناضول')}`),
      lines(count, (i) => article(name(i, i % 3 ? 'الأناضول' : 'الاناضول'))),
    ),
};

const few = 1_000;
const times = 8;

/** Quadratic work takes sixty-four times as long; what a machine adds and leaves out is far less than half of that. */
function growsWithSize(make: (count: number) => Analysis, work: (analysis: Analysis) => void): void {
  const [small, large] = [make(few), make(few * times)];
  const short = leastTime(() => work(small), 0, 2);
  const limit = short * times * 3;
  const long = leastTime(() => work(large), limit, 5);
  assert.ok(long < limit, `${Math.round(short)} ms became ${Math.round(long)} ms`);
}

for (const [code, make] of Object.entries(mistakes)) {
  test(`all fixes of ${code}`, () => {
    const choose = preferredFixOf(code);
    growsWithSize(
      (count) => analyse(make(count)),
      (analysis) => fixAll(analysis, choose),
    );
    const isOfCode = (problem: Problem) => problem.code === code;
    const text = make(few);
    assert.ok(findProblems(analyse(text), 'ar').filter(isOfCode).length > few / 4);
    const mended = applyEdits(text, fixAll(analyse(text), choose));
    assert.deepEqual(findProblems(analyse(mended), 'ar').filter(isOfCode), []);
  });
}

test('fixes of findings that were carried over a keystroke', () => {
  growsWithSize(
    (count) => {
      const text = (mistakes['toc-unknown-article'] as (count: number) => string)(count);
      const before = analyse(text);
      findProblems(before, 'ar');
      const source = before.dossier.source;
      const at = text.lastIndexOf('قصير');
      return analyse(source.edit({ start: at, end: at }, 'ا'), { before });
    },
    (analysis) => {
      for (const { fixes } of findProblems(analysis, 'ar')) fixes();
    },
  );
});

for (const operation of [orderAsContents, updateContents]) {
  test(`${operation.name} of contents that stand the wrong way round`, () => {
    growsWithSize((count) => analyse((mistakes['toc-order'] as (count: number) => string)(count)), operation);
  });
}
