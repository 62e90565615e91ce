/** The command line in this process, with ears of our own. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after } from 'node:test';
import type { Io } from '../../server/src/cli/io';
import { main } from '../../server/src/cli/main';

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export async function runCli(args: readonly string[], given: Partial<Io> & { stdin?: string } = {}): Promise<Ran> {
  let out = '';
  let err = '';
  const exit = await main(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    input: async () => Buffer.from(given.stdin ?? ''),
    colours: false,
    watched: false,
    locale: undefined,
    today: () => ({ year: 2024, month: 3, day: 5 }),
    version: () => '1.2.3',
    ...given,
  });
  return { exit, out, err };
}

/** A folder for the tests of a file, gone after them. */
export function temporaryFolder() {
  const path = mkdtempSync(join(tmpdir(), 'dossier-'));
  after(() => rmSync(path, { recursive: true }));
  return {
    path,
    /** Writes a file, and the folders above it; gives back its path. */
    write(name: string, content: string | Uint8Array): string {
      const file = join(path, name);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
  };
}
