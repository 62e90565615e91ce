// The server's side of the file system `disk`: what its extension in the browser asks for about a path of this machine.
import { existsSync, watch } from 'node:fs';
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Each answers with bytes or with what becomes JSON, and throws where there is no such path. */
export const answers = {
  async stat(path) {
    const found = await stat(path);
    return { type: typeOf(found), size: found.size, ctime: found.ctimeMs, mtime: found.mtimeMs };
  },
  async entries(path) {
    return (await readdir(path, { withFileTypes: true })).map((entry) => [entry.name, typeOf(entry)]);
  },
  async tree(path) {
    const entries = await readdir(path, { recursive: true, withFileTypes: true });
    return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  },
  content: (path) => readFile(path),
  write: (path, request) => writeFile(path, request),
};

/** Tells of each change in a folder and below it, as server-sent events, until the other side hangs up. */
export function tellChanges(folder, response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' }).flushHeaders();
  const watcher = watch(folder, { recursive: true }, (_, name) => {
    const path = join(folder, name);
    response.write(`data: ${JSON.stringify({ path, type: existsSync(path) ? changed : deleted })}\n\n`);
  });
  response.on('close', () => watcher.close());
}

// The numbers of VS Code's FileChangeType and FileType.
const changed = 1;
const deleted = 3;

function typeOf(found) {
  return found.isDirectory() ? 2 : 1;
}
