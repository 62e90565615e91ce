/** Files given another text, or what that would be: told, shown as a diff, or printed. */
import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import type { Language, Texts } from '../core/language';
import type { Io } from './io';
import { printable } from './printable';
import { type ReadFile, readEach } from './read';
import { standardInput } from './sources';
import { tell } from './texts';
import { replaceFile } from './write';

/** What becomes of a text that is another than before: it is written to its file, or nothing is and it is told. */
export type Destination = 'file' | 'diff' | 'output' | 'name';

export interface Rewriting {
  /** May throw `Unreadable`. */
  rewrite(text: string): string;
  /** What is told of a `{path}` that was written. */
  readonly done: Texts;
}

/** Counts the files that could not be read or written, and those whose text is another. */
export async function rewriteEach(
  { paths, to }: { readonly paths: readonly string[]; readonly to: Destination },
  { rewrite, done }: Rewriting,
  language: Language,
  io: Io,
): Promise<{ unread: number; changed: number }> {
  let changed = 0;
  const unread = await readEach(paths, language, io, (file) => {
    const text = rewrite(file.text);
    if (text !== file.text) changed++;
    return deliver(file, text, { to, done }, language, io);
  });
  return { unread: unread.length, changed };
}

/**
 * Puts a new text where it is to go, and gives back what is to be written to the output. What comes from the standard
 * input always goes there. Throws `Unreadable` where the file can't be written.
 */
export function deliver(
  file: ReadFile,
  text: string,
  { to, done }: { readonly to: Destination; readonly done: Texts },
  language: Language,
  io: Io,
): string {
  if (to === 'output' || (to === 'file' && file.path === standardInput)) return file.mark + text;
  if (text === file.text) return '';
  if (to === 'name') return `${printable(file.path)}\n`;
  if (to === 'diff') return diff(file, text, io);
  replaceFile(file.path, file.mark + text);
  return `${tell(done, language, { path: file.path })}\n`;
}

/** Unified, to the letter; only for a terminal without what would disturb it. */
function diff({ path, text }: ReadFile, rewritten: string, { colours }: Io): string {
  const patch = createTwoFilesPatch(path, path, text, rewritten);
  return colours ? patch.split('\n').map(coloured).join('\n') : patch;
}

function coloured(line: string): string {
  const shown = printable(line);
  if (line.startsWith('+')) return styleText('green', shown, { validateStream: false });
  return line.startsWith('-') ? styleText('red', shown, { validateStream: false }) : shown;
}
