/** The settings that analyses depend on: a change of them changes the problems of open documents. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { DidChangeConfigurationNotification, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { article, dossier } from '../../server/src/core/rules/examples';
import { type Client, of, startClient } from '../support/client';

const twin = 'أعلنت هيئة الموانئ أن حركة السفن عادت إلى طبيعتها بعد توقف دام ثلاثة أيام بسبب العاصفة.';
const names = ['الجارديان :عودة السفن', 'صوت الهضبة :السفن تعود', 'الهضبة :ميناء جديد'];
const text = dossier(
  names.map((name, i) => `${i + 1}. ${name}`),
  names.map((name, i) => article(name, i < 2 ? twin : 'يفتتح الميناء غداً.')),
);

const options = { capabilities: { textDocument: { diagnostic: {} } }, locale: 'en' };

const change = ({ connection }: Client, dossier: unknown) =>
  void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { dossier } });

/** The codes of a document's problems, each with the line it is on. */
async function told({ connection }: Client, document: TextDocument): Promise<string[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.ok(report.kind === 'full');
  return report.items.map(({ code, range }) => `${code}: ${text.split('\n')[range.start.line]}`);
}

test("a desk's outlets and the limits of near-duplicates hold for a document that is open already", async (t) => {
  const client = await startClient(t, options);
  const document = client.open(text);
  const usual = `outlet-variant: ${names[0]}`;
  assert.deepEqual(await told(client, document), [usual]);
  change(client, { outlets: ['الجارديان', { name: 'صوت الهضبة', variants: ['الهضبة'] }] });
  assert.deepEqual(await told(client, document), [`outlet-variant: ${names[2]}`]);
  change(client, { nearDuplicates: { minimumWords: 10 } });
  assert.deepEqual(await told(client, document), [usual, `near-duplicate: ${names[1]}`]);
  change(client, {});
  assert.deepEqual(await told(client, document), [usual]);
});
