/** Dossiers on the disk, found and read as the command line does. */
import { readFile, stat } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { decode } from './cli/decode';
import { walk } from './cli/walk';
import { looksLikeDossier } from './core/recognize';
import type { ClosedFiles } from './workspace-diagnostics';

export const closedFiles: ClosedFiles = {
  async find(folders) {
    const local = folders.filter((uri) => uri.startsWith('file:'));
    const found = await Promise.all(local.map((uri) => walk(fileURLToPath(uri))));
    const paths = new Set(found.flatMap(({ files }) => files.map(({ path }) => path)));
    const stamped = await Promise.all([...paths].map(stamp));
    return stamped.filter((file) => file !== undefined);
  },

  async read(uri) {
    try {
      const path = fileURLToPath(uri);
      const { text, foreign } = decode(await readFile(path));
      const isDossier = /\.dossier$/i.test(path) || looksLikeDossier(text);
      return isDossier && foreign === undefined ? text : undefined;
    } catch {
      // It went since it was found.
      return undefined;
    }
  },
};

async function stamp(path: string): Promise<{ uri: string; stamp: string } | undefined> {
  try {
    const { mtimeMs, size } = await stat(path);
    return { uri: pathToFileURL(path).href, stamp: `${mtimeMs}-${size}` };
  } catch {
    return undefined;
  }
}
