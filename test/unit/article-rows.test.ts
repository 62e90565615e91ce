/** The rows of the articles view, and what dropping them on one another means. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import {
  articlesOf,
  filterArticles,
  type Listed,
  landing,
  rowsByOutlet,
  rowsInOrder,
  staysInPlace,
} from '../../server/src/core/features/article-rows';
import { fold } from '../../server/src/core/fold';

function listed(...names: [outlet: string, title: string][]): Listed[] {
  return names.map(([outlet, title], index) => ({ index, outlet, outletKey: fold(outlet), title }));
}

const articles = listed(['الراصد', 'سد'], ['الأفق', 'نهر'], ['الراصد', 'بئر'], ['الافق', 'نهر'], ['', 'بلا وسيلة']);

test('outlets stand in the order of their first articles, each with all of its own', () => {
  const rows = rowsByOutlet(articles);
  assert.deepEqual(
    rows.map(({ name, children }) => [name, children.map(({ article }) => article.index)]),
    [
      ['الراصد', [0, 2]],
      ['الأفق', [1, 3]],
      ['', [4]],
    ],
  );
  for (const row of rows) for (const child of row.children) assert.equal(child.parent, row);
});

test('an article keeps its id wherever it moves, and no two have the same', () => {
  const ids = rowsInOrder(articles).map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  const moved = listed(['الأفق', 'نهر'], ['الراصد', 'بئر'], ['الراصد', 'سد'], ['الافق', 'نهر'], ['', 'بلا وسيلة']);
  assert.deepEqual(new Set(rowsInOrder(moved).map(({ id }) => id)), new Set(ids));
  const children = rowsByOutlet(articles).flatMap((row) => row.children);
  assert.deepEqual(new Set(children.map(({ id }) => id)), new Set(ids));
});

const filtered: [query: string, indices: number[]][] = [
  ['', [0, 1, 2, 3, 4]],
  ['نَهْر', [1, 3]],
  ['الافق', [1, 3]],
  ['بئر الراصد', [2]],
  ['«سد»', [0]],
  ['قطار', []],
];
for (const [query, indices] of filtered) {
  test(`filtered by "${query}"`, () => {
    assert.deepEqual(
      filterArticles(articles, query).map(({ index }) => index),
      indices,
    );
  });
}

test('an outlet stands for its articles, and each is taken once', () => {
  const [first] = rowsByOutlet(articles);
  assert.ok(first);
  const rows = [...rowsInOrder(articles).slice(1, 3), first];
  assert.deepEqual(
    articlesOf(rows).map(({ index }) => index),
    [0, 1, 2],
  );
});

const row = (index: number) => rowsInOrder(articles)[index];
const outlet = (index: number) => rowsByOutlet(articles)[index];

test('on an article: behind it from above, before it from below or from both sides', () => {
  assert.equal(landing([0], row(2), 5), 3);
  assert.equal(landing([0, 1], row(2), 5), 3);
  assert.equal(landing([4], row(2), 5), 2);
  assert.equal(landing([0, 4], row(2), 5), 2);
});

test('on an outlet behind its last article, beside all rows at the end', () => {
  assert.equal(landing([4], outlet(0), 5), 3);
  assert.equal(landing([0], undefined, 5), 5);
});

/** The order after a move, told in the plainest way. */
function reordered(total: number, dropped: readonly number[], to: number): number[] {
  const all = Array.from({ length: total }, (_, index) => index);
  const isMoved = (index: number) => dropped.includes(index);
  return [
    ...all.slice(0, to).filter((each) => !isMoved(each)),
    ...all.filter(isMoved),
    ...all.slice(to).filter((each) => !isMoved(each)),
  ];
}

test('a single article takes the place of the one it is dropped on', () => {
  const places = fc.integer({ min: 0, max: 4 });
  fc.assert(
    fc.property(places, places, (from, onto) => {
      const order = reordered(5, [from], landing([from], row(onto), 5));
      assert.equal(order.indexOf(from), onto);
    }),
  );
});

test('nothing moves exactly where the order stays the same', () => {
  const places = fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { minLength: 1 });
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 5 }), (dropped, to) => {
      const isSame = reordered(5, dropped, to).every((each, index) => each === index);
      assert.equal(staysInPlace(dropped, to), isSame);
    }),
  );
});
