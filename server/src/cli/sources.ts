/** Which files a command line means: paths of files and folders, patterns, and `-` for the standard input. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Texts, Values } from '../core/language';
import { failures } from './texts';

export interface Source {
  /** As it was given, or below the folder that was; `-` is the standard input. */
  readonly path: string;
  /** Whether it was only met with, and is no source unless its text is a dossier's. */
  readonly met: boolean;
}

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
    return (await stat(path)).isDirectory() ? await walk(path) : named([path]);
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

/** What a folder holds, and the folders in it; hidden ones and those of packages are left out. */
export async function walk(folder: string): Promise<Sources> {
  let children: Dirent[];
  try {
    children = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return unreadable(reasonFor(folder, error));
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: Sources[] = [];
  for (const child of children) found.push(await visit(child, join(folder, child.name)));
  return { sources: found.flatMap((each) => each.sources), unreadable: found.flatMap((each) => each.unreadable) };
}

/** Links to folders aren't followed: they may lead back. */
async function visit(child: Dirent, path: string): Promise<Sources> {
  if (child.isDirectory()) return child.name.startsWith('.') || child.name === 'node_modules' ? none : walk(path);
  const isDossier = /\.dossier$/i.test(child.name);
  if (!isDossier && !/\.txt$/i.test(child.name)) return none;
  if (child.isSymbolicLink()) {
    const target = await stat(path).catch(() => undefined);
    if (!target?.isFile()) return none;
  } else if (!child.isFile()) return none;
  return { sources: [{ path, met: !isDossier }], unreadable: [] };
}

const none: Sources = { sources: [], unreadable: [] };

function named(paths: readonly string[]): Sources {
  return { sources: paths.map((path) => ({ path, met: false })), unreadable: [] };
}

function unreadable(failure: Unreadable): Sources {
  return { sources: [], unreadable: [failure] };
}
