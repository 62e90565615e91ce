/** Completion over the protocol: as much of it as each client takes. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  type CompletionContext,
  type CompletionItem,
  CompletionRequest,
  CompletionResolveRequest,
  CompletionTriggerKind,
  DidChangeConfigurationNotification,
  InsertTextFormat,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, type Client, startClient } from '../support/client';
import { readCursor } from '../support/marks';

const names = ['الراصد :سد جديد', 'الأفق :نهر قديم'] as const;
const entries = names.map((name, i) => `${i + 1}. ${name}`);
const body = 'قال مراسلنا إن السد امتلأ.';

const rich: ClientCapabilities = {
  textDocument: {
    completion: {
      completionItem: {
        snippetSupport: true,
        insertReplaceSupport: true,
        labelDetailsSupport: true,
        insertTextModeSupport: { valueSet: [1, 2] },
        documentationFormat: [MarkupKind.Markdown, MarkupKind.PlainText],
      },
    },
  },
};

async function ask(client: Client, source: string, context?: CompletionContext) {
  const { text, cursor } = readCursor(source);
  const document = client.open(text);
  const found = await client.connection.sendRequest(CompletionRequest.type, {
    ...at(document, cursor),
    ...(context && { context }),
  });
  if (Array.isArray(found)) throw new Error('not a list');
  return { document, found, items: found?.items ?? [] };
}

async function start(t: TestContext, source: string, capabilities: ClientCapabilities = {}) {
  return await ask(await startClient(t, { capabilities }), source);
}

const begun = (typed: string) => dossier(entries, [article(names[0], body), `${typed}\n`]);

test('what triggers it, and that its items have more to tell', async (t) => {
  const { initialized } = await startClient(t);
  assert.deepEqual(initialized.capabilities.completionProvider, {
    triggerCharacters: [' ', ':'],
    resolveProvider: true,
  });
});

test('an outlet in other letters: found by what was typed, in place of all of it', async (t) => {
  const { document, found, items } = await start(t, begun('الشرق الا‸'));
  assert.equal(found?.isIncomplete, true);
  const item = items.find(({ label }) => label === 'الشرق الأوسط') as CompletionItem;
  assert.equal(item.filterText, 'الشرق الا');
  assert.ok(item.textEdit && 'range' in item.textEdit);
  assert.equal(document.getText(item.textEdit.range), 'الشرق الا');
  assert.equal(item.textEdit.newText, 'الشرق الأوسط :');
  assert.match(item.detail ?? '', /Awsat/);
});

test('a client that inserts or replaces chooses what becomes of the rest of an outlet', async (t) => {
  const { document, items } = await start(t, begun('الشرق ا‸لاوسط : قمة'), rich);
  const item = items.find(({ label }) => label === 'الشرق الأوسط') as CompletionItem;
  assert.ok(item.textEdit && 'insert' in item.textEdit);
  assert.equal(document.getText(item.textEdit.insert), 'الشرق ا');
  assert.equal(document.getText(item.textEdit.replace), 'الشرق الاوسط');
  assert.match(item.labelDetails?.description ?? '', /Awsat/);
  assert.equal(item.detail, undefined);
});

test('a header comes with its separator where a client has places to fill in, and alone where not', async (t) => {
  const snippet = (await start(t, begun('الافق‸'), rich)).items[0];
  assert.equal(snippet?.label, names[1]);
  assert.equal(snippet.insertTextFormat, InsertTextFormat.Snippet);
  assert.equal(snippet.textEdit?.newText, `${names[1]}\n$0\n${'='.repeat(25)}`);
  const plain = (await start(t, begun('الافق‸'))).items[0];
  assert.equal(plain?.textEdit?.newText, names[1]);
  assert.equal(plain.insertTextFormat, undefined);
});

test('a template without places to fill in leaves them empty', async (t) => {
  const { items } = await start(t, begun('مقال‸'));
  assert.equal(items[0]?.textEdit?.newText, ` :\n\n\n${'='.repeat(25)}\n`);
  const { items: filled } = await start(t, begun('مقال‸'), rich);
  assert.match(filled[0]?.textEdit?.newText ?? '', /^\$\{1:اسم الوسيلة\} :\$\{2:عنوان المقال\}\n\$\{3:/);
});

test('what would mean something in a snippet is itself', async (t) => {
  const odd = 'الأفق :نهر $1 \\ $0 }';
  const source = dossier(['1. الراصد :سد جديد', `2. ${odd}`], [article(names[0], body), '‸\n']);
  const { items } = await start(t, source, rich);
  assert.equal(items[0]?.textEdit?.newText.split('\n')[0], 'الأفق :نهر \\$1 \\\\ \\$0 \\}');
});

test('an entry is numbered, those after it are numbered anew, and it tells of its article', async (t) => {
  const client = await startClient(t, { capabilities: rich });
  const source = dossier(
    [`1. ${names[0]}`, `2. بئر :ثالث`],
    [article(names[0], body), article(names[1], body), article('بئر :ثالث', body)],
  ).replace('  2.', '‸\n  2.');
  const { document, items } = await ask(client, source);
  const item = items[0] as CompletionItem;
  assert.equal(item.label, names[1]);
  const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])].map((edit) => {
    assert.ok(edit && 'range' in edit);
    return edit;
  });
  const after = TextDocument.applyEdits(document, edits);
  assert.match(after, /1\. الراصد :سد جديد\n {2}2\. الأفق :نهر قديم\n {2}3\. بئر :ثالث\n\n/);
  const resolved = await client.connection.sendRequest(CompletionResolveRequest.type, item);
  const { kind, value } = resolved.documentation as MarkupContent;
  assert.equal(kind, MarkupKind.Markdown);
  assert.match(value.replace(/[\u2066-\u2069]/g, ''), /^\*\*نهر قديم\*\*\n\nالأفق، المقال 2 من 3/);
});

test('an item of another version, of no article or of no document tells nothing more', async (t) => {
  const client = await startClient(t);
  const document = client.open(begun(''));
  const data = { uri: document.uri, version: 1, article: 0 };
  const strange: unknown[] = [
    ...[undefined, null, 7, 'x', {}, { ...data, version: 2 }, { ...data, article: 9 }, { ...data, article: -1 }],
    ...[
      { ...data, uri: 'file:///no.dossier' },
      { ...data, uri: 5 },
      { ...data, article: 'length' },
    ],
  ];
  for (const each of strange) {
    const item = { label: 'x', ...(each !== undefined && { data: each as never }) };
    const { documentation } = await client.connection.sendRequest(CompletionResolveRequest.type, item);
    assert.equal(documentation, undefined);
  }
  const known = { label: 'x', data };
  assert.ok((await client.connection.sendRequest(CompletionResolveRequest.type, known)).documentation);
});

test('a blank where nothing stands yet asks for nothing; within a name it goes on', async (t) => {
  const client = await startClient(t);
  const blank = { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter: ' ' };
  assert.equal((await ask(client, begun(' ‸'), blank)).found, null);
  assert.ok((await ask(client, begun(' ‸'))).items.length > 0);
  assert.ok((await ask(client, begun('الشرق ‸'), blank)).items.length > 0);
});

test('null in the text of an article and in a document that was never opened', async (t) => {
  const client = await startClient(t);
  assert.equal((await ask(client, begun('').replace('قال', 'قال‸'))).found, null);
  const unknown = { textDocument: { uri: 'file:///no.dossier' }, position: { line: 0, character: 0 } };
  assert.equal(await client.connection.sendRequest(CompletionRequest.type, unknown), null);
});

test("a masthead with the desk's name, of the day", async (t) => {
  const client = await startClient(t, { capabilities: rich });
  const settings = { dossier: { newDossier: { desk: 'مركز الأفق' } } };
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const { items } = await ask(client, 'تروي‸');
  const now = new Date();
  const date = [now.getDate(), now.getMonth() + 1, now.getFullYear()].join('/');
  assert.equal(items[0]?.textEdit?.newText, `ملف مركز الأفق ${date}\n`);
});

test("a desk's own outlets, in the display language", async (t) => {
  const client = await startClient(t);
  const settings = { dossier: { displayLanguage: 'en', outlets: ['منبر الزيتون'] } };
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const { items } = await ask(client, begun('منبر الز‸'));
  assert.deepEqual(
    items.map(({ label }) => label),
    ['منبر الزيتون'],
  );
  const [own] = (await ask(client, begun('الراصد ‸'))).items;
  assert.equal(own?.detail, '1 article');
});

test('CRLF: what is taken is one line, and comes with the same ends', async (t) => {
  const { document, items } = await start(t, begun('الافق‸').replaceAll('\n', '\r\n'), rich);
  const [item] = items;
  assert.equal(item?.textEdit?.newText, `${names[1]}\r\n$0\r\n${'='.repeat(25)}`);
  const range = item.textEdit && 'range' in item.textEdit ? item.textEdit.range : undefined;
  assert.equal(range && document.getText(range), 'الافق');
});
