/** What changes together while somebody types. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { linkedEditing } from '../../server/src/core/features/linked-editing';
import { article, dossier } from '../../server/src/core/rules/examples';
import { anyText } from '../support/texts';

const text = 'قال مراسلنا إن الأمطار هطلت منذ الفجر.';
const source = dossier(
  ['1. الراصد :سد: جديد', '2. الأفق :نهر', '3. الأفق :نهر'],
  [article('الراصد : سد: جديد', text), article('الافق :نهر', text)],
);

/** The lines that change together, from each of the words' ends. */
function linkedAt(words: string, nth = 0, whole = source): string[] | undefined {
  const start = whole
    .split(words)
    .slice(0, nth + 1)
    .join(words).length;
  const [linked, same] = [start, start + words.length].map((offset) => linkedEditing(analyse(whole), offset));
  assert.deepEqual(linked, same);
  return linked?.spans.map(
    (span) => `${whole.slice(0, span.start).split('\n').length}: ${whole.slice(span.start, span.end)}`,
  );
}

test('a title in its entry and its header, from either', () => {
  for (const nth of [0, 1]) assert.deepEqual(linkedAt('سد: جديد', nth), ['4: سد: جديد', '8: سد: جديد']);
});

test('an outlet in its entry and its header, but not where it is spelled in two ways', () => {
  for (const nth of [0, 1]) assert.deepEqual(linkedAt('الراصد', nth), ['4: الراصد', '8: الراصد']);
  assert.equal(linkedAt('الافق'), undefined);
  assert.deepEqual(linkedAt('نهر', 2), ['5: نهر', '11: نهر']);
});

test('a blank at the end of a title belongs to it, in both', () => {
  const blank = source.replaceAll('سد: جديد', 'سد: جديد ');
  assert.deepEqual(linkedAt('سد: جديد ', 0, blank), ['4: سد: جديد ', '8: سد: جديد ']);
  assert.equal(linkedAt('سد', 0, source.replace('سد: جديد', 'سد: جديد ')), undefined);
});

test('nothing where the words differ in a single character', () => {
  const other = source.replace('جديد', 'جديد\u0640');
  for (const nth of [0, 1]) assert.equal(linkedAt('سد', nth, other), undefined);
});

test('nothing in a second entry of the article, in its text and in other lines', () => {
  assert.equal(linkedAt('نهر', 1), undefined);
  for (const words of ['مراسلنا', 'عناوين', '1']) assert.equal(linkedAt(words), undefined);
});

test('what was deleted in both is where it was, to be typed anew in both', () => {
  for (const [colon, name] of [' :', ': ', ' : ', ':'].flatMap((each) => [[each, `الراصد${each}نهر`] as const])) {
    const whole = dossier([`1. ${name}`, `2. بئر${colon}ماء`], [article(name, text), article(`بئر${colon}ماء`, text)]);
    for (const part of ['الراصد', 'نهر']) {
      const emptied = whole.replaceAll(part, '');
      const [entry, header] = [whole.indexOf(part), whole.lastIndexOf(part) - part.length];
      for (const offset of [entry, header]) {
        const linked = linkedEditing(analyse(emptied), offset);
        const starts = linked?.spans.map(({ start, end }) => [start, end]);
        assert.deepEqual(starts, [
          [entry, entry],
          [header, header],
        ]);
      }
    }
  }
});

test('a title may become anything but two lines; an outlet gets no colon', () => {
  const patternAt = (words: string) =>
    new RegExp(`^${linkedEditing(analyse(source), source.indexOf(words))?.wordPattern}$`, 'u');
  assert.match('سد: «جديد» 3!', patternAt('سد'));
  assert.match('', patternAt('سد'));
  assert.doesNotMatch('سد\n', patternAt('سد'));
  assert.match('«الراصد» 24', patternAt('الراصد'));
  assert.doesNotMatch('الراصد:', patternAt('الراصد'));
});

test('any place in any text: two stretches apart, with the same words, one of them at the place', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (whole, place) => {
      const offset = place % (whole.length + 1);
      const linked = linkedEditing(analyse(whole), offset);
      if (!linked) return;
      const [one, other] = linked.spans;
      assert.ok(one.end <= other.start);
      assert.equal(whole.slice(one.start, one.end), whole.slice(other.start, other.end));
      assert.ok(linked.spans.some(({ start, end }) => start <= offset && offset <= end));
    }),
  );
});
