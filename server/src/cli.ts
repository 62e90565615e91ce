/** The program `dossier`: the command line in a process of its own. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Io } from './cli/io';
import { main } from './cli/main';

const { stdout, stderr, stdin, env } = process;

const io: Io = {
  out: (text) => void stdout.write(text),
  err: (text) => void stderr.write(text),
  input: () => buffer(stdin),
  // Node's own answer minds NO_COLOR, FORCE_COLOR and TERM.
  colours: stdout.isTTY && stdout.hasColors(),
  watched: stderr.isTTY,
  locale: env.LC_ALL || env.LC_MESSAGES || env.LANG,
  today,
  version: () => JSON.parse(readFileSync(join(__dirname, '../package.json'), 'utf8')).version,
};

function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

// Whoever reads the output may stop before its end: `dossier check . | head`.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 2));

void main(process.argv.slice(2), io).then((exit) => {
  process.exitCode = exit;
});
