/** Linked editing over the protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { LinkedEditingRangeRequest } from 'vscode-languageserver-protocol';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, startClient } from '../support/client';

const source = dossier(['1. الراصد :سد جديد'], [article('الراصد :سد جديد', 'نص.')]);

test('both titles while they are the same, and none once they differ', async (t) => {
  const { connection, open, edit } = await startClient(t);
  const document = open(source);
  const title = source.indexOf('سد');
  const found = await connection.sendRequest(LinkedEditingRangeRequest.type, at(document, title));
  assert.deepEqual(
    found?.ranges.map((range) => [document.getText(range), range.start.line]),
    [
      ['سد جديد', 3],
      ['سد جديد', 5],
    ],
  );
  assert.equal(found?.wordPattern, '[^\\r\\n]*');
  edit(document, title, title, '«');
  assert.equal(await connection.sendRequest(LinkedEditingRangeRequest.type, at(document, title)), null);
});
