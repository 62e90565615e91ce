/** Problems as clients get them: those that pull are sent none, the others are asked nothing. */
import assert from 'node:assert/strict';
import test, { describe } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import {
  type ClientCapabilities,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentDiagnosticReport,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Client, messageOf, of, startClient } from '../support/client';
import { expectedProblems, inAllLineEnds, readSample } from '../support/samples';

const pulling: ClientCapabilities = { textDocument: { diagnostic: { relatedDocumentSupport: false } } };

async function pull({ connection }: Client, document: TextDocument): Promise<Diagnostic[]> {
  const report: DocumentDiagnosticReport = await connection.sendRequest(DocumentDiagnosticRequest.type, of(document));
  assert.equal(report.kind, 'full');
  return report.items;
}

const severityNames = new Map<DiagnosticSeverity | undefined, string>([
  [DiagnosticSeverity.Error, 'error'],
  [DiagnosticSeverity.Warning, 'warning'],
  [DiagnosticSeverity.Information, 'information'],
]);

/** Code, 1-based line and severity, as the sample's expectations are written. */
const summary = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(({ code, range, severity }) => ({
    code,
    line: range.start.line + 1,
    severity: severityNames.get(severity),
  }));

/** Longer than the server waits before it sends problems. Milliseconds. */
const longerThanTheDelay = 300;

/** The stretch of the third separator, its line end included. */
function thirdSeparator(document: TextDocument): [start: number, end: number] {
  const found = [...document.getText().matchAll(/^=+\n/gm)][2];
  assert.ok(found);
  return [found.index, found.index + found[0].length];
}

// Most of these wait for the server's delay: they wait together.
describe('problems', { concurrency: true }, () => {
  for (const { name, written } of inAllLineEnds(readSample('sample'))) {
    test(`a client that pulls gets the problems, with ${name}`, async (t) => {
      const client = await startClient(t, { capabilities: pulling });
      assert.deepEqual(summary(await pull(client, client.open(written))), expectedProblems);
    });

    test(`a client that doesn't is sent them, with ${name}`, async (t) => {
      const client = await startClient(t);
      const document = client.open(written, 7);
      const { uri, version, diagnostics } = await client.pushes.next();
      assert.deepEqual([uri, version], [document.uri, 7]);
      assert.deepEqual(summary(diagnostics), expectedProblems);
    });
  }

  test('a problem carries its code, its source, its message and the place that belongs to it', async (t) => {
    const client = await startClient(t, { capabilities: pulling, locale: 'en' });
    const document = client.open(readSample('sample'));
    const found = (await pull(client, document)).find(({ code }) => code === 'toc-mismatch');
    assert.ok(found);
    assert.equal(found.source, 'dossier');
    assert.equal(found.severity, DiagnosticSeverity.Warning);
    assert.equal(document.getText(found.range), readSample('sample').split('\n')[22]?.trim());
    const [related, ...others] = found.relatedInformation ?? [];
    assert.ok(related && others.length === 0);
    assert.equal(related.location.uri, document.uri);
    const header = document.getText(related.location.range);
    assert.ok(messageOf(found).includes(header), messageOf(found));
    assert.notEqual(related.message, '');
  });

  test('a client that pulls is never sent problems', async (t) => {
    const client = await startClient(t, { capabilities: pulling });
    const document = client.open(readSample('sample'));
    assert.notDeepEqual(await pull(client, document), []);
    client.edit(document, 0, 1, 'ا');
    await pull(client, document);
    await pause(longerThanTheDelay);
    client.close(document);
    assert.deepEqual(await pull(client, document), []);
    await pause(longerThanTheDelay);
    assert.deepEqual(client.pushes.unread, []);
  });

  test('a document without problems is told so', async (t) => {
    const client = await startClient(t);
    client.open(readSample('clean'));
    assert.deepEqual((await client.pushes.next()).diagnostics, []);
  });

  test('problems are cleared when their document is closed, and none come after', async (t) => {
    const client = await startClient(t);
    const document = client.open(readSample('sample'));
    assert.notDeepEqual((await client.pushes.next()).diagnostics, []);
    client.edit(document, 0, 1, 'ا');
    client.close(document);
    assert.deepEqual(await client.pushes.next(), { uri: document.uri, diagnostics: [] });
    await pause(longerThanTheDelay);
    assert.deepEqual(client.pushes.unread, []);
  });

  test('a separator deleted is missed, and put back is not: for a client that pulls', async (t) => {
    const client = await startClient(t, { capabilities: pulling });
    const document = client.open(readSample('clean'));
    const [start, end] = thirdSeparator(document);
    const separator = document.getText().slice(start, end);
    client.edit(document, start, end, '');
    const [problem, ...others] = await pull(client, document);
    assert.equal(problem?.code, 'missing-separator');
    assert.equal(document.offsetAt(problem.range.start), start);
    assert.deepEqual(others, []);
    client.edit(document, start, start, separator);
    assert.deepEqual(await pull(client, document), []);
  });

  test('a separator deleted is missed, and put back is not: for a client that is sent problems', async (t) => {
    const client = await startClient(t);
    const document = client.open(readSample('clean'));
    assert.deepEqual((await client.pushes.next()).diagnostics, []);
    const [start, end] = thirdSeparator(document);
    const separator = document.getText().slice(start, end);
    client.edit(document, start, end, '');
    const missed = await client.pushes.next();
    assert.deepEqual([missed.version, missed.diagnostics.map(({ code }) => code)], [2, ['missing-separator']]);
    client.edit(document, start, start, separator);
    assert.deepEqual(await client.pushes.next(), { uri: document.uri, version: 3, diagnostics: [] });
  });

  test('a burst of keystrokes is checked once, in its last state', async (t) => {
    const client = await startClient(t);
    const document = client.open(readSample('clean'));
    await client.pushes.next();
    const [start] = thirdSeparator(document);
    for (let typed = 0; typed < 5; typed++) client.edit(document, start, start, '=');
    const { version, diagnostics } = await client.pushes.next();
    assert.deepEqual([version, diagnostics.map(({ code }) => code)], [6, ['malformed-separator']]);
    await pause(longerThanTheDelay);
    assert.deepEqual(client.pushes.unread, []);
  });

  test('a first change is checked whatever number the client counts from', async (t) => {
    for (const opened of [0, 41]) {
      const client = await startClient(t);
      const document = client.open(readSample('clean'), opened);
      assert.equal((await client.pushes.next()).version, opened);
      client.edit(document, ...thirdSeparator(document), '');
      const { version, diagnostics } = await client.pushes.next();
      assert.deepEqual([version, diagnostics.length], [opened + 1, 1]);
    }
  });
});
