/** Formatting over the protocol. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  DidChangeConfigurationNotification,
  DocumentFormattingRequest,
  DocumentRangeFormattingRequest,
  DocumentRangesFormattingRequest,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { clean, separator } from '../../server/src/core/rules/examples';
import { of, startClient } from '../support/client';

const options = { tabSize: 4, insertSpaces: true };
const short = separator.slice(1);
const messy = clean.replace('  2. ', '\u00a05. ').replace(separator, `${short} `);

test('offered whole and in ranges, in several at once to clients that ask so', async (t) => {
  const { initialized } = await startClient(t);
  const { documentFormattingProvider, documentRangeFormattingProvider } = initialized.capabilities;
  assert.deepEqual([documentFormattingProvider, documentRangeFormattingProvider], [true, true]);
  const capabilities = { textDocument: { rangeFormatting: { rangesSupport: true } } };
  const other = await startClient(t, { capabilities });
  assert.deepEqual(other.initialized.capabilities.documentRangeFormattingProvider, { rangesSupport: true });
});

for (const [name, lineEnd] of [
  ['LF', '\n'],
  ['CRLF', '\r\n'],
] as const) {
  test(`a document is formatted as it is now, with ${name}`, async (t) => {
    const { connection, open, edit } = await startClient(t);
    const document = open(clean.replaceAll('\n', lineEnd));
    const ask = () => connection.sendRequest(DocumentFormattingRequest.type, { ...of(document), options });
    assert.deepEqual(await ask(), []);
    const at = document.getText().indexOf(separator);
    edit(document, at, at + 1, '');
    const edits = await ask();
    assert.equal(edits?.length, 1);
    assert.equal(TextDocument.applyEdits(document, edits ?? []), clean.replaceAll('\n', lineEnd));
  });
}

test('a range, or several, and nothing outside', async (t) => {
  const { connection, open } = await startClient(t);
  const document = open(messy);
  const lineOf = (words: string) => document.positionAt(messy.indexOf(words)).line;
  const wholeLine = (line: number) => ({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } });
  const entry = wholeLine(lineOf('5. '));
  const other = wholeLine(lineOf(short));
  const params = { ...of(document), options };
  const inEntry = await connection.sendRequest(DocumentRangeFormattingRequest.type, { ...params, range: entry });
  assert.equal(TextDocument.applyEdits(document, inEntry ?? []), messy.replace('\u00a05. ', '  2. '));
  const inBoth = await connection.sendRequest(DocumentRangesFormattingRequest.type, {
    ...params,
    ranges: [entry, other],
  });
  assert.equal(TextDocument.applyEdits(document, inBoth ?? []), clean);
});

test('what a user has turned off stays as it is', async (t) => {
  const { connection, open } = await startClient(t);
  const settings = { dossier: { rules: { 'toc-numbering': 'off' } } };
  await connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const document = open(messy);
  const edits = await connection.sendRequest(DocumentFormattingRequest.type, { ...of(document), options });
  assert.equal(TextDocument.applyEdits(document, edits ?? []), clean.replace('2. ', '5. '));
});

test('nothing for what is not open', async (t) => {
  const { connection } = await startClient(t);
  const textDocument = { uri: 'untitled:none' };
  const range = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } };
  assert.equal(await connection.sendRequest(DocumentFormattingRequest.type, { textDocument, options }), null);
  assert.equal(
    await connection.sendRequest(DocumentRangeFormattingRequest.type, { textDocument, range, options }),
    null,
  );
});
