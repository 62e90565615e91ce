/** What entries, headers and dates tell whoever points at them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { type Hover, hover } from '../../server/src/core/features/hover';
import type { Language } from '../../server/src/core/language';
import { escapeMarkdown } from '../../server/src/core/markdown';
import { article, dossier } from '../../server/src/core/rules/examples';
import { oneLine } from '../../server/src/core/shorten';
import { anyText } from '../support/texts';

const text = 'قال مراسلنا إن الأمطار هطلت منذ الفجر.';
const more = 'وأضاف أن السدود امتلأت.';
const entries = ['1. الراصد :سد جديد', '2. الأفق :نهر قديم', '3. الميزان :بئر'];
const source = dossier(entries, [
  article('الراصد :سد جديد', `الأربعاء 29 أيلول 2021\n${text}\n\u00a0\n${more}\nسطر ثالث`),
  article('الأفق :نهر قديم', text),
  article('نشرة الساحل :خبر', text),
]);

/** What is told at the place of some words, the `nth` that stand so, without the isolates about it. */
function told(words: string, { nth = 0, language = 'ar' as Language, whole = source } = {}): string[] | undefined {
  const offset = whole
    .split(words)
    .slice(0, nth + 1)
    .join(words).length;
  const found = hover(analyse(whole), offset + 1, language);
  return found && linesOf(found).map((line) => line.replace(/[\u2066-\u2069]/g, ''));
}

function linesOf({ heading, facts, excerpt }: Hover): string[] {
  return [...(heading === undefined ? [] : [heading]), ...facts, ...excerpt];
}

test('an entry tells of its article, wherever on its line', () => {
  const card = ['سد جديد', 'الراصد، المقال 1 من 3، 17 كلمة', 'الأربعاء 29 أيلول 2021', text, more];
  for (const words of ['1. ', 'الراصد', 'جديد']) assert.deepEqual(told(words), card);
  assert.deepEqual(told('2. '), ['نهر قديم', 'الأفق، المقال 2 من 3، 7 كلمات', text]);
  assert.deepEqual(told('2. ', { language: 'en' })?.[1], 'الأفق, article 2 of 3, 7 words');
});

test('an entry without an article tells nothing, nor does a header without an entry', () => {
  assert.equal(told('3. '), undefined);
  assert.equal(told('نشرة'), undefined);
});

test('a header tells its place in the contents', () => {
  assert.deepEqual(told('الأفق :نهر', { nth: 1 }), ['السطر 2 من 3 في العناوين']);
  assert.deepEqual(told('الأفق :نهر', { nth: 1, language: 'en' }), ['Entry 2 of 3 in the contents']);
});

test('a date tells its weekday and its Hijri day', () => {
  assert.deepEqual(told('29 أيلول'), ['الأربعاء 29 سبتمبر 2021، الموافق 22 صفر 1443 هـ']);
  assert.deepEqual(told('5/3/2024', { language: 'en' }), ['Tuesday 5 March 2024, 24 Shaʻban 1445 AH']);
});

test('nothing else tells anything', () => {
  for (const words of ['ملف مركز', 'عناوين', text, '======']) assert.equal(told(words), undefined);
  for (const offset of [source.length, source.length + 7])
    assert.equal(hover(analyse(source), offset, 'ar'), undefined);
});

test('a word that a problem is told about tells nothing more; the rest of its line does', () => {
  const whole = source.replace('الراصد :سد جديد', 'الراصد :«سد جديد').replace('الأربعاء 29', 'الثلاثاء 29');
  assert.equal(told('«', { whole }), undefined);
  assert.ok(told('1. ', { whole }));
  assert.equal(told('الثلاثاء', { whole }), undefined);
  assert.ok(told('أيلول', { whole })?.[0]?.startsWith('الأربعاء'));
});

test('a problem of the whole line leaves the card', () => {
  const whole = source.replace('3. الميزان :بئر', '3. نشرة الساحل :خبر عاجل');
  assert.equal(told('3. ', { whole })?.[0], 'خبر');
});

test('what is told is never more than a card, and no line of it turns what is around it', () => {
  const whole = source.replaceAll('سد جديد', `\u202e${'سد\u2069 '.repeat(500)}`).replace(text, 'كلمة '.repeat(90_000));
  const found = hover(analyse(whole), whole.indexOf('1. '), 'ar') as Hover;
  for (const line of linesOf(found)) {
    assert.ok(line.length < 300);
    assert.equal(line.match(/[\u2066-\u2068]/g)?.length ?? 0, line.match(/\u2069/g)?.length ?? 0);
    assert.doesNotMatch(line, /[\u202a-\u202e]/);
  }
});

test('any place in any text: lines of one line, about a stretch that the place is in', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (whole, place) => {
      const offset = place % (whole.length + 1);
      const found = hover(analyse(whole), offset, 'ar');
      if (!found) return;
      assert.ok(found.span.start <= found.span.end && found.span.end <= whole.length);
      for (const line of linesOf(found)) assert.doesNotMatch(line, /[\p{Cc}\p{Zl}\p{Zp}]/u);
    }),
  );
});

test('each sign that means something to Markdown is escaped', () => {
  assert.equal(escapeMarkdown('*a* [b](c) <i>&amp; 1. #'), '\\*a\\* \\[b\\]\\(c\\) \\<i\\>\\&amp\\; 1\\. \\#');
  fc.assert(
    fc.property(anyText, (line) => {
      const escaped = escapeMarkdown(line);
      assert.equal(escaped.replace(/\\([!-/:-@[-`{-~])/g, '$1'), line);
      assert.doesNotMatch(escaped.replace(/\\[!-/:-@[-`{-~]/g, ''), /[!-/:-@[-`{-~]/);
    }),
  );
});

test('a line keeps its words and the joiners in them', () => {
  assert.equal(oneLine('\u00a0 می\u200cخواهم\t\u2028\u202bسد\u0000 '), 'می\u200cخواهم سد');
});
