/** Which files in a folder may be dossiers. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';

export interface Source {
  /** As it was given, or below the folder that was; `-` is the standard input. */
  readonly path: string;
  /** Whether it was only met with, and is no source unless its text is a dossier's. */
  readonly met: boolean;
}

export interface Walked {
  readonly files: readonly Source[];
  /** Folders that couldn't be read, each with the file system's error. */
  readonly failed: readonly { readonly path: string; readonly error: unknown }[];
}

/** What a folder holds, and the folders in it; hidden ones and those of packages are left out. */
export async function walk(folder: string): Promise<Walked> {
  let children: Dirent[];
  try {
    children = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    return { files: [], failed: [{ path: folder, error }] };
  }
  children.sort((a, b) => (a.name < b.name ? -1 : 1));
  const found: Walked[] = [];
  for (const child of children) found.push(await visit(child, join(folder, child.name)));
  return { files: found.flatMap((each) => each.files), failed: found.flatMap((each) => each.failed) };
}

/** Links to folders aren't followed: they may lead back. */
async function visit(child: Dirent, path: string): Promise<Walked> {
  if (child.isDirectory()) return child.name.startsWith('.') || child.name === 'node_modules' ? none : walk(path);
  const isDossier = /\.dossier$/i.test(child.name);
  if (!isDossier && !/\.txt$/i.test(child.name)) return none;
  if (child.isSymbolicLink()) {
    const target = await stat(path).catch(() => undefined);
    if (!target?.isFile()) return none;
  } else if (!child.isFile()) return none;
  return { files: [{ path, met: !isDossier }], failed: [] };
}

const none: Walked = { files: [], failed: [] };
