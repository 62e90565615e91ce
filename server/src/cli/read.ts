/** Reads what a command line means, one file after the other. */
import { readFile } from 'node:fs/promises';
import type { Language } from '../core/language';
import { looksLikeDossier } from '../core/recognize';
import { decode } from './decode';
import type { UnreadFile } from './formats/format';
import type { Io } from './io';
import { Progress } from './progress';
import { findSources, reasonFor, standardInput, Unreadable } from './sources';
import { failures, tell } from './texts';
import type { Source } from './walk';

export interface ReadFile {
  readonly path: string;
  readonly text: string;
  /** What stands before the text in the file: a byte order mark or nothing. */
  readonly mark: string;
}

/**
 * Writes what is to be told of every file that can be read; `about` may throw `Unreadable` as well. The others are told as they come, and given back.
 * `language` is that of the program's own words.
 */
export async function readEach(
  paths: readonly string[],
  language: Language,
  io: Io,
  about: (file: ReadFile) => string,
): Promise<UnreadFile[]> {
  const { sources, unreadable } = await findSources(paths);
  const unread = unreadable.map((failure) => complain(failure, language, io));
  const progress = new Progress(sources.length, io);
  let found = false;
  for (const source of sources) {
    progress.step();
    try {
      const file = await readSource(source, io);
      const told = file ? about(file) : '';
      found ||= file !== undefined;
      if (told !== '') progress.clear();
      io.out(told);
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      progress.clear();
      unread.push(complain(error, language, io));
    }
  }
  progress.clear();
  // Whoever checks what isn't there is to know it.
  if (!found && unread.length === 0) {
    unread.push(complain(new Unreadable(paths.join(' '), failures.noDossiers), language, io));
  }
  return unread;
}

function complain({ path, texts, reasons }: Unreadable, language: Language, io: Io): UnreadFile {
  const message = tell(texts, language, { path, ...reasons });
  io.err(`${message}\n`);
  return { path, message };
}

/** A file that is named, whatever it holds; `-` is the standard input. Throws `Unreadable`. */
export async function readNamed(path: string, io: Io): Promise<ReadFile> {
  return (await readSource({ path, met: false }, io)) as ReadFile;
}

/** A source; undefined where it was only met with and is no dossier. Throws `Unreadable`. */
async function readSource({ path, met }: Source, io: Io): Promise<ReadFile | undefined> {
  const { text, mark, foreign } = decode(await readBytes(path, io));
  if (met && !looksLikeDossier(text)) return undefined;
  if (foreign === 'unknown') throw new Unreadable(path, failures.notUnicode);
  if (foreign) throw new Unreadable(path, failures.encoding, { encoding: foreign });
  return { path, text, mark };
}

async function readBytes(path: string, io: Io): Promise<Uint8Array> {
  try {
    return path === standardInput ? await io.input() : await readFile(path);
  } catch (error) {
    throw reasonFor(path, error);
  }
}
