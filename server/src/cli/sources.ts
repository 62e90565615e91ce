/** Which files a command line means: paths of files and folders, patterns, and `-` for the standard input. */
import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Texts, Values } from '../core/language';
import { failures } from './texts';
import { type Source, walk } from './walk';

/** What can't be read, and why. */
export class Unreadable extends Error {
  constructor(
    readonly path: string,
    readonly texts: Texts,
    readonly reasons: Values = {},
  ) {
    super(texts.en);
  }
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly unreadable: readonly Unreadable[];
}

export const standardInput = '-';

/** Each file once, those of a folder by name. */
export async function findSources(paths: readonly string[]): Promise<Sources> {
  const found = await Promise.all(paths.map(find));
  const sources = new Map<string, Source>();
  for (const source of found.flatMap((each) => each.sources)) {
    const key = source.path === standardInput ? standardInput : resolve(source.path);
    const known = sources.get(key);
    // What is met in a folder may be named as well.
    if (!known || known.met) sources.set(key, known ? { ...known, met: source.met } : source);
  }
  return { sources: [...sources.values()], unreadable: found.flatMap((each) => each.unreadable) };
}

async function find(path: string): Promise<Sources> {
  if (path === standardInput) return named([path]);
  try {
    return (await stat(path)).isDirectory() ? await inFolder(path) : named([path]);
  } catch (error) {
    return (await matching(path)) ?? unreadable(reasonFor(path, error));
  }
}

/** Why a file or a folder could not be read, by the error of the file system. */
export function reasonFor(path: string, error: unknown): Unreadable {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return new Unreadable(path, failures.missing);
  if (code === 'EACCES' || code === 'EPERM') return new Unreadable(path, failures.forbidden);
  if (code === 'EISDIR') return new Unreadable(path, failures.isFolder);
  return new Unreadable(path, failures.other, { reason: code ?? message });
}

/** Undefined for what is no pattern. */
async function matching(pattern: string): Promise<Sources | undefined> {
  // Most command lines have none: what reads them isn't loaded before.
  const { glob, isDynamicPattern } = await import('tinyglobby');
  if (!isDynamicPattern(pattern)) return undefined;
  const matches = await glob(pattern.replaceAll('\\', '/'), { ignore: '**/node_modules/**', expandDirectories: false });
  // Above the working folder its `ignore` is of no effect.
  const paths = matches.filter((path) => !/[\\/]node_modules[\\/]/.test(path));
  return paths.length > 0 ? named(paths.sort()) : unreadable(new Unreadable(pattern, failures.noMatches));
}

async function inFolder(folder: string): Promise<Sources> {
  const { files, failed } = await walk(folder);
  return { sources: files, unreadable: failed.map(({ path, error }) => reasonFor(path, error)) };
}

function named(paths: readonly string[]): Sources {
  return { sources: paths.map((path) => ({ path, met: false })), unreadable: [] };
}

function unreadable(failure: Unreadable): Sources {
  return { sources: [], unreadable: [failure] };
}
