/** Documents that are too large to be read: left out, said once, and nobody else waits for them. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  ExecuteCommandRequest,
  type Range,
  ShowMessageNotification,
} from 'vscode-languageserver-protocol';
import { isTooLarge, sizeLimit, sizeOf } from '../../server/src/core/size-limit';
import { SourceDocument } from '../../server/src/document';
import { type ClientOptions, of, startClient } from '../support/client';
import { readSample } from '../support/samples';

const beyond = '\n'.repeat(sizeLimit.lines + 1);
const sample = readSample('sample');
const pulling = { textDocument: { diagnostic: {} } };

async function start(t: TestContext, options: ClientOptions) {
  const client = await startClient(t, options);
  const shown: string[] = [];
  client.connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    shown.push(message);
  });
  return { ...client, shown };
}

test('one that is too large has no problems and no outline, which is said once; others have theirs', async (t) => {
  const { connection, shown, open, edit, close } = await start(t, { capabilities: pulling, locale: 'en' });
  const large = open(`Dossier of the day\n${beyond}`);
  const other = open(sample);
  assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, of(large)), null);
  const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(large));
  assert.deepEqual(report, { kind: 'full', items: [] });
  const others = await connection.sendRequest(DocumentDiagnosticRequest.type, of(other));
  assert.ok(others.kind === 'full' && others.items.length > 0);
  edit(large, 0, 0, 'x');
  assert.equal(await connection.sendRequest(DocumentSymbolRequest.type, of(large)), null);
  assert.equal(shown.length, 1);
  assert.match(shown[0] ?? '', /^The file .* is too large to be read.*16,000,000.*200,000.*1,000,000/);
  close(large);
  await connection.sendRequest(DocumentSymbolRequest.type, of(open(beyond)));
  assert.equal(shown.length, 2);
});

test('of one that grows too large, the problems that were sent go; in Arabic, isolated', async (t) => {
  const { shown, open, edit, pushes } = await start(t, {});
  const document = open(sample);
  assert.notDeepEqual((await pushes.next()).diagnostics, []);
  edit(document, sample.length, sample.length, beyond);
  assert.deepEqual((await pushes.next()).diagnostics, []);
  assert.match(shown.join(), /^\u2067الملف .* أكبر من أن يُقرأ.*\u2069$/);
});

test('commands and checks of it are refused with the reason', async (t) => {
  const { connection, open } = await start(t, { locale: 'en' });
  const { uri } = open(`Dossier of the day\n${beyond}`);
  const answer = await connection.sendRequest(ExecuteCommandRequest.type, {
    command: 'dossier.edit.renumber',
    arguments: [{ uri }],
  });
  assert.equal(answer.applied, false);
  assert.match(answer.reason, /too large to be read/);
  await assert.rejects(connection.sendRequest('dossier/check', { uri: 'file:///closed', text: beyond }), /too large/);
});

test('a text that comes anew as a whole is read again', () => {
  const document = SourceDocument.create('untitled:1', 'dossier', 1, beyond);
  assert.equal(document.isLeftOut, true);
  const range = { start: { line: 0, character: 0 }, end: { line: sizeLimit.lines + 1, character: 0 } };
  SourceDocument.update(document, [{ range, text: '' }], 2);
  assert.deepEqual([document.isLeftOut, document.version], [true, 2]);
  SourceDocument.update(document, [{ text: sample }], 3);
  assert.deepEqual([document.isLeftOut, document.getText()], [false, sample]);
  SourceDocument.update(document, [{ text: beyond }, { text: sample }], 4);
  assert.equal(document.isLeftOut, false);
});

test('an edit leaves a document out that makes a line too long, and no other', () => {
  const half = 'x'.repeat(sizeLimit.longestLine / 2);
  const text = `${half}\n${half}\n`;
  const at = (line: number, character: number) => ({ line, character });
  const edit = (from: object, to: object, words: string) => {
    const document = SourceDocument.create('untitled:1', 'dossier', 1, text);
    SourceDocument.update(document, [{ range: { start: from, end: to } as Range, text: words }], 2);
    return document.isLeftOut;
  };
  assert.equal(edit(at(0, half.length), at(1, 0), ''), false);
  assert.equal(edit(at(0, half.length), at(1, 0), 'x'), true);
  assert.equal(edit(at(0, 0), at(0, 0), `${half}\n`), false);
  assert.equal(edit(at(0, 0), at(0, 0), `${half}x`), true);
});

test('sizes count the ends of lines as the protocol does', () => {
  assert.deepEqual(sizeOf(''), { length: 0, lines: 1, longestLine: 0 });
  assert.deepEqual(sizeOf('a\nbb\r\nc\rd\u2028e'), { length: 11, lines: 4, longestLine: 3 });
  const line = `${'x'.repeat(sizeLimit.longestLine - 1)}\n`;
  const most = sizeLimit.length / sizeLimit.longestLine;
  assert.equal(isTooLarge(sizeOf(line.repeat(most))), false);
  assert.equal(isTooLarge(sizeOf(line.repeat(most + 1))), true);
  assert.equal(isTooLarge(sizeOf(`x${line}`)), false);
  assert.equal(isTooLarge(sizeOf(`xx${line}`)), true);
  assert.equal(isTooLarge(sizeOf('\r\n'.repeat(sizeLimit.lines - 1))), false);
  assert.equal(isTooLarge(sizeOf('\r\n'.repeat(sizeLimit.lines))), true);
});
