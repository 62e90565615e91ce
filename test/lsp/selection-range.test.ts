/** Selection ranges of many cursors in one request. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type SelectionRange, SelectionRangeRequest } from 'vscode-languageserver-protocol';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { of, startClient } from '../support/client';
import { readSample } from '../support/samples';

/** How long each range of a chain is, in UTF-16 units. */
function lengths(document: TextDocument, range: SelectionRange | undefined): number[] {
  return range ? [document.getText(range.range).length, ...lengths(document, range.parent)] : [];
}

test('one chain for each position, in their order, each up to the whole dossier', async (t) => {
  const { connection, open } = await startClient(t);
  const text = readSample('clean');
  const document = open(text);
  const offsets = Array.from({ length: 500 }, (_, index) => Math.floor((index * text.length) / 499)).reverse();
  const positions = offsets.map((offset) => document.positionAt(offset));
  const found = await connection.sendRequest(SelectionRangeRequest.type, { ...of(document), positions });
  assert.equal(found?.length, positions.length);
  for (const [index, range] of (found ?? []).entries()) {
    const [start, end] = [range.range.start, range.range.end].map((at) => document.offsetAt(at)) as [number, number];
    assert.ok(start <= (offsets[index] as number) && (offsets[index] as number) <= end);
    const chain = lengths(document, range);
    assert.deepEqual(
      chain,
      [...new Set(chain)].sort((a, b) => a - b),
    );
    assert.equal(chain.at(-1), text.length);
  }
});

test('an empty dossier has a range too; a document that was never opened has none', async (t) => {
  const { connection, open } = await startClient(t);
  const positions = [{ line: 0, character: 0 }];
  const found = await connection.sendRequest(SelectionRangeRequest.type, { ...of(open('')), positions });
  assert.deepEqual(found, [{ range: { start: positions[0], end: positions[0] } }]);
  const textDocument = { uri: 'file:///never-opened.dossier' };
  assert.equal(await connection.sendRequest(SelectionRangeRequest.type, { textDocument, positions }), null);
});
