/** The settings that analyses depend on: a change of them changes the problems of open documents. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import test, { type TestContext } from 'node:test';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  DidChangeConfigurationNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
  InitializeRequest,
  LogMessageNotification,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { article, dossier } from '../../server/src/core/rules/examples';
import { serve } from '../../server/src/server';

const uri = 'file:///dossier';
const twin = 'أعلنت هيئة الموانئ أن حركة السفن عادت إلى طبيعتها بعد توقف دام ثلاثة أيام بسبب العاصفة.';
const text = dossier(
  ['1. الجارديان :عودة السفن', '2. صوت الهضبة :السفن تعود', '3. الهضبة :ميناء جديد'],
  [
    article('الجارديان :عودة السفن', twin),
    article('صوت الهضبة :السفن تعود', twin),
    article('الهضبة :ميناء جديد', 'يفتتح الميناء.'),
  ],
);

/** A client that pulls, with the text open in a server of its own. */
async function open(t: TestContext): Promise<ProtocolConnection> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down));
  const client = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
  t.after(() => {
    client.dispose();
    server.dispose();
  });
  serve(server);
  client.listen();
  const capabilities = { textDocument: { diagnostic: {} } };
  await client.sendRequest(InitializeRequest.type, { processId: null, rootUri: null, locale: 'en', capabilities });
  await client.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'dossier', version: 1, text },
  });
  return client;
}

async function told(client: ProtocolConnection): Promise<string[]> {
  const report = await client.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
  assert.ok(report.kind === 'full');
  return report.items.map(({ code, range }) => `${code} ${range.start.line}`);
}

const change = (client: ProtocolConnection, dossier: unknown) =>
  client.sendNotification(DidChangeConfigurationNotification.type, { settings: { dossier } });

test("a desk's outlets and the limits of near-duplicates hold for a document that is open already", async (t) => {
  const client = await open(t);
  const lines = text.split('\n');
  const [guardian, plateau, short] = ['الجارديان :', 'صوت الهضبة :', 'الهضبة :'].map((name) =>
    lines.findIndex((line) => line.startsWith(name)),
  );
  assert.deepEqual(await told(client), [`outlet-variant ${guardian}`]);
  await change(client, { outlets: ['الجارديان', { name: 'صوت الهضبة', variants: ['الهضبة'] }] });
  assert.deepEqual(await told(client), [`outlet-variant ${short}`]);
  await change(client, { nearDuplicates: { minimumWords: 10 } });
  assert.deepEqual(await told(client), [`outlet-variant ${guardian}`, `near-duplicate ${plateau}`]);
  await change(client, {});
  assert.deepEqual(await told(client), [`outlet-variant ${guardian}`]);
});

test('what cannot be read of a setting is told in the log', async (t) => {
  const client = await open(t);
  const logged = new Promise<string>((resolve) => {
    client.onNotification(LogMessageNotification.type, ({ message }) => resolve(message));
  });
  await change(client, { outlets: [7] });
  assert.match(await logged, /Item .*1.* of the setting dossier.outlets has no usable name/);
});
