/** How far a long run has come, for somebody who watches. */
import type { Io } from './io';

/** A run isn't long before that, and nobody reads faster. Milliseconds. */
const pause = 200;

const clearLine = '\r\u001b[K';

export class Progress {
  #done = 0;
  #next = performance.now() + pause;
  #isShown = false;

  constructor(
    readonly total: number,
    readonly io: Io,
  ) {}

  /** Before each file. */
  step(): void {
    const now = performance.now();
    if (this.io.watched && now >= this.#next) {
      this.io.err(`${clearLine}${this.#done} / ${this.total}`);
      this.#isShown = true;
      this.#next = now + pause;
    }
    this.#done++;
  }

  /** Before anything else is written, and at the end. */
  clear(): void {
    if (this.#isShown) this.io.err(clearLine);
    this.#isShown = false;
  }
}
