/** A rule that throws: it is told once, what it had found stays, and the others go on. */
import assert from 'node:assert/strict';
import test from 'node:test';
import {
  CodeActionRequest,
  DidChangeTextDocumentNotification,
  DocumentDiagnosticRequest,
  DocumentSymbolRequest,
  LogMessageNotification,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver-protocol';
import { type ClientOptions, of, startClient } from '../support/client';
import { addRule } from '../support/rules';
import { readSample } from '../support/samples';

const sample = readSample('sample');
const pulling: ClientOptions = { capabilities: { textDocument: { diagnostic: {} } } };
const withActions: ClientOptions = {
  capabilities: {
    textDocument: { diagnostic: {}, codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } } },
  },
};

test('where problems are asked for: in the language of the dossier, once for all versions and documents', async (t) => {
  const { connection, open, edit } = await startClient(t, pulling);
  const [logged, shown]: string[][] = [[], []];
  connection.onNotification(LogMessageNotification.type, ({ message }) => void logged?.push(message));
  connection.onNotification(ShowMessageNotification.type, ({ type, message }) => {
    assert.equal(type, MessageType.Error);
    shown?.push(message);
  });
  const body = sample.lastIndexOf('.');
  const document = open(sample);
  const codes = async (of_ = document) => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, of(of_));
    assert.ok(report.kind === 'full');
    return report.items.map(({ code }) => code);
  };
  const before = await codes();
  assert.ok(before.length > 0);
  addRule(t, 'broken', function* () {
    yield { span: { start: 0, end: 1 }, values: { outlet: '' } };
    throw new TypeError('as a test wants it');
  });
  for (let key = 0; key < 3; key++) {
    edit(document, body, body, 'ا');
    assert.deepEqual((await codes()).filter((code) => code !== 'broken').length, before.length);
    assert.ok((await codes()).includes('broken'));
  }
  await codes(open(sample));
  assert.notEqual(await connection.sendRequest(DocumentSymbolRequest.type, of(document)), null);
  assert.equal(shown?.length, 1);
  assert.match(shown?.[0] ?? '', /^\u2067تعطلت القاعدة .*broken.*as a test wants it.*\u2069$/u);
  assert.equal(logged?.filter((message) => message.includes('broken')).length, 1);
  assert.match(logged?.join('') ?? '', /broken-rule\.test/);
});

test('where problems are sent, in a reader’s own language; another one is told too', async (t) => {
  const { connection, open, edit, pushes } = await startClient(t, { locale: 'en' });
  const shown: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  const throws = () => {
    throw new Error('as a test wants it');
  };
  addRule(t, 'broken', throws);
  const document = open(sample.replaceAll(/\p{Script=Arabic}+/gu, 'word'));
  await pushes.next();
  edit(document, 0, 0, 'x');
  addRule(t, 'also-broken', throws);
  await pushes.next();
  assert.deepEqual(
    shown.map((message) => /The rule \P{L}*([a-z-]+)/u.exec(message)?.[1]),
    ['broken', 'also-broken'],
  );
});

test('a rule that breaks when it is asked for fixes: those of the others are offered, and it is told', async (t) => {
  const { connection, open } = await startClient(t, withActions);
  const shown: string[] = [];
  connection.onNotification(ShowMessageNotification.type, ({ message }) => void shown.push(message));
  const document = open(sample);
  const whole = {
    ...of(document),
    range: { start: { line: 0, character: 0 }, end: document.positionAt(sample.length) },
    context: { diagnostics: [] },
  };
  const titles = async () => {
    const actions = await connection.sendRequest(CodeActionRequest.type, whole);
    return actions?.map(({ title }) => title) ?? [];
  };
  const before = await titles();
  assert.ok(before.length > 5);
  addRule(t, 'broken', function* () {
    yield {
      span: { start: 0, end: 1 },
      values: { outlet: '' },
      fixes: () => {
        throw new Error('as a test wants it');
      },
    };
  });
  connection.sendNotification(DidChangeTextDocumentNotification.type, {
    textDocument: { uri: document.uri, version: 2 },
    contentChanges: [{ text: sample }],
  });
  assert.deepEqual(await titles(), before);
  await titles();
  assert.equal(shown.length, 1);
});
