/** What `npm run soak` says of its samples. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { growthOf } from '../soak/growth';

const hour = (heapAt: (minutes: number) => number) =>
  growthOf(Array.from({ length: 60 }, (_, minutes) => ({ minutes, heap: heapAt(minutes) })));

test('memory that settles after the warm-up does not grow, whatever chance adds', () => {
  const { grows, slope } = hour((minutes) => 30 + Math.min(minutes, 10) + Math.sin(minutes * 7) / 2);
  assert.equal(grows, false);
  assert.ok(Math.abs(slope) < 0.5);
});

test('single looks that find far more do not sway it', () => {
  const { grows, slope } = hour((minutes) => 30 + (minutes % 9 === 8 ? minutes / 10 : 0));
  assert.equal(grows, false);
  assert.equal(slope, 0);
});

test('what grows by more than a megabyte an hour is found, and what grows by less is not', () => {
  const noisy = (perHour: number) => hour((minutes) => 30 + (minutes / 60) * perHour + Math.sin(minutes * 7) / 10);
  assert.equal(noisy(1.3).grows, true);
  assert.equal(noisy(0.7).grows, false);
});

test('a leak of a kilobyte a second is found', () => {
  const { grows, slope } = hour((minutes) => 30 + minutes * 0.06 + Math.sin(minutes * 7) / 2);
  assert.equal(grows, true);
  assert.ok(Math.abs(slope - 3.6) < 0.5);
});
