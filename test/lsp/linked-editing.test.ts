/** Linked editing over the protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { LinkedEditingRangeRequest } from 'vscode-languageserver-protocol';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, startClient } from '../support/client';

const source = dossier(['1. الراصد :سد جديد'], [article('الراصد :سد جديد', 'نص.')]);

test('both titles while they are the same, and none once they differ', async (t) => {
  const { connection, open } = await startClient(t);
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
});

test('not where they differ; but while somebody types, until the cursor has been elsewhere', async (t) => {
  const { connection, open, edit } = await startClient(t);
  const document = open(source);
  const title = source.indexOf('سد');
  const ask = async (offset: number) =>
    (await connection.sendRequest(LinkedEditingRangeRequest.type, at(document, offset)))?.ranges.map((range) =>
      document.getText(range),
    );
  assert.deepEqual(await ask(title), ['سد جديد', 'سد جديد']);
  edit(document, title, title, '«');
  assert.deepEqual(await ask(title + 1), ['«سد جديد', 'سد جديد']);
  assert.equal(await ask(0), undefined);
  assert.equal(await ask(title + 1), undefined);
  edit(document, title, title + 1, '');
  assert.deepEqual(await ask(title), ['سد جديد', 'سد جديد']);
});
