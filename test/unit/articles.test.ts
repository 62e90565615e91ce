/** The list of articles. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { type ArticleSummary, listArticles } from '../../server/src/core/features/articles';
import { article, dossier } from '../../server/src/core/rules/examples';
import type { Span } from '../../server/src/core/text';

const text = 'قال مراسلنا إن الأمطار هطلت منذ الفجر.';

function list(source: string) {
  const cut = (span: Span | undefined) => span && source.slice(span.start, span.end);
  return listArticles(analyse(source), 'ar').map(({ span, nameSpan, entrySpan, ...rest }: ArticleSummary) => ({
    ...rest,
    start: cut(span)?.split('\n')[0],
    name: cut(nameSpan),
    entry: cut(entrySpan),
  }));
}

test('number, outlet, title, words and places of each article', () => {
  const source = dossier(
    ['1. الراصد :سد', '2. الأفق :نهر'],
    [article('الراصد :سد', text), article('الأفق :نهر', `${text}\n\n${text}`)],
  );
  const [first, second, ...others] = list(source);
  assert.deepEqual(first, {
    index: 0,
    number: 1,
    outlet: 'الراصد',
    outletKey: 'الراصد',
    title: 'سد',
    words: 7,
    start: 'الراصد :سد',
    name: 'سد',
    entry: '1. الراصد :سد',
  });
  assert.deepEqual([second?.index, second?.number, second?.words, others.length], [1, 2, 14, 0]);
});

test('the number is the one that stands in the contents, whatever the place', () => {
  const source = dossier(
    ['٧. الأفق :نهر', '٨. الراصد :سد'],
    [article('الراصد :سد', text), article('الأفق :نهر', text)],
  );
  assert.deepEqual(
    list(source).map(({ number }) => number),
    [8, 7],
  );
});

test('an article that the contents leave out has neither number nor entry', () => {
  const source = dossier(
    ['1. الراصد :سد جديد'],
    [article('الراصد :سد جديد', text), article('الأفق :مهرجان السينما', text)],
  );
  const [, second] = list(source);
  assert.deepEqual([second?.number, second?.entry], [undefined, undefined]);
});

test('the spellings of one outlet have one key', () => {
  const [first, second] = list(dossier([], [article('الأنباء :سد', text), article('«الانباء» :نهر', text)]));
  assert.equal(first?.outletKey, second?.outletKey);
});

test('what has neither articles nor contents has an empty list', () => {
  for (const source of ['', '\n\n', 'سطر واحد']) assert.deepEqual(list(source), []);
});

test('the words are those under the header: the separator has none, and a header none of its own', () => {
  const texts = [text, '', `${text}\n\n${text}`];
  const source = dossier(
    [],
    texts.map((each, i) => article(`الوطن :عنوان ${i}`, each)),
  );
  assert.deepEqual(
    list(source).map(({ words }) => words),
    [7, 0, 14],
  );
});
