/** `dossier/check`: the problems of a dossier that isn't open. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type ClientCapabilities, type Diagnostic, DocumentDiagnosticRequest } from 'vscode-languageserver-protocol';
import { type Client, messageOf, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const uri = 'memfs:/dossiers/closed.dossier';

const check = ({ connection }: Client, params: unknown): Promise<{ diagnostics: Diagnostic[] }> =>
  connection.sendRequest('dossier/check', params);

test('a closed dossier has the problems that it has when it is open', async (t) => {
  const capabilities: ClientCapabilities = { textDocument: { diagnostic: { codeDescriptionSupport: true } } };
  const client = await startClient(t, { capabilities, initializationOptions: { rulesUri: 'file:///rules.md' } });
  const document = client.open(readSample('sample'));
  const report = await client.connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.ok(report.kind === 'full' && report.items.length > 0);
  const { diagnostics } = await check(client, { uri, text: readSample('sample') });
  // Places that belong to a problem are in the document that was asked for.
  const asked = JSON.stringify(report.items).replaceAll(JSON.stringify(document.uri), JSON.stringify(uri));
  assert.deepEqual(diagnostics, JSON.parse(asked));
  assert.ok(asked.includes(uri));
});

test('by the settings, in the language of the client', async (t) => {
  const capabilities: ClientCapabilities = {
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
    textDocument: { diagnostic: {} },
  };
  const configure = () => ({ displayLanguage: 'en', rules: { 'toc-mismatch': 'off' } });
  const client = await startClient(t, { capabilities, configure });
  await client.refreshes.next();
  const { diagnostics } = await check(client, { uri, text: readSample('sample') });
  assert.ok(diagnostics.length > 0 && !diagnostics.some(({ code }) => code === 'toc-mismatch'));
  assert.match(messageOf(diagnostics[0] as Diagnostic), /^The quotation mark/);
});

test('nothing is sent of it, and nothing kept', async (t) => {
  const client = await startClient(t);
  assert.notDeepEqual(await check(client, { uri, text: readSample('sample') }), { diagnostics: [] });
  assert.deepEqual(await check(client, { uri, text: readSample('clean') }), { diagnostics: [] });
  assert.deepEqual(await check(client, { uri, text: '' }), { diagnostics: [] });
  assert.deepEqual(client.pushes.unread, []);
});

for (const params of [null, [], {}, { uri }, { uri, text: 5 }, { text: '' }, 'text']) {
  test(`an error, and the server lives on: ${JSON.stringify(params)}`, async (t) => {
    const client = await startClient(t);
    await assert.rejects(check(client, params), { code: -32602 });
    assert.deepEqual(await check(client, { uri, text: '' }), { diagnostics: [] });
  });
}
