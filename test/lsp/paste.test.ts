/** Pasting as an article, as clients ask for it and apply it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import type { ClientCapabilities, SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { readDossier } from '../../server/src/core/dossier';
import { type Client, startClient } from '../support/client';
import { readMarks } from '../support/marks';
import { seriousProblems } from '../support/problems-of';
import { inAllLineEnds, readSample } from '../support/samples';

interface Answer {
  readonly title: string;
  readonly isArticle: boolean;
  readonly edit: WorkspaceEdit;
}

const snippets: ClientCapabilities = {
  workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport: true } },
};

function clipboard(name: string): string {
  return readMarks(readFileSync(join(__dirname, `../fixtures/paste/${name}.html`), 'utf8')).text;
}

async function paste(
  { connection }: Client,
  document: TextDocument,
  offset: number,
  clipboard: { html?: string; plain?: string },
): Promise<Answer | null> {
  const params = { uri: document.uri, position: document.positionAt(offset), ...clipboard };
  return await connection.sendRequest('dossier/pasteAsArticle', params);
}

/** The text after an edit; snippets as they stand before anybody types. */
function applied(document: TextDocument, { changes, documentChanges }: WorkspaceEdit): string {
  const [change] = documentChanges ?? [];
  const edits = changes?.[document.uri] ?? (change && 'edits' in change ? change.edits : []);
  return TextDocument.applyEdits(document, edits.map(plainEdit));
}

function plainEdit(edit: TextEdit | SnippetTextEdit): TextEdit {
  if (!('snippet' in edit)) return edit;
  const newText = edit.snippet.value.replace(/\$0|\$\{1:([^}]*)\}/g, '$1').replace(/\\([\\$}])/g, '$1');
  return { range: edit.range, newText };
}

function headersOf(text: string): string[] {
  return readDossier(text).articles.map(({ name: { span } }) => text.slice(span.start, span.end));
}

const news = clipboard('chrome-windows-cf-html');
const newHeader = 'الجزيرة :الخزان الكبير يعود إلى العمل قبل الشتاء';

for (const { name, written } of inAllLineEnds(readSample('clean'))) {
  test(`a page becomes an article after the one at the cursor, and an entry, with ${name}`, async (t) => {
    const client = await startClient(t);
    const document = client.open(written);
    const before = headersOf(written);
    for (const [index, { span }] of readDossier(written).articles.entries()) {
      const answer = await paste(client, document, (span.start + span.end) >> 1, { html: news });
      assert.ok(answer?.isArticle);
      assert.equal(answer.title, 'الصق كمقال');
      const text = applied(document, answer.edit);
      assert.deepEqual(headersOf(text), before.toSpliced(index + 1, 0, newHeader));
      assert.deepEqual(seriousProblems(text), []);
      const entry = readDossier(text).entries[index + 1];
      assert.equal(entry?.value, index + 2);
      assert.ok(entry && text.slice(entry.span.start, entry.span.end).endsWith(newHeader));
      assert.deepEqual(new Set(text.match(/\r\n|\r|\n/g)), new Set(written.match(/\r\n|\r|\n/g)));
    }
  });
}

test('what stood in the dossier still stands there, but for the numbers', async (t) => {
  const client = await startClient(t);
  for (const sample of ['clean', 'sample', 'english'] as const) {
    const text = readSample(sample);
    const document = client.open(text);
    for (const { span } of readDossier(text).articles) {
      const answer = await paste(client, document, span.start, { html: news });
      if (!answer) continue;
      const lines = new Map<string, number>();
      const count = (line: string, by: number) => {
        const words = line.replace(/^\s*\d+\.\s*/, '');
        lines.set(words, (lines.get(words) ?? 0) + by);
      };
      for (const line of applied(document, answer.edit).split('\n')) count(line, 1);
      for (const line of text.split('\n')) count(line, -1);
      assert.ok(
        [...lines.values()].every((left) => left >= 0),
        sample,
      );
    }
  }
});

test('an empty dossier gets contents too, and its article is closed', async (t) => {
  const client = await startClient(t);
  const document = client.open('');
  const answer = await paste(client, document, 0, { html: news });
  assert.ok(answer);
  const text = applied(document, answer.edit);
  assert.deepEqual(headersOf(text), [newHeader]);
  assert.match(text, /^عناوين الملف :\n {2}1\. الجزيرة :الخزان/);
  assert.ok(text.endsWith(`${'='.repeat(25)}\n`));
  assert.deepEqual(seriousProblems(text), []);
});

test('behind a masthead the contents come first', async (t) => {
  const client = await startClient(t);
  const masthead = 'ملف مركز الأفق 12/11/2022';
  const document = client.open(masthead);
  const answer = await paste(client, document, masthead.length, { html: news });
  assert.ok(answer);
  const text = applied(document, answer.edit);
  assert.match(text, /^ملف مركز الأفق 12\/11\/2022\n\nعناوين الملف :\n {2}1\. الجزيرة/);
  assert.deepEqual(seriousProblems(text), []);
});

test('an article that an entry waits for gets no second one', async (t) => {
  const client = await startClient(t);
  const text = `عناوين الملف :\n  1. ${newHeader}\n\n`;
  const document = client.open(text);
  const answer = await paste(client, document, text.length, { html: news });
  assert.ok(answer);
  const pasted = applied(document, answer.edit);
  assert.equal(pasted.split(newHeader).length, 3);
  assert.deepEqual(seriousProblems(pasted), []);
});

test('for a client that takes snippets, an unknown outlet is one place in header and entry', async (t) => {
  const client = await startClient(t, { capabilities: snippets });
  const text = readSample('clean');
  const document = client.open(text);
  const answer = await paste(client, document, text.length, { html: clipboard('page-of-an-unknown-site') });
  assert.ok(answer?.isArticle);
  const [change] = answer.edit.documentChanges ?? [];
  assert.ok(change && 'edits' in change);
  assert.deepEqual(change.textDocument, { uri: document.uri, version: 1 });
  const values = change.edits.map((edit) => ('snippet' in edit ? edit.snippet.value : ''));
  assert.equal(values.filter((value) => value.includes('\u0024{1:اسم الوسيلة} :مكتبة الحي')).length, 2);
  assert.equal(values.filter((value) => value.includes('$0')).length, 1);
  assert.ok(values.some((value) => /العليا من المباني\.\$0\n=+\n$/.test(value)));
  assert.ok(headersOf(applied(document, answer.edit)).at(-1)?.startsWith('اسم الوسيلة :مكتبة الحي'));
});

test("signs of snippets in a page's text are text", async (t) => {
  const client = await startClient(t, { capabilities: snippets });
  const document = client.open(readSample('clean'));
  const odd = 'كلف المشروع $1 و\u0024{2:مليون} و\\3 }';
  const html = news.replace('أعلنت دائرة', `${odd} أعلنت دائرة`);
  const answer = await paste(client, document, 1e6, { html });
  assert.ok(answer);
  assert.ok(applied(document, answer.edit).includes(odd));
});

test('an outlet is written as the dossier writes it', async (t) => {
  const client = await startClient(t);
  const text = readSample('clean').replaceAll('الجزيرة :', 'الجزيرة نت :');
  const document = client.open(text);
  const answer = await paste(client, document, text.length, { html: news });
  assert.ok(answer);
  assert.equal(headersOf(applied(document, answer.edit)).at(-1), newHeader.replace('الجزيرة', 'الجزيرة نت'));
});

test("a desk's name for an outlet wins", async (t) => {
  const client = await startClient(t, {
    capabilities: { workspace: { configuration: true } },
    configure: () => ({ outlets: [{ name: 'عنب', variants: ['عنب بلدي'] }] }),
  });
  const text = readSample('clean');
  const document = client.open(text);
  await client.connection.sendRequest('textDocument/documentSymbol', { textDocument: { uri: document.uri } });
  const answer = await paste(client, document, text.length, { html: clipboard('chrome-linux-wordpress') });
  assert.ok(answer);
  assert.match(headersOf(applied(document, answer.edit)).at(-1) ?? '', /^عنب :سوق الخضار/);
});

test('under a header that waits for its text, nothing is an article by itself', async (t) => {
  const client = await startClient(t);
  const text = `${readSample('clean')}الأفق :عنوان ينتظر نصه\n`;
  const document = client.open(text);
  assert.equal((await paste(client, document, text.length, { html: news }))?.isArticle, false);
});

test('plain text is an article only to whom asks for it', async (t) => {
  const client = await startClient(t);
  const text = readSample('english');
  const document = client.open(text);
  const plain = `A bridge opens for walkers\n12 November 2022\n${'It was closed for years and nobody knew why. '.repeat(4)}`;
  const answer = await paste(client, document, text.length, { plain });
  assert.ok(answer && !answer.isArticle);
  assert.equal(answer.title, 'Paste as Article');
  const pasted = applied(document, answer.edit);
  assert.match(headersOf(pasted).at(-1) ?? '', /^Outlet ?: ?A bridge opens for walkers$/);
  assert.deepEqual(seriousProblems(pasted), seriousProblems(text));
});

for (const name of ['single-sentence', 'link', 'excel-table', 'paragraphs-without-a-title']) {
  test(`no article is offered for ${name}`, async (t) => {
    const client = await startClient(t);
    const document = client.open(readSample('clean'));
    assert.equal(await paste(client, document, 1e6, { html: clipboard(name) }), null);
  });
}

test('what makes no sense is refused, and what is not open has no answer', async (t) => {
  const { connection } = await startClient(t);
  const position = { line: 0, character: 0 };
  assert.equal(
    await connection.sendRequest('dossier/pasteAsArticle', { uri: 'file:///none', position, html: news }),
    null,
  );
  for (const params of [undefined, {}, { uri: 'x' }, { uri: 'x', position, html: 1 }, { uri: 'x', position: 'y' }])
    await assert.rejects(connection.sendRequest('dossier/pasteAsArticle', params), /pasteAsArticle \{uri/);
});
