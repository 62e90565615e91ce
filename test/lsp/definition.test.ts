/** From the contents to the articles and back, wherever on the line the cursor is. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import {
  type ClientCapabilities,
  DefinitionRequest,
  type Location,
  type LocationLink,
} from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { at, startClient } from '../support/client';
import { inAllLineEnds, readSample } from '../support/samples';

const withLinks: ClientCapabilities = { textDocument: { definition: { linkSupport: true } } };

const line = (document: TextDocument, number: number) =>
  document
    .getText({ start: { line: number, character: 0 }, end: { line: number + 1, character: 0 } })
    .replace(/[\r\n]+$/, '');

/** The 0-based lines of the entries and, in the same order, of their headers: told from the lines alone. */
function readPairs(document: TextDocument): { entry: number; header: number }[] {
  const lines = Array.from({ length: document.lineCount }, (_, number) => line(document, number));
  const contents = lines.findIndex((words) => /^(?:عناوين الملف|Contents)/.test(words));
  const end = lines.indexOf('\u00a0', contents);
  return lines.slice(contents + 1, end).map((words, i) => ({
    entry: contents + 1 + i,
    header: lines.indexOf(words.replace(/^ *\d+\. /, ''), end),
  }));
}

/** Opens a text and asks for definitions in it; the answer is of the type that the capabilities call for. */
async function startAsking<T>(t: TestContext, text: string, capabilities: ClientCapabilities) {
  const client = await startClient(t, { capabilities });
  const document = client.open(text);
  const ask = async (offset: number) =>
    (await client.connection.sendRequest(DefinitionRequest.type, at(document, offset))) as T | null;
  return { document, ask };
}

/** Every offset on a line, its end included. */
function offsetsOf(document: TextDocument, number: number): number[] {
  const start = document.offsetAt({ line: number, character: 0 });
  return Array.from({ length: line(document, number).length + 1 }, (_, column) => start + column);
}

for (const { name, written } of inAllLineEnds(readSample('clean'))) {
  test(`from anywhere on each entry's line to its article, with ${name}`, async (t) => {
    const { document, ask } = await startAsking<LocationLink[]>(t, written, withLinks);
    const pairs = readPairs(document);
    assert.equal(pairs.length, 16);
    for (const { entry, header } of pairs) {
      const offsets = offsetsOf(document, entry);
      const asked = name === 'LF' ? offsets : [offsets[0] as number, offsets.at(-1) as number];
      const answers = await Promise.all(asked.map(ask));
      for (const answer of answers) assert.deepEqual(answer, answers[0]);
      const [link, ...others] = answers[0] ?? [];
      assert.ok(link && others.length === 0);
      assert.equal(link.targetUri, document.uri);
      assert.equal(link.targetSelectionRange.start.line, header);
      assert.equal(document.getText(link.targetSelectionRange), line(document, header).trim());
      assert.match(document.getText(link.targetRange), /[\r\n]=+$/);
      assert.deepEqual(link.targetRange.start, link.targetSelectionRange.start);
      assert.ok(link.originSelectionRange);
      assert.equal(document.getText(link.originSelectionRange), line(document, entry).trim());
    }
  });
}

test('from anywhere on a header back to its entry', async (t) => {
  const { document, ask } = await startAsking<LocationLink[]>(t, readSample('clean'), withLinks);
  for (const { entry, header } of readPairs(document)) {
    for (const answer of await Promise.all(offsetsOf(document, header).map(ask))) {
      assert.equal(answer?.length, 1);
      assert.equal(answer[0]?.targetRange.start.line, entry);
      assert.equal(document.getText(answer[0]?.targetSelectionRange), line(document, entry).trim());
    }
  }
});

test('a plain location for clients without links, both ways', async (t) => {
  const { document, ask } = await startAsking<Location>(t, readSample('english'), {});
  for (const { entry, header } of readPairs(document)) {
    for (const [from, to] of [
      [entry, header],
      [header, entry],
    ] as const) {
      const location = await ask(document.offsetAt({ line: from, character: 5 }));
      assert.deepEqual(Object.keys(location ?? {}).sort(), ['range', 'uri']);
      assert.equal(location?.uri, document.uri);
      assert.equal(document.getText(location?.range), line(document, to).trim());
    }
  }
});

test('nowhere from other lines', async (t) => {
  const { document, ask } = await startAsking<LocationLink[]>(t, readSample('english'), withLinks);
  const named = new Set(readPairs(document).flatMap(({ entry, header }) => [entry, header]));
  for (let number = 0; number < document.lineCount; number++) {
    if (!named.has(number)) assert.equal(await ask(document.offsetAt({ line: number, character: 0 })), null);
  }
});
