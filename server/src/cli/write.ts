/** Puts a new text in a file's place, whole or not at all. */
import { realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Unreadable } from './sources';
import { failures } from './texts';

/** Of a link, the file that it leads to. Throws `Unreadable` where it can't be written, and leaves it as it was. */
export function replaceFile(path: string, text: string): void {
  let beside: string | undefined;
  try {
    const file = realpathSync(path);
    beside = join(dirname(file), `.dossier-${process.pid}.tmp`);
    writeFileSync(beside, text, { mode: statSync(file).mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    if (beside) rmSync(beside, { force: true });
    throw new Unreadable(path, failures.unwritable, { reason: (error as NodeJS.ErrnoException).code ?? '' });
  }
}
