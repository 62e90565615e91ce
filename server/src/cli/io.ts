/** What the command line has of the world around it: tests give it another one. */
import type { Numbers } from '../core/dates/days';

export interface Io {
  out(text: string): void;
  err(text: string): void;
  /** All of the standard input. */
  input(): Promise<Uint8Array>;
  /** Whether colours may be written to `out`: a terminal that has them, and nobody who asked for none. */
  readonly colours: boolean;
  /** Whether somebody watches `err`. */
  readonly watched: boolean;
  /** The locale of the environment, as in LANG; undefined where it says nothing. */
  readonly locale: string | undefined;
  /** The day by the clock on the wall. */
  today(): Numbers;
  /** The version of this program. */
  version(): string;
}
