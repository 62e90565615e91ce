/** Renaming over the protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { PrepareRenameRequest, RenameRequest } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, startClient } from '../support/client';

const source = dossier(
  ['1. الراصد :سد', '2. الراصد :نهر'],
  [article('الراصد :سد', 'نص.'), article('الراصد :نهر', 'نص.')],
);
const outlet = source.indexOf('الراصد');

test('prepared with its range and its words, and renamed by one edit of the document', async (t) => {
  const capabilities = { textDocument: { rename: { prepareSupport: true } } };
  const { connection, open, initialized } = await startClient(t, { capabilities });
  assert.deepEqual(initialized.capabilities.renameProvider, { prepareProvider: true });
  const document = open(source);
  const prepared = await connection.sendRequest(PrepareRenameRequest.type, at(document, outlet));
  assert.ok(prepared && 'range' in prepared);
  assert.deepEqual([document.getText(prepared.range), prepared.placeholder], ['الراصد', 'الراصد']);
  assert.equal(await connection.sendRequest(PrepareRenameRequest.type, at(document, 0)), null);
  const edit = await connection.sendRequest(RenameRequest.type, { ...at(document, outlet), newName: 'الأفق' });
  assert.equal(
    TextDocument.applyEdits(document, edit?.changes?.[document.uri] ?? []),
    source.replaceAll('الراصد', 'الأفق'),
  );
});

test('with the version of the document for clients that can check it', async (t) => {
  const capabilities = { workspace: { workspaceEdit: { documentChanges: true } } };
  const { connection, open, initialized } = await startClient(t, { capabilities });
  assert.equal(initialized.capabilities.renameProvider, true);
  const document = open(source, 7);
  const edit = await connection.sendRequest(RenameRequest.type, { ...at(document, outlet), newName: 'الأفق' });
  const [change] = edit?.documentChanges ?? [];
  assert.ok(change && 'textDocument' in change);
  assert.deepEqual(change.textDocument, { uri: document.uri, version: 7 });
  assert.equal(change.edits.length, 4);
});

test('refused in the language of the dossier, and null where nothing can be renamed', async (t) => {
  const { connection, open } = await startClient(t);
  const document = open(source);
  const ask = (offset: number, newName: string) =>
    connection.sendRequest(RenameRequest.type, { ...at(document, offset), newName });
  await assert.rejects(ask(outlet, 'أ:ب'), /نقطتان/);
  await assert.rejects(ask(outlet, ''), /فارغاً/);
  assert.equal(await ask(0, 'س'), null);
});
