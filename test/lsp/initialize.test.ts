/** What the server says it can do, and what it does of documents that it was never shown. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  DefinitionRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  FoldingRangeRequest,
  TextDocumentSyncKind,
} from 'vscode-languageserver-protocol';
import { of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const common = {
  positionEncoding: 'utf-16',
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  documentSymbolProvider: { label: 'Dossier' },
  definitionProvider: true,
  foldingRangeProvider: true,
};

test('offers each client what it has', async (t) => {
  const { initialized } = await startClient(t);
  assert.equal(initialized.serverInfo?.name, 'dossier');
  const offered = Object.keys(common).map((key) => [key, initialized.capabilities[key as keyof typeof common]]);
  assert.deepEqual(Object.fromEntries(offered), common);
});

test('offers to be asked for problems only to clients that pull', async (t) => {
  const pulling = await startClient(t, { capabilities: { textDocument: { diagnostic: {} } } });
  const provider = { identifier: 'dossier', interFileDependencies: false, workspaceDiagnostics: false };
  assert.deepEqual(pulling.initialized.capabilities.diagnosticProvider, provider);
  const other = await startClient(t);
  assert.ok(!('diagnosticProvider' in other.initialized.capabilities));
});

const unknown = { textDocument: { uri: 'file:///never-opened.dossier' } };

test('knows nothing of a document that was never opened', async (t) => {
  const { connection } = await startClient(t, { capabilities: { textDocument: { diagnostic: {} } } });
  const position = { line: 3, character: 7 };
  assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, unknown), null);
  assert.equal(await connection.sendRequest(DefinitionRequest.type, { ...unknown, position }), null);
  assert.equal(await connection.sendRequest(FoldingRangeRequest.type, unknown), null);
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, unknown);
  assert.deepEqual(report, { kind: 'full', items: [] });
});

test('goes on after changes to a document that was never opened', async (t) => {
  const client = await startClient(t);
  const textDocument = { ...unknown.textDocument, version: 2 };
  const contentChanges = [{ text: 'x' }];
  void client.connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
  void client.connection.sendNotification(DidCloseTextDocumentNotification.type, unknown);
  const document = client.open(readSample('clean'));
  assert.ok(await client.connection.sendRequest(FoldingRangeRequest.type, of(document)));
});

test('knows nothing of a document that was closed', async (t) => {
  const client = await startClient(t);
  const document = client.open(readSample('clean'));
  client.close(document);
  assert.equal(await client.connection.sendRequest(DocumentSymbolRequest.type, of(document)), null);
});
