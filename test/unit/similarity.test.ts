/** How alike two folded texts are. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { similarity } from '../../server/src/core/similarity';
import { anyText } from '../support/texts';

test('a text is itself, and nothing like one that shares no two letters with it', () => {
  assert.equal(similarity('سد النهر', 'سد النهر'), 1);
  assert.equal(similarity('', ''), 1);
  assert.equal(similarity('سد', 'عين'), 0);
  assert.equal(similarity('سد', ''), 0);
});

test('the share of pairs in common, blanks about the text included', () => {
  // ` a`, `ab`, `b ` and ` a`, `ac`, `c `: one pair of three in each.
  assert.equal(similarity('ab', 'ac'), 1 / 3);
  // A pair counts as often as both have it: ` a`, `aa`, `a ` and ` a`, `aa`, `aa`, `a `.
  assert.equal(similarity('aa', 'aaa'), 6 / 7);
});

test('it lies between 0 and 1, and is the same both ways', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const likeness = similarity(a, b);
      assert.ok(likeness >= 0 && likeness <= 1);
      assert.equal(similarity(b, a), likeness);
      assert.equal(similarity(a, a), 1);
    }),
  );
});
