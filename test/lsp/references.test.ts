/** References and highlights of one place, as the protocol has them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DocumentHighlightKind, DocumentHighlightRequest, ReferencesRequest } from 'vscode-languageserver-protocol';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, startClient } from '../support/client';

const source = dossier(['1. الراصد :سد جديد'], [article('الراصد :سد جديد', 'نص.')]);
const title = source.indexOf('سد');

test('the declaration of an article is its header, and only given where it is asked for', async (t) => {
  const { connection, open } = await startClient(t);
  const document = open(source);
  const ask = async (includeDeclaration: boolean) => {
    const context = { includeDeclaration };
    const found = await connection.sendRequest(ReferencesRequest.type, { ...at(document, title), context });
    return found?.map(({ uri, range }) => [uri, document.getText(range), range.start.line]);
  };
  const entry = [document.uri, 'سد جديد', 3];
  assert.deepEqual(await ask(true), [entry, [document.uri, 'سد جديد', 5]]);
  assert.deepEqual(await ask(false), [entry]);
});

test('highlights tell the header from what names it', async (t) => {
  const { connection, open } = await startClient(t);
  const document = open(source);
  const found = await connection.sendRequest(DocumentHighlightRequest.type, at(document, title));
  assert.deepEqual(
    found?.map(({ kind, range }) => [kind, range.start.line]),
    [
      [DocumentHighlightKind.Read, 3],
      [DocumentHighlightKind.Write, 5],
    ],
  );
  assert.deepEqual(await connection.sendRequest(DocumentHighlightRequest.type, at(document, 0)), []);
});

test('nothing of a document that was never opened', async (t) => {
  const { connection } = await startClient(t);
  const place = { textDocument: { uri: 'file:///never-opened.dossier' }, position: { line: 1, character: 1 } };
  const context = { includeDeclaration: true };
  assert.equal(await connection.sendRequest(ReferencesRequest.type, { ...place, context }), null);
  assert.equal(await connection.sendRequest(DocumentHighlightRequest.type, place), null);
});
