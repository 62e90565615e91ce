// VS Code for the browser, and all it needs from a server: its own files, the extension's, and those of a disk.
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listFiles, PackageManager } from '@vscode/vsce';
import { killWorker } from '../host/kill-server.mjs';
import { answers, tellChanges } from './disk.mjs';
import { installWebHost } from './install.mjs';
import { page } from './page.mjs';

const fsprovider = fileURLToPath(new URL('fsprovider', import.meta.url));

/**
 * Serves VS Code with the extension of a checkout, of which it sees the files that are packaged and no others. Of the
 * disk it sees one folder.
 */
export async function startWebHost({ checkout, disk }) {
  const folders = { vscode: installWebHost(), fsprovider, extension: checkout };
  const packaged = await listFiles({ cwd: checkout, packageManager: PackageManager.None });
  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(404).end(error.message));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const authority = `127.0.0.1:${server.address().port}`;

  async function answer(request, response) {
    const { pathname, searchParams } = new URL(request.url, `http://${authority}`);
    const [, room, ...names] = decodeURIComponent(pathname).split('/');
    const name = names.join('/');
    if (room === '') return send(response, '.html', page({ authority, folder: searchParams.get('folder') }));
    if (room === 'disk') return await answerDisk(name, within(disk, searchParams.get('path')), request, response);
    if (room === 'extension' && !packaged.includes(name)) throw new Error(`${name} is not packaged.`);
    send(response, extname(name), await readFile(join(folders[room], name)));
  }

  return {
    urlOf: (folder) => `http://${authority}/?${new URLSearchParams({ folder })}`,
    killServer: killWorker,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function within(folder, path) {
  if (resolve(path).startsWith(`${folder}/`)) return path;
  throw new Error(`${path} is not in ${folder}.`);
}

async function answerDisk(what, path, request, response) {
  if (what === 'changes') return tellChanges(path, response);
  const answer = await answers[what](path, request);
  if (answer instanceof Uint8Array) send(response, '', answer);
  else send(response, '.json', JSON.stringify(answer ?? null));
}

function send(response, extension, body) {
  response.writeHead(200, { 'content-type': types[extension] ?? 'application/octet-stream' }).end(body);
}

const types = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
};
