/** Settings that can't be used: told in the log and in one message, once, in the user's language. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver-protocol';
import { type Client, type ClientOptions, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const change = ({ connection }: Client, dossier: unknown) =>
  void connection.sendNotification(DidChangeConfigurationNotification.type, { settings: { dossier } });

/** A client, and what it has been told by the time that the server has answered a request. */
async function startListener(t: TestContext, options: ClientOptions) {
  const client = await startClient(t, options);
  const shown: string[] = [];
  const logged: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    assert.equal(type, MessageType.Warning);
    shown.push(message.replace(/\u2068(.*?)\u2069/g, '$1'));
  });
  client.connection.onNotification(LogMessageNotification.type, ({ message }) => {
    logged.push(message.replace(/\u2068(.*?)\u2069/g, '$1'));
  });
  async function told() {
    await client.connection.sendRequest('dossier/check', { uri: 'untitled:other', text: '' });
    return { shown: shown.splice(0), logged: logged.splice(0) };
  }
  return { client, told };
}

const threshold =
  'The setting dossier.nearDuplicates.threshold cannot be "much"; its default 0.5 is used. It takes a number from 0 to 1.';
const code =
  'The setting dossier.rules has a code that no rule has: "no-such". It was ignored; docs/rules.md lists them all.';

test('one fault is one message and a line in the log, and told again only once it changes', async (t) => {
  const { client, told } = await startListener(t, { locale: 'en' });
  const wrong = { nearDuplicates: { threshold: 'much' } };
  change(client, wrong);
  assert.deepEqual(await told(), { shown: [threshold], logged: [threshold] });
  change(client, wrong);
  change(client, { ...wrong, displayLanguage: 'en' });
  assert.deepEqual(await told(), { shown: [], logged: [] });
  change(client, { ...wrong, rules: { 'no-such': 'off' } });
  const both = await told();
  assert.deepEqual(both.shown, [`${threshold} The log tells what else was ignored.`]);
  assert.deepEqual(both.logged, [threshold, code]);
  change(client, {});
  assert.deepEqual(await told(), { shown: [], logged: [] });
  change(client, wrong);
  assert.deepEqual((await told()).shown, [threshold]);
});

test('a client that is asked is told too, at its start', async (t) => {
  const capabilities = { workspace: { configuration: true } };
  const { told } = await startListener(t, { capabilities, locale: 'en', configure: () => ({ outlets: [7] }) });
  // The server asks for settings after it has answered `initialize`: the first answer may come before.
  let messages: string[] = [];
  for (let tries = 0; tries < 100 && messages.length === 0; tries++) messages = (await told()).shown;
  assert.deepEqual(messages, ['Item 1 of the setting dossier.outlets (7) has no usable name, and was ignored.']);
});

test('in the language that is set, or that of a dossier that is open; Arabic isolated for a left-to-right place', async (t) => {
  const { client, told } = await startListener(t, {});
  const arabic = /^\u2067لا يقبل الإعداد dossier\.rightToLeft القيمة 7، .*\u2069$/;
  change(client, { rightToLeft: 7, displayLanguage: 'ar' });
  assert.match((await told()).shown.join(), arabic);
  change(client, {});
  client.open(readSample('clean'));
  change(client, { rightToLeft: 7 });
  assert.match((await told()).shown.join(), arabic);
});

test('what is wrong changes nothing: the default holds', async (t) => {
  const { client } = await startListener(t, { capabilities: { textDocument: { diagnostic: {} } } });
  const document = client.open(readSample('sample'));
  const pull = () => client.connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  const before = await pull();
  change(client, { rules: { 'toc-mismatch': 'never' }, nearDuplicates: 5, outlets: {}, displayLanguage: [] });
  const { resultId: _, ...after } = await pull();
  const { resultId: __, ...expected } = before;
  assert.deepEqual(after, expected);
});

test('a thousand faults are one message, and not a thousand lines', async (t) => {
  const { client, told } = await startListener(t, { locale: 'en' });
  change(client, { outlets: Array.from({ length: 1000 }, () => 7) });
  const { shown, logged } = await told();
  assert.equal(shown.length, 1);
  assert.ok(logged.length <= 50);
});
