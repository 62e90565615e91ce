/** What is renamed where, and what is refused. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { prepareRename, type Renameable, rename } from '../../server/src/core/features/rename';
import { article, dossier } from '../../server/src/core/rules/examples';
import { cleanDossier, writeLines } from '../support/clean-dossiers';
import { seriousProblems } from '../support/problems-of';
import { anyText } from '../support/texts';

const text = 'قالت الغارديان إن الأمطار هطلت منذ الفجر.';
const source = dossier(
  ['1. الغارديان :سد: جديد', '2. الأفق :نهر', '3. "الجارديان" : بئر'],
  [article('الغارديان : سد: جديد', text), article('الافق :نهر', text), article('الجارديان :بئر', text)],
);

function offsetOf(words: string, nth = 0, whole = source): number {
  return (
    whole
      .split(words)
      .slice(0, nth + 1)
      .join(words).length + 1
  );
}

function renamed(words: string, name: string, nth = 0, whole = source): string | undefined {
  const result = rename(analyse(whole), offsetOf(words, nth, whole), name);
  return result && 'edits' in result ? applyEdits(whole, result.edits) : result?.refusal.en;
}

test('an outlet: in contents and headers, in all spellings, not in the text', () => {
  const expected = source
    .replaceAll('"الجارديان"', 'الميزان')
    .replaceAll('الجارديان :', 'الميزان :')
    .replaceAll(/الغارديان( ?):/g, 'الميزان$1:');
  for (const nth of [0, 1]) assert.equal(renamed('الجارديان', ' الميزان\u00a0', nth), expected);
});

test('quotation marks stay where every mention has them', () => {
  const quoted = dossier(['1. «الأفق» :سد'], [article('«الأفق» :سد', text)]);
  assert.equal(renamed('الأفق» ', 'الميزان', 0, quoted), quoted.replaceAll('«الأفق»', '«الميزان»'));
  const found = prepareRename(analyse(quoted), quoted.indexOf('«'));
  assert.deepEqual([quoted.slice(found?.span.start, found?.span.end), found?.placeholder], ['«الأفق»', 'الأفق']);
});

test('a title: in its header and its entry, and nowhere else', () => {
  const expected = source.replaceAll('سد: جديد', 'سد: قديم');
  for (const nth of [0, 1]) assert.equal(renamed('سد: جديد', 'سد: قديم', nth), expected);
  const worded = source.replace('2. الأفق :نهر', '2. الأفق :نهر قديم');
  assert.equal(renamed('نهر قديم', 'بحر', 0, worded), source.replaceAll('نهر', 'بحر'));
});

test('prepared: the part at the place with its words; nothing elsewhere', () => {
  const prepared = (words: string, nth = 0) => prepareRename(analyse(source), offsetOf(words, nth))?.placeholder;
  assert.equal(prepared('الأفق :'), 'الأفق');
  assert.equal(prepared('نهر'), 'نهر');
  for (const words of ['ملف', 'عناوين', '2. ', 'الأمطار', '====']) assert.equal(prepared(words), undefined);
  assert.equal(renamed('الأمطار', 'س'), undefined);
});

const refused: [words: string, name: string, why: RegExp][] = [
  ['نهر', ' \u200f', /empty/],
  ['نهر', 'نهر\nقديم', /line break/],
  ['الافق', 'الأفق: خاص', /colon/],
  ['الافق', 'الأفق：', /colon/],
  ['الافق', '2. الأفق', /number/],
  ['الافق', '• الأفق', /bullet/],
  ['نهر', '//نهر', /web address/],
];
for (const [words, name, why] of refused) {
  test(`refused: ${words} as ${JSON.stringify(name)}`, () => assert.match(renamed(words, name) ?? '', why));
}

test('a clean dossier is clean after any renaming, and the same after renaming back', () => {
  fc.assert(
    fc.property(cleanDossier, fc.nat(), fc.constantFrom('title', 'outlet'), (clean, place, part) => {
      const written = writeLines(clean, clean.lines);
      const startIn = (whole: string) => {
        const { articles } = analyse(whole).dossier;
        return articles[place % articles.length]?.name[part]?.start as number;
      };
      const renameTo = (whole: string, words: string) => {
        const result = rename(analyse(whole), startIn(whole), words);
        assert.ok(result && 'edits' in result);
        return applyEdits(whole, result.edits);
      };
      const { placeholder } = prepareRename(analyse(written), startIn(written)) as Renameable;
      const after = renameTo(written, 'كلمات لم تكن');
      assert.deepEqual(seriousProblems(after), []);
      const back = renameTo(after, placeholder);
      assert.equal(back, written);
    }),
    { numRuns: 60 },
  );
});

test('any place in any text: what is prepared is at the place, and can be renamed', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (whole, place) => {
      const analysis = analyse(whole);
      const offset = place % (whole.length + 1);
      const found = prepareRename(analysis, offset);
      assert.equal(rename(analysis, offset, 'س') === undefined, found === undefined);
      if (found) assert.ok(found.span.start <= offset && offset <= found.span.end);
    }),
  );
});
