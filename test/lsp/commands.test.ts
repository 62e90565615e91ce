/** The commands of the server, with a client that applies what it is sent. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test, { type TestContext } from 'node:test';
import {
  ApplyWorkspaceEditRequest,
  ErrorCodes,
  ExecuteCommandRequest,
  type ResponseError,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDossier } from '../../server/src/core/dossier';
import { operations } from '../../server/src/core/operations';
import { clean, names } from '../../server/src/core/rules/examples';
import { startClient } from '../support/client';
import { seriousProblems } from '../support/problems-of';
import { readSample } from '../support/samples';

async function start(t: TestContext, text = clean, locale = 'ar') {
  const client = await startClient(t, { capabilities: { workspace: { applyEdit: true } }, locale });
  const document = client.open(text);
  const labels: (string | undefined)[] = [];
  let after = text;
  client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ label, edit }) => {
    labels.push(label);
    // As editors do: the server hears of the change before the answer.
    const changes = (edit.changes?.[document.uri] ?? []).map(({ range, newText }) => {
      return { start: document.offsetAt(range.start), end: document.offsetAt(range.end), newText };
    });
    for (const { start, end, newText } of changes.toReversed()) client.edit(document, start, end, newText);
    after = document.getText();
    return { applied: true };
  });
  const execute = (name: string, given: object) =>
    client.connection.sendRequest(ExecuteCommandRequest.type, {
      command: `dossier.edit.${name}`,
      arguments: [{ uri: document.uri, ...given }],
    });
  return { client, document, labels, execute, text: () => after };
}

test('the commands are those of the operations', async (t) => {
  const { client } = await start(t);
  const { commands } = client.initialized.capabilities.executeCommandProvider ?? {};
  assert.deepEqual(
    commands,
    operations.map(({ name }) => `dossier.edit.${name}`),
  );
});

test('every command is documented', () => {
  const page = readFileSync(new URL('../../docs/commands.md', import.meta.url), 'utf8');
  const documented = [...page.matchAll(/^## `dossier\.edit\.(\w+)`/gm)].map(([, name]) => name);
  assert.deepEqual(
    documented,
    operations.map(({ name }) => name),
  );
});

test('an article moves in one edit, and its new header is to be selected', async (t) => {
  const { execute, labels, text } = await start(t);
  const answer = await execute('moveArticle', { article: 2, to: 0, version: 1 });
  assert.deepEqual(labels, ['نقل مقال']);
  assert.deepEqual(seriousProblems(text()), []);
  const moved = TextDocument.create('', '', 0, text());
  assert.equal(answer.applied, true);
  assert.equal(moved.getText(answer.selection), names[2]);
  assert.match(text(), new RegExp(` {2}1\\. ${names[2]}\n {2}2\\. ${names[0]}\n {2}3\\. ${names[1]}\n`));
});

test('the selection is of the text after the move, though the document has changed when the editor answers', async (t) => {
  const sample = readSample('clean');
  const { execute, text } = await start(t, sample);
  const answer = await execute('moveArticle', { article: 2, to: 1 });
  const header = readDossier(sample).articles[2]?.name.span;
  assert.equal(
    TextDocument.create('', '', 0, text()).getText(answer.selection),
    header && sample.slice(header.start, header.end),
  );
});

test('what cannot be done is refused with a reason, in the language of the user', async (t) => {
  const { execute, labels } = await start(t, clean, 'ar');
  assert.deepEqual(await execute('deleteArticle', { article: 3 }), {
    applied: false,
    reason: 'لا مقال بهذا الرقم في الملف.',
  });
  const { applied, reason } = await execute('deleteArticle', { article: 0, version: 7 });
  assert.equal(applied, false);
  assert.match(reason, /تغيّر الملف/);
  assert.deepEqual(labels, []);
});

test('arguments that make no sense are an error', async (t) => {
  const { execute } = await start(t);
  for (const [name, given] of [
    ['moveArticle', { article: 'first', to: 0 }],
    ['moveArticle', { article: 0 }],
    ['retitle', { article: 0, title: 5 }],
    ['retitle', { uri: 5 }],
    ['retitle', { article: 0, title: 'x', version: 'y' }],
    ['groupByOutlet', { uri: 'file:///elsewhere.dossier' }],
  ] as const) {
    await assert.rejects(execute(name, given), ({ code }: ResponseError) => code === ErrorCodes.InvalidParams);
  }
});
