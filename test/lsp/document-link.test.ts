/** Document links, with targets that are URIs. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DocumentLinkRequest } from 'vscode-languageserver-protocol';
import { of, startClient } from '../support/client';

test('addresses with their targets; none for what is no address', async (t) => {
  const { connection, open } = await startClient(t);
  const document = open('قال\r\n(https://example.org/سد)\r\nhttps://a:b:c\r\nhttp://example.org');
  const found = await connection.sendRequest(DocumentLinkRequest.type, of(document));
  assert.deepEqual(
    found?.map(({ range, target }) => [document.getText(range), target]),
    [
      ['https://example.org/سد', 'https://example.org/%D8%B3%D8%AF'],
      ['http://example.org', 'http://example.org/'],
    ],
  );
});

test('nothing of a document that was never opened', async (t) => {
  const { connection } = await startClient(t);
  const textDocument = { uri: 'file:///never-opened.dossier' };
  assert.equal(await connection.sendRequest(DocumentLinkRequest.type, { textDocument }), null);
});
