/** What selections grow to, as the texts of the stretches. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { analyse } from '../../server/src/core/analysis';
import { selectionRanges } from '../../server/src/core/features/selection-ranges';
import { article, dossier, separator } from '../../server/src/core/rules/examples';
import { inAllLineEnds } from '../support/samples';
import { anyText } from '../support/texts';

const body = 'قال «مراسلنا» إن\n\nالأمطار هطلت.';
const names = ['الراصد :سد جديد', 'راديو 9 :نهر قديم'];
const source = dossier(
  names.map((name, index) => `${index + 1}. ${name}`),
  [article(names[0] as string, body), article(names[1] as string, 'نص.')],
);

for (const { name, written } of inAllLineEnds(source)) {
  const grown = (words: string, nth = 0) => {
    const offset = written
      .split(words)
      .slice(0, nth + 1)
      .join(words).length;
    return selectionRanges(analyse(written), offset + 1).map(({ start, end }) =>
      written.slice(start, end).replace(/\r\n?/g, '\n'),
    );
  };

  test(`from a word of an entry to the dossier, with ${name}`, () => {
    const contents = 'عناوين الملف :\n  1. الراصد :سد جديد\n  2. راديو 9 :نهر قديم';
    const line = '2. راديو 9 :نهر قديم';
    assert.deepEqual(grown('قديم'), ['قديم', 'نهر قديم', line, `  ${line}`, contents, source]);
    assert.deepEqual(grown('راديو'), ['راديو', 'راديو 9', line, `  ${line}`, contents, source]);
  });

  test(`from a word of a header to the dossier, with ${name}`, () => {
    const whole = `راديو 9 :نهر قديم\nنص.\n${separator}`;
    assert.deepEqual(grown('راديو', 1), ['راديو', 'راديو 9', 'راديو 9 :نهر قديم', whole, source]);
  });

  test(`from a word of the text to the dossier, with ${name}`, () => {
    const whole = `الراصد :سد جديد\n${body}\n${separator}`;
    assert.deepEqual(grown('مراسلنا'), ['مراسلنا', 'قال «مراسلنا» إن', body, whole, source]);
    assert.deepEqual(grown('===='), [separator, whole, source]);
  });
}

test('a word is the one at the place, in a line of any length', () => {
  const line = `${'كلمة،'.repeat(5_000)}d'Orsay ${'ا'.repeat(5_000)}`;
  const [word] = selectionRanges(analyse(line), line.indexOf('Orsay'));
  assert.equal(line.slice(word?.start, word?.end), "d'Orsay");
});

test('any place in any text: about the place, each within the next and smaller, up to the whole', () => {
  fc.assert(
    fc.property(anyText, fc.nat(), (whole, place) => {
      const offset = place % (whole.length + 1);
      const ranges = selectionRanges(analyse(whole), offset);
      let inner = { start: offset, end: offset };
      for (const [index, range] of ranges.entries()) {
        assert.ok(range.start <= inner.start && inner.end <= range.end);
        assert.ok(index === 0 || range.end - range.start > inner.end - inner.start);
        inner = range;
      }
      assert.deepEqual(inner, { start: 0, end: whole.length });
    }),
  );
});
