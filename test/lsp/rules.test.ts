/** What clients are told of rules: severities of a user's own, and where each code is explained. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  DidChangeConfigurationNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const linking = { codeDescriptionSupport: true };
const pulling: ClientCapabilities = { textDocument: { diagnostic: linking } };
const rulesUri = 'file:///extension/docs/rules.md';

async function pull({ connection }: Client, document: TextDocument): Promise<Diagnostic[]> {
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.ok(report.kind === 'full' && report.items.length > 0);
  return report.items;
}

const severityOf = (items: readonly Diagnostic[], wanted: string) =>
  items.find(({ code }) => code === wanted)?.severity;

test('severities are those of the setting, as soon as it changes', async (t) => {
  let rules: unknown = { 'toc-mismatch': 'hint', 'toc-numbering': 'off' };
  const capabilities: ClientCapabilities = {
    ...pulling,
    workspace: { configuration: true, diagnostics: { refreshSupport: true } },
  };
  const client = await startClient(t, { capabilities, configure: () => ({ rules }) });
  await client.refreshes.next();
  const document = client.open(readSample('sample'));
  const before = await pull(client, document);
  assert.equal(severityOf(before, 'toc-mismatch'), DiagnosticSeverity.Hint);
  assert.equal(severityOf(before, 'toc-numbering'), undefined);
  assert.equal(severityOf(before, 'missing-separator'), DiagnosticSeverity.Error);
  rules = 'nonsense';
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
  await client.refreshes.next();
  const after = await pull(client, document);
  assert.equal(severityOf(after, 'toc-mismatch'), DiagnosticSeverity.Warning);
  assert.equal(severityOf(after, 'toc-numbering'), DiagnosticSeverity.Warning);
});

test('a client that is sent problems is sent them again after a change of severities', async (t) => {
  const client = await startClient(t);
  client.open(readSample('sample'));
  const before = (await client.pushes.next()).diagnostics;
  const settings = { dossier: { rules: { 'toc-mismatch': 'off' } } };
  await client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const after = (await client.pushes.next()).diagnostics;
  assert.deepEqual(
    after,
    before.filter(({ code }) => code !== 'toc-mismatch'),
  );
  assert.equal(after.length, before.length - 1);
});

test('each problem links to its entry on the page that a client names', async (t) => {
  const client = await startClient(t, { capabilities: pulling, initializationOptions: { rulesUri } });
  for (const { code, codeDescription } of await pull(client, client.open(readSample('sample'))))
    assert.deepEqual(codeDescription, { href: `${rulesUri}#${code}` });
});

test('to clients that are sent problems, too', async (t) => {
  const capabilities: ClientCapabilities = { textDocument: { publishDiagnostics: linking } };
  const client = await startClient(t, { capabilities, initializationOptions: { rulesUri } });
  client.open(readSample('sample'));
  const [first] = (await client.pushes.next()).diagnostics;
  assert.equal(first?.codeDescription?.href, `${rulesUri}#${first?.code}`);
});

for (const [name, capabilities, initializationOptions] of [
  ['that name no page', pulling, undefined],
  ['whose page is no address', pulling, { rulesUri: 5 }],
  ['whose options are nothing', pulling, null],
  ['that show no links', { textDocument: { diagnostic: {} } }, { rulesUri }],
] as const) {
  test(`no link for clients ${name}`, async (t) => {
    const client = await startClient(t, { capabilities, initializationOptions });
    for (const problem of await pull(client, client.open(readSample('sample'))))
      assert.ok(!('codeDescription' in problem));
  });
}
