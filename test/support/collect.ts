/** Collects what is dead, in a process that wasn't started with `--expose-gc`. */
import { setTimeout as sleep } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const gc: () => void = runInNewContext('gc');

/** Those that are still alive, of what somebody has held. */
export async function aliveOf<T extends object>(held: readonly WeakRef<T>[]): Promise<T[]> {
  // What a reference was made for in this turn, or asked for, lives until its end.
  await sleep(1);
  gc();
  return held.flatMap((each) => each.deref() ?? []);
}
