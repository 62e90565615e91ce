/** Long work in slices. */
import assert from 'node:assert/strict';
import test, { mock } from 'node:test';
import { inSlices } from '../../server/src/slices';

/** Passes while there is work, and at no other time: other programs on the machine don't count. Milliseconds. */
let now = 0;
mock.method(performance, 'now', () => now);

/** Milliseconds. */
function work(time: number): void {
  now += time;
}

/** So many steps of a millisecond, done one after the other over all slices; to begin again takes a while. */
function slowToBegin(steps: number, beginning: number) {
  const state = { begun: 0, done: 0 };
  function* begin() {
    state.begun++;
    work(beginning);
    while (state.done < steps) {
      work(1);
      state.done++;
      yield;
    }
  }
  return { state, begin };
}

test('work that takes longer to begin again than a slice lasts comes to its end', async () => {
  const { state, begin } = slowToBegin(100, 30);
  await inSlices(begin, () => false);
  assert.equal(state.done, 100);
  assert.ok(state.begun < 10, `begun ${state.begun} times`);
});

test('others have their turn in between, and may make the work unwanted', async () => {
  const { state, begin } = slowToBegin(100, 0);
  let turns = 0;
  const timer = setInterval(() => turns++, 1);
  await inSlices(begin, () => turns > 3);
  clearInterval(timer);
  assert.ok(turns > 3 && state.done > 0 && state.done < 100);
});
