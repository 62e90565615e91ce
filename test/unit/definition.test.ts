/** Where definitions lead when the contents and the articles don't agree. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { definition } from '../../server/src/core/features/definition';
import { article, dossier } from '../../server/src/core/rules/examples';

const text = 'قال مراسلنا إن الأمطار هطلت منذ الفجر.';

/** Asks at the first and last offset of the `nth` line with these words, and gives the words that are selected. */
function lookup(source: string, words: string, nth = 0): string | undefined {
  const analysis = analyse(source);
  const start = [...source.matchAll(/^.*$/gm)].filter(([line]) => line.trim() === words)[nth]?.index;
  assert.ok(start !== undefined, words);
  const end = source.indexOf('\n', start);
  const [link, same] = [definition(analysis, start), definition(analysis, end)];
  assert.deepEqual(link, same);
  if (!link) return undefined;
  assert.equal(source.slice(link.origin.start, link.origin.end), words);
  return source.slice(link.selection.start, link.selection.end);
}

/** Both ways between an entry and a header. */
function assertPair(source: string, entry: string, header: string): void {
  assert.equal(lookup(source, entry), header);
  assert.equal(lookup(source, header), entry);
}

test('an entry and its header, whatever their spelling', () => {
  const source = dossier(
    ['1. الأنباء :سد "النهضة"', '2. الأفق :نهر'],
    [article('الانباء : سد «النهضه»', text), article('الأفق :نهر', text)],
  );
  assertPair(source, '1. الأنباء :سد "النهضة"', 'الانباء : سد «النهضه»');
});

test('an entry that words its article differently', () => {
  const entry = '1. الراصد :سد جديد على النهر الكبير';
  const source = dossier(
    [entry, '2. الأفق :نهر'],
    [article('الراصد :سد جديد على النهر الكبير يغضب الجيران', text), article('الأفق :نهر', text)],
  );
  assertPair(source, entry, 'الراصد :سد جديد على النهر الكبير يغضب الجيران');
});

test('entries in another order than their articles', () => {
  const names = ['الراصد :سد', 'الأفق :نهر', 'الميزان :بئر'];
  const source = dossier(
    names.map((name, i) => `${i + 1}. ${name}`),
    names.toReversed().map((name) => article(name, text)),
  );
  names.forEach((name, i) => {
    assertPair(source, `${i + 1}. ${name}`, name);
  });
});

test('an article whose separator was lost', () => {
  const entries = ['1. الراصد :سد جديد', '2. الأفق :نهر قديم'];
  const source = dossier(entries, [`الراصد :سد جديد\n${text}\n`, article('الأفق :نهر قديم', text)]);
  assertPair(source, '2. الأفق :نهر قديم', 'الأفق :نهر قديم');
});

test('two entries for one article: both lead to it, and it leads to the first', () => {
  const entries = ['1. الراصد :سد', '2. الأفق :نهر', '3. الراصد :سد'];
  const source = dossier(entries, [article('الراصد :سد', text), article('الأفق :نهر', text)]);
  assert.equal(lookup(source, '1. الراصد :سد'), 'الراصد :سد');
  assert.equal(lookup(source, '3. الراصد :سد'), 'الراصد :سد');
  assert.equal(lookup(source, 'الراصد :سد'), '1. الراصد :سد');
});

test('one title from two outlets: each entry leads to its own', () => {
  const source = dossier(['1. الراصد :سد', '2. الأفق :سد'], [article('الراصد :سد', text), article('الأفق :سد', text)]);
  assertPair(source, '1. الراصد :سد', 'الراصد :سد');
  assertPair(source, '2. الأفق :سد', 'الأفق :سد');
});

test('what is named on one side only leads nowhere', () => {
  const source = dossier(
    ['1. الراصد :سد', '2. الميزان :مهرجان السينما يفتتح'],
    [article('الراصد :سد', text), article('الأفق :أسعار القمح ترتفع', text)],
  );
  assert.equal(lookup(source, '2. الميزان :مهرجان السينما يفتتح'), undefined);
  assert.equal(lookup(source, 'الأفق :أسعار القمح ترتفع'), undefined);
});

test('nothing else leads anywhere, nor does a place outside the text', () => {
  const source = dossier(['1. الراصد :سد'], [article('الراصد :سد', text)]);
  for (const words of ['ملف مركز الأفق 5/3/2024', 'عناوين الملف :', text, '='.repeat(25)]) {
    assert.equal(lookup(source, words), undefined);
  }
  for (const offset of [source.length, source.length + 5]) assert.equal(definition(analyse(source), offset), undefined);
});
