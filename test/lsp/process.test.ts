/** The server as a process, from the first word to the last. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import test from 'node:test';
import {
  DefinitionRequest,
  DocumentDiagnosticRequest,
  type DocumentSymbol,
  DocumentSymbolRequest,
  ExitNotification,
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

test('a server whose client goes away without a word ends with 1', { timeout: 20_000 }, async (t) => {
  const { server, ended } = startServer();
  t.after(() => server.kill());
  const [reader, writer] = [new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin)];
  await connectClient(reader, writer, {});
  server.stdin.end();
  assert.deepEqual(await ended, [1, null]);
});
