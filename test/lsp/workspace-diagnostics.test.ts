/** The problems of closed dossiers, for clients that ask about their workspace: real files in a folder of their own. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { pathToFileURL } from 'node:url';
import { DidOpenTextDocumentNotification, WorkspaceDiagnosticRequest } from 'vscode-languageserver-protocol';
import { closedFiles } from '../../server/src/closed-files.node';
import { type Client, startClient } from '../support/client';
import { readSample } from '../support/samples';

const pulls = { textDocument: { diagnostic: {} }, workspace: { diagnostics: { refreshSupport: false } } };

function makeFolder(t: TestContext) {
  const folder = mkdtempSync(join(tmpdir(), 'dossier-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, 'أمس'));
  const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
  const write = (name: string, text: string | Uint8Array) => writeFileSync(join(folder, name), text);
  return { folder: pathToFileURL(folder).href, uriOf, write };
}

async function pull({ connection }: Client, previous: { uri: string; value: string }[] = []) {
  const { items } = await connection.sendRequest(WorkspaceDiagnosticRequest.type, { previousResultIds: previous });
  return new Map(items.map((report) => [report.uri, report]));
}

const codesIn = (report: unknown) =>
  ((report as { items?: { code: string }[] } | undefined)?.items ?? []).map(({ code }) => code);

test('closed dossiers are told, once, until they change or go', async (t) => {
  const { folder, uriOf, write } = makeFolder(t);
  write('أمس/sample.dossier', readSample('sample'));
  write('clean.txt', readSample('clean'));
  write('letter.txt', 'رسالة لا ملف\n');
  write('foreign.dossier', Uint8Array.from([0xe3, 0xe1, 0xdd, 0x20, 0xc7, 0xe1]));
  const client = await startClient(t, { capabilities: pulls, folders: [folder], files: closedFiles });
  assert.equal(client.initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, true);

  const first = await pull(client);
  const sample = uriOf('أمس/sample.dossier');
  assert.ok(codesIn(first.get(sample)).includes('missing-separator'));
  for (const name of ['clean.txt', 'letter.txt', 'foreign.dossier'])
    assert.deepEqual(codesIn(first.get(uriOf(name))), []);

  const results = [...first].map(([uri, { resultId }]) => ({ uri, value: resultId as string }));
  const again = await pull(client, results);
  assert.ok([...again.values()].every(({ kind }) => kind === 'unchanged'));

  write('أمس/sample.dossier', readSample('clean'));
  assert.deepEqual([(await pull(client, results)).get(sample)?.kind, codesIn(again.get(sample))], ['full', []]);
  const gone = { uri: uriOf('gone.dossier'), value: '0/1' };
  assert.equal((await pull(client, [gone])).get(gone.uri)?.kind, 'full');
});

test('an open dossier is left to the pull of its own', async (t) => {
  const { folder, uriOf, write } = makeFolder(t);
  write('sample.dossier', readSample('sample'));
  const client = await startClient(t, { capabilities: pulls, folders: [folder], files: closedFiles });
  const textDocument = { uri: uriOf('sample.dossier'), languageId: 'dossier', version: 1, text: readSample('sample') };
  void client.connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  assert.equal((await pull(client)).size, 0);
});

test('a client that checks folders by itself, or a server without files, is not asked about a workspace', async (t) => {
  const own = { capabilities: pulls, initializationOptions: { checksFolders: true }, files: closedFiles };
  for (const options of [own, { capabilities: pulls }]) {
    const { initialized } = await startClient(t, options);
    assert.equal(initialized.capabilities.diagnosticProvider?.workspaceDiagnostics, false);
  }
});
