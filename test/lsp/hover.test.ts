/** Hovers in the format that a client takes. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  DidChangeConfigurationNotification,
  HoverRequest,
  type MarkupContent,
  MarkupKind,
} from 'vscode-languageserver-protocol';
import { article, dossier } from '../../server/src/core/rules/examples';
import { at, type Client, startClient } from '../support/client';

const header = 'الراصد :سد *جديد* <b>[x](http://a.b)</b>';
const source = dossier([`1. ${header}`], [article(header, 'قال مراسلنا: `هنا`\nسطر ثان')]);

async function hoverAt(t: TestContext, words: string, capabilities: ClientCapabilities) {
  return await ask(await startClient(t, { capabilities }), words);
}

/** Asks at the first place of some words; the answer is without isolates. */
async function ask(client: Client, words: string) {
  const document = client.open(source);
  const found = await client.connection.sendRequest(HoverRequest.type, at(document, source.indexOf(words)));
  const { kind, value } = (found?.contents ?? {}) as Partial<MarkupContent>;
  return { kind, value: value?.replace(/[\u2066-\u2069]/g, ''), words: found?.range && document.getText(found.range) };
}

const formats = (...contentFormat: MarkupKind[]) => ({ textDocument: { hover: { contentFormat } } });

test('Markdown, in which nothing of the dossier is markup', async (t) => {
  const { kind, value, words } = await hoverAt(t, 'الراصد', formats(MarkupKind.Markdown, MarkupKind.PlainText));
  assert.equal(kind, MarkupKind.Markdown);
  assert.equal(words, `1. ${header}`);
  assert.deepEqual(value?.split('\n\n'), [
    '**سد \\*جديد\\* \\<b\\>\\[x\\]\\(http\\:\\/\\/a\\.b\\)\\<\\/b\\>**',
    'الراصد، المقال 1 من 1، 5 كلمات',
    '---',
    'قال مراسلنا\\: \\`هنا\\`',
    'سطر ثان',
  ]);
});

for (const [client, capabilities] of Object.entries({
  'a client that prefers it': formats(MarkupKind.PlainText, MarkupKind.Markdown),
  'one that names no format': {},
})) {
  test(`plain text for ${client}`, async (t) => {
    const { kind, value } = await hoverAt(t, 'الراصد', capabilities);
    assert.equal(kind, MarkupKind.PlainText);
    assert.equal(
      value,
      'سد *جديد* <b>[x](http://a.b)</b>\nالراصد، المقال 1 من 1، 5 كلمات\n\nقال مراسلنا: `هنا`\nسطر ثان',
    );
  });
}

test('in the display language', async (t) => {
  const client = await startClient(t);
  const settings = { dossier: { displayLanguage: 'en' } };
  void client.connection.sendNotification(DidChangeConfigurationNotification.type, { settings });
  const { value } = await ask(client, '5/3/2024');
  assert.equal(value, 'Tuesday 5 March 2024, 24 Shaʻban 1445 AH');
});

test('null where there is nothing to tell', async (t) => {
  const client = await startClient(t);
  const document = client.open(source);
  assert.equal(await client.connection.sendRequest(HoverRequest.type, at(document, source.indexOf('عناوين'))), null);
  const textDocument = { uri: 'file:///never-opened.dossier' };
  const position = { line: 0, character: 0 };
  assert.equal(await client.connection.sendRequest(HoverRequest.type, { textDocument, position }), null);
});
