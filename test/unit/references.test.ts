/** What names an outlet or an article: the lines of the places, and their words. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { references } from '../../server/src/core/features/references';
import { article, dossier } from '../../server/src/core/rules/examples';
import { anyText } from '../support/texts';

const text = 'قال مراسلنا إن الأمطار هطلت منذ الفجر، ونقلت الغارديان ذلك.';

/** The references at the `nth` place of some words, as `line: words`; a declaration has a star. */
function referencesAt(source: string, words: string, nth = 0): string[] {
  const offset = source
    .split(words)
    .slice(0, nth + 1)
    .join(words).length;
  return references(analyse(source), offset).map(({ span, isDeclaration }) => {
    const line = source.slice(0, span.start).split('\n').length;
    return `${line}: ${source.slice(span.start, span.end)}${isDeclaration ? '*' : ''}`;
  });
}

const entries = ['1. الغارديان :سد جديد', '2. الأفق :نهر', '3. "الجارديان" :بئر'];
const source = dossier(entries, [
  article('الغارديان : سد جديد', text),
  article('الافق :نهر', text),
  article('الجارديان :بئر', text),
]);

test('an outlet: every mention in contents and headers, in all spellings, and none in the text', () => {
  const all = ['4: الغارديان', '6: "الجارديان"', '8: الغارديان', '14: الجارديان'];
  for (const nth of [0, 1]) assert.deepEqual(referencesAt(source, 'الجارديان', nth), all);
  assert.deepEqual(referencesAt(source, 'الغارديان', 0), all);
  assert.deepEqual(referencesAt(source, 'الافق'), ['5: الأفق', '11: الافق']);
});

test('an outlet under a slip of its name', () => {
  const names = ['مرآة الساحل :سد', 'مرآة الساحل :نهر', 'مرآة السحال :بئر'];
  const slip = dossier(
    names.map((name, index) => `${index + 1}. ${name}`),
    names.map((name) => article(name, text)),
  );
  assert.equal(referencesAt(slip, 'مرآة الساحل :سد').length, 6);
});

test('outlets with names alike are not one', () => {
  const names = ['تايم :سد', 'التايمز :نهر', 'العربي :بئر', 'العربية :عين'];
  const alike = dossier(
    names.map((name, index) => `${index + 1}. ${name}`),
    names.map((name) => article(name, text)),
  );
  for (const name of names) assert.equal(referencesAt(alike, name).length, 2);
});

test('an article: its entry and its header, from its title or its number', () => {
  const both = ['4: سد جديد', '8: سد جديد*'];
  for (const [words, nth] of [
    ['سد جديد', 0],
    ['سد جديد', 1],
    ['1. ', 0],
  ] as const)
    assert.deepEqual(referencesAt(source, words, nth), both);
});

test('two entries and two articles of one name are one article', () => {
  const twice = dossier(
    ['1. الأفق :نهر', '2. الراصد :سد', '3. الأفق :نهر'],
    [article('الأفق :نهر', text), article('الراصد :سد', text), article('الأفق :نهر', text)],
  );
  const all = ['4: نهر', '6: نهر', '8: نهر*', '14: نهر*'];
  for (const nth of [0, 1, 2, 3]) assert.deepEqual(referencesAt(twice, 'نهر', nth), all);
});

test('an entry without an article names itself alone; other lines name nothing', () => {
  const lone = source.replace('3. "الجارديان" :بئر', '3. الميزان :مهرجان السينما يفتتح');
  assert.deepEqual(referencesAt(lone, 'مهرجان'), ['6: مهرجان السينما يفتتح']);
  for (const words of ['ملف', 'عناوين', 'مراسلنا', '====', 'ونقلت الغارديان'])
    assert.deepEqual(referencesAt(source, words), []);
});

test('any place in any text: in order, apart, and each a place that names something', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (whole, place) => {
      const analysis = analyse(whole);
      const found = references(analysis, place % (whole.length + 1));
      let end = -1;
      for (const { span } of found) {
        assert.ok(end <= span.start && span.start < span.end && span.end <= whole.length);
        end = span.end;
      }
      for (const { span } of found) assert.ok(references(analysis, span.start).length > 0);
    }),
  );
});
