/** Which language problems are told in, by the client's settings, its own language, and the dossier's. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
  ResponseError,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, messageOf, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const pulling: ClientCapabilities = { textDocument: { diagnostic: {} } };
const configuring: ClientCapabilities = {
  ...pulling,
  workspace: { configuration: true, diagnostics: { refreshSupport: true } },
};

const arabic = readSample('sample');
const english = readSample('english').replace(/^=+$/m, '====');

/** The language of a document's problems. */
async function toldIn({ connection }: Client, document: TextDocument): Promise<'ar' | 'en'> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.ok(report.kind === 'full' && report.items.length > 0);
  // What the message quotes of the dossier is isolated (U+2068 to U+2069).
  const words = report.items.map((item) => messageOf(item).replace(/\u2068.*?\u2069/g, '')).join(' ');
  const isArabic = /\p{Script=Arabic}/u.test(words);
  assert.notEqual(isArabic, /\p{Script=Latin}/u.test(words), words);
  return isArabic ? 'ar' : 'en';
}

const change = ({ connection }: Client, settings: unknown) =>
  void connection.sendNotification(DidChangeConfigurationNotification.type, { settings });

test("by default in the dossier's own language", async (t) => {
  const client = await startClient(t, { capabilities: pulling, locale: 'fr' });
  assert.equal(await toldIn(client, client.open(arabic)), 'ar');
  assert.equal(await toldIn(client, client.open(english)), 'en');
});

for (const [locale, language] of [
  ['ar', 'ar'],
  ['ar-SY', 'ar'],
  ['AR', 'ar'],
  ['en', 'en'],
  ['arn', 'en'],
] as const) {
  test(`of an English dossier in ${language} where the client's language is ${locale}`, async (t) => {
    const client = await startClient(t, { capabilities: pulling, locale });
    assert.equal(await toldIn(client, client.open(english)), language);
  });
}

for (const displayLanguage of ['ar', 'en']) {
  test(`in ${displayLanguage} where workspace/configuration says so, whatever else speaks`, async (t) => {
    const asked: (string | undefined)[] = [];
    const configure = (section: string | undefined) => {
      asked.push(section);
      return { displayLanguage };
    };
    const client = await startClient(t, { capabilities: configuring, locale: 'ar', configure });
    await client.refreshes.next();
    assert.equal(await toldIn(client, client.open(english)), displayLanguage);
    assert.equal(await toldIn(client, client.open(arabic)), displayLanguage);
    assert.deepEqual(asked, ['dossier']);
  });
}

test('in the language that didChangeConfiguration brings', async (t) => {
  const client = await startClient(t, { capabilities: pulling });
  const document = client.open(arabic);
  assert.equal(await toldIn(client, document), 'ar');
  change(client, { dossier: { displayLanguage: 'en' } });
  assert.equal(await toldIn(client, document), 'en');
  change(client, { dossier: { displayLanguage: 'auto' } });
  assert.equal(await toldIn(client, document), 'ar');
});

test('a client that can be asked is asked again after a change, and told to pull again', async (t) => {
  let displayLanguage = 'ar';
  const capabilities: ClientCapabilities = {
    ...configuring,
    workspace: { ...configuring.workspace, didChangeConfiguration: { dynamicRegistration: true } },
  };
  const client = await startClient(t, { capabilities, configure: () => ({ displayLanguage }) });
  await client.refreshes.next();
  const document = client.open(arabic);
  assert.equal(await toldIn(client, document), 'ar');
  assert.deepEqual(
    client.registrations.map(({ method, registerOptions }) => [method, registerOptions]),
    [['workspace/didChangeConfiguration', { section: 'dossier' }]],
  );
  displayLanguage = 'en';
  change(client, null);
  await client.refreshes.next();
  assert.equal(await toldIn(client, document), 'en');
  assert.deepEqual(client.refreshes.unread, []);
});

test('a client that is sent problems is sent them again after a change', async (t) => {
  const client = await startClient(t);
  const documents = [client.open(arabic), client.open(arabic)];
  const firstMessage = async () => {
    const { uri, diagnostics } = await client.pushes.next();
    return { uri, message: diagnostics[0] ? messageOf(diagnostics[0]) : '' };
  };
  for (const _ of documents) assert.match((await firstMessage()).message, /^علامة التنصيص/);
  change(client, { dossier: { displayLanguage: 'en' } });
  const pushes = [await firstMessage(), await firstMessage()];
  assert.deepEqual(pushes.map(({ uri }) => uri).sort(), documents.map(({ uri }) => uri).sort());
  for (const { message } of pushes) assert.match(message, /^The quotation mark/);
});

const badSettings = [null, undefined, 5, 'en', [], ['en'], {}, { displayLanguage: 'EN' }, { displayLanguage: ['en'] }];

for (const settings of badSettings) {
  test(`settings that make no sense are the default: ${JSON.stringify(settings)}`, async (t) => {
    const asked = await startClient(t, { capabilities: configuring, configure: () => settings });
    await asked.refreshes.next();
    assert.equal(await toldIn(asked, asked.open(arabic)), 'ar');
    const sent = await startClient(t, { capabilities: pulling });
    const document = sent.open(arabic);
    for (const whole of [settings, { dossier: settings }]) {
      change(sent, { dossier: { displayLanguage: 'en' } });
      change(sent, whole);
      assert.equal(await toldIn(sent, document), 'ar');
    }
  });
}

test('a client that answers with an error is served with the default', async (t) => {
  const configure = () => {
    throw new ResponseError(-32603, 'no settings today');
  };
  const client = await startClient(t, { capabilities: configuring, configure });
  const document = client.open(arabic);
  assert.equal(await toldIn(client, document), 'ar');
  change(client, null);
  assert.equal(await toldIn(client, document), 'ar');
});
