/** The server as a process, from the first word to the last. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import test from 'node:test';
import {
  DefinitionRequest,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
  IPCMessageReader,
  IPCMessageWriter,
  type Location,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { at, connectClient, of } from '../support/client';
import { distPath } from '../support/dist';
import { expectedProblems, readSample } from '../support/samples';

const capabilities = {
  textDocument: { diagnostic: {}, documentSymbol: { hierarchicalDocumentSymbolSupport: true } },
};

function startServer() {
  const server = spawn(process.execPath, [distPath('server.js'), '--stdio']);
  let errors = '';
  server.stderr.on('data', (chunk) => {
    errors += chunk;
  });
  return { server, ended: once(server, 'close'), errors: () => errors };
}

test('node dist/server.js --stdio serves a dossier and ends with 0', { timeout: 20_000 }, async (t) => {
  const { server, ended, errors } = startServer();
  t.after(() => server.kill());
  const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
  const client = await connectClient(reader, writer, { capabilities });
  const { connection } = client;
  const document = client.open(readSample('sample'));

  const symbols = await connection.sendRequest(DocumentSymbolRequest.type, of(document));
  const articles = (symbols as DocumentSymbol[]).flatMap(({ children = [] }) => children);
  assert.equal(articles.length, 16);

  const entry = document.getText().indexOf('  2. ');
  const header = (await connection.sendRequest(DefinitionRequest.type, at(document, entry))) as Location;
  assert.equal(
    document.getText(header.range),
    document
      .getText()
      .slice(entry + 5)
      .split('\n', 1)[0],
  );

  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.ok(report.kind === 'full');
  assert.deepEqual(
    report.items.map(({ code, range }) => [code, range.start.line + 1]),
    expectedProblems.map(({ code, line }) => [code, line]),
  );

  await client.shutdown();
  await connection.sendNotification(ExitNotification.type);
  assert.deepEqual(await ended, [0, null]);
  assert.equal(errors(), '');
});

test('a client that said it would go, and closes the streams, leaves a server that ends with 0', async (t) => {
  const { server, ended } = startServer();
  t.after(() => server.kill());
  const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
  await (await connectClient(reader, writer, {})).shutdown();
  server.stdin.end();
  assert.deepEqual(await ended, [0, null]);
});

for (const how of ['--stdio', '--node-ipc']) {
  test(`what reads clipboards is loaded when it is asked for, with ${how}`, { timeout: 20_000 }, async (t) => {
    const ipc = how === '--node-ipc';
    const server = spawn(process.execPath, [distPath('server.js'), how], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
    t.after(() => server.kill());
    const [reader, writer] = ipc
      ? [new IPCMessageReader(server), new IPCMessageWriter(server)]
      : [new StreamMessageReader(server.stdout as Readable), new StreamMessageWriter(server.stdin as Writable)];
    const client = await connectClient(reader, writer, {});
    const { uri } = client.open(readSample('clean'));
    const html = `<h1>خبر من ثلاث كلمات</h1><p>${'وقال مراسلنا إن النهر فاض. '.repeat(9)}</p>`;
    const params = { uri, position: { line: 60, character: 0 }, html };
    const answer = await client.connection.sendRequest('dossier/pasteAsArticle', params);
    assert.ok(JSON.stringify(answer).includes('خبر من ثلاث كلمات'));
    await client.shutdown();
  });
}

for (const how of ['--socket=', '--pipe=']) {
  test(`a server comes to the client that waits for it, with ${how}, and goes when it does`, async (t) => {
    const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
    const door = createServer();
    door.listen(how === '--socket=' ? { port: 0, host: '127.0.0.1' } : pipeIn(folder));
    await once(door, 'listening');
    const address = door.address();
    const server = spawn(process.execPath, [
      distPath('server.js'),
      how + (typeof address === 'string' ? address : address?.port),
    ]);
    t.after(() => {
      server.kill();
      door.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const ended = once(server, 'close');
    const [socket] = (await once(door, 'connection')) as [Socket];
    const client = await connectClient(new StreamMessageReader(socket), new StreamMessageWriter(socket), {});
    assert.equal(client.initialized.serverInfo?.name, 'dossier');
    await client.shutdown();
    socket.destroy();
    assert.deepEqual(await ended, [0, null]);
  });
}

function pipeIn(folder: string): string {
  return process.platform === 'win32' ? `\\\\.\\pipe\\${basename(folder)}` : join(folder, 'pipe');
}

test('a server whose client goes away without a word ends with 1', { timeout: 20_000 }, async (t) => {
  const { server, ended } = startServer();
  t.after(() => server.kill());
  const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
  await connectClient(reader, writer, {});
  server.stdin.end();
  assert.deepEqual(await ended, [1, null]);
});
