/** The fewest entries that must move for the contents to stand in the order of the articles. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { movedEntries } from '../../server/src/core/numbering';

type Places = readonly (number | undefined)[];

const moved = (articleOf: Places) =>
  movedEntries({
    articleOf,
    entryOf: [],
    repeatedEntries: new Map(),
    repeatedArticles: new Map(),
    unlistedArticles: [],
  });

const isRising = (places: Places) =>
  places.every((place, i) => i === 0 || (places[i - 1] as number) < (place as number));

/** The length of a longest rising subsequence, by trying them all. */
function longestRise(places: Places): number {
  const subsets = Array.from({ length: 2 ** places.length }, (_, bits) => places.filter((_, i) => (bits >> i) & 1));
  return Math.max(...subsets.filter(isRising).map(({ length }) => length));
}

const cases: [articleOf: Places, moved: number[]][] = [
  [[], []],
  [[0, 1, 2, 3], []],
  [[1, 2, 3, 0], [3]],
  [[3, 0, 1, 2], [0]],
  [[0, undefined, 1, undefined], []],
  [[undefined, 2, undefined, 0, 1], [1]],
];

for (const [articleOf, expected] of cases) {
  test(`of entries for the articles ${articleOf.map((place) => place ?? '–')}`, () =>
    assert.deepEqual(moved(articleOf), expected));
}

test('those that stay are in order, and no more could stay', () => {
  const order = fc.shuffledSubarray([0, 1, 2, 3, 4, 5, 6, 7]);
  fc.assert(
    fc.property(order, (articleOf) => {
      const out = new Set(moved(articleOf));
      const kept = articleOf.filter((_, entry) => !out.has(entry));
      assert.ok(isRising(kept));
      assert.equal(kept.length, longestRise(articleOf));
    }),
  );
});
