/** The numbers of entries after some have gone: what counted on goes down with them, and none falls below one. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Row, renumber } from '../../server/src/core/edits/numbers';

const gone = (number: number): Row => ({ number, fate: 'gone' });
const kept = (number: number): Row => ({ number, fate: 'kept' });

test('the entries behind those that are gone count on', () => {
  assert.deepEqual(renumber([gone(1), gone(2), kept(3), kept(4)]), [undefined, undefined, 1, 2]);
});

test('a second entry for an early article, far down, keeps its number', () => {
  const numbers = renumber([gone(1), gone(2), gone(3), kept(4), kept(5), kept(2), kept(6)]);
  assert.deepEqual(numbers, [undefined, undefined, undefined, 1, 2, 2, 3]);
});
