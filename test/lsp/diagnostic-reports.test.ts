/** What pulled problems cost: what hasn't changed isn't sent again, and long work lets other messages through. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  CancellationTokenSource,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  LSPErrorCodes,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { article, dossier } from '../../server/src/core/rules/examples';
import { type Client, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const capabilities = { textDocument: { diagnostic: {} } };

function pull({ connection }: Client, document: TextDocument, previousResultId?: string) {
  const params = { ...of(document), ...(previousResultId !== undefined && { previousResultId }) };
  return connection.sendRequest<DocumentDiagnosticReport>(DocumentDiagnosticRequest.method, params);
}

test('a server that follows one that died tells all, whatever it is asked by', async (t) => {
  const before = await startClient(t, { capabilities });
  const { resultId } = await pull(before, before.open(readSample('clean')));
  const after = await startClient(t, { capabilities });
  const report = await pull(after, after.open(readSample('sample')), resultId);
  assert.ok(report.kind === 'full' && report.items.length > 0);
});

test('problems that are the same after a keystroke are not sent again, and others are', async (t) => {
  const client = await startClient(t, { capabilities });
  const document = client.open(readSample('sample'));
  const first = await pull(client, document);
  assert.ok(first.kind === 'full' && first.resultId !== undefined && first.items.length > 0);

  const body = document.getText().lastIndexOf('.');
  client.edit(document, body, body, 'ا');
  assert.deepEqual(await pull(client, document, first.resultId), { kind: 'unchanged', resultId: first.resultId });
  const whole = await pull(client, document);
  assert.deepEqual(whole, first, 'a client that has nothing is told all');

  client.edit(document, 0, 0, '\n');
  const moved = await pull(client, document, first.resultId);
  assert.ok(moved.kind === 'full' && moved.resultId !== first.resultId);
  assert.equal(moved.items.length, first.items.length);
  assert.equal(moved.items[0]?.range.start.line, (first.items[0]?.range.start.line ?? 0) + 1);
});

/** What comes first of outline and problems, asked for at once. */
async function firstAnswer(client: Client, document: TextDocument): Promise<string[]> {
  const order: string[] = [];
  const outline = client.connection.sendRequest(DocumentSymbolRequest.type, of(document));
  const answers = [
    outline.then(() => order.push('outline')),
    pull(client, document).then(() => order.push('problems')),
  ];
  await Promise.all(answers);
  return order.slice(0, 1);
}

test('whoever opens a dossier has its outline first, whoever types its problems', async (t) => {
  const client = await startClient(t, { capabilities });
  const document = client.open(readSample('sample'));
  assert.deepEqual(await firstAnswer(client, document), ['outline']);
  client.edit(document, 0, 0, '\n');
  assert.deepEqual(await firstAnswer(client, document), ['problems']);
  const other = client.open(readSample('clean'));
  assert.deepEqual(await firstAnswer(client, other), ['outline']);
});

/**
 * By this clock a few steps fill a slice, on any machine: there are far more slices than others need turns. Gives how often
 * it was looked at, which is after each step.
 */
function stepsAreLong(t: TestContext): () => number {
  let looks = 0;
  t.mock.method(performance, 'now', () => 1000 * ++looks);
  return () => looks;
}

const many = 300;

/** Every two of them are the same. */
function manyArticles(): string {
  const names = Array.from({ length: many }, (_, i) => `المدن :تقرير رقم ${i}`);
  const bodyOf = (i: number) => Array.from({ length: 1200 }, (_, k) => `كلمة${(i >> 1) * 1200 + k}`).join(' ');
  return dossier(
    names.map((name, i) => `${i + 1}. ${name}`),
    names.map((name, i) => article(name, bodyOf(i))),
  );
}

test('while many articles are compared for the first time, other answers come', async (t) => {
  stepsAreLong(t);
  const client = await startClient(t, { capabilities });
  const document = client.open(manyArticles());
  await client.connection.sendRequest(DocumentSymbolRequest.type, of(document));
  const order: string[] = [];
  const problems = pull(client, document).then((report) => {
    order.push('problems');
    return report;
  });
  const outline = client.connection
    .sendRequest(DocumentSymbolRequest.type, of(document))
    .then(() => order.push('outline'));
  const [report] = await Promise.all([problems, outline]);
  assert.deepEqual(order, ['outline', 'problems']);
  assert.ok(report.kind === 'full');
  assert.equal(report.items.filter(({ code }) => code === 'near-duplicate').length, many / 2);
});

test('to compare many articles is given up where it is cancelled', async (t) => {
  const looks = stepsAreLong(t);
  const { connection, open } = await startClient(t, { capabilities });
  const document = open(manyArticles());
  await connection.sendRequest(DocumentSymbolRequest.type, of(document));
  const source = new CancellationTokenSource();
  const problems = connection.sendRequest(DocumentDiagnosticRequest.type, of(document), source.token);
  // Answered while the articles are compared: so they are, and it takes longer.
  await connection.sendRequest(DocumentSymbolRequest.type, of(document));
  source.cancel();
  await assert.rejects(problems, { code: LSPErrorCodes.RequestCancelled });
  assert.ok(looks() < many, `${looks()} steps`);
});
