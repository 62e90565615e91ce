/** Lines as the Language Server Protocol breaks them. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { splitLines, touches } from '../../server/src/core/text';

const linesOf = (text: string) => splitLines(text).map(({ start, end }) => text.slice(start, end));

const cases: [text: string, lines: string[]][] = [
  ['', []],
  ['سد', ['سد']],
  ['\n', ['']],
  ['\r\n', ['']],
  ['\r', ['']],
  ['\n\r', ['', '']],
  ['\r\r\n', ['', '']],
  ['سد\nنهر\r\nبئر\rعين', ['سد', 'نهر', 'بئر', 'عين']],
  ['سد\n', ['سد']],
  ['سد\n\nنهر', ['سد', '', 'نهر']],
  ['سد\u2028نهر\u2029بئر', ['سد\u2028نهر\u2029بئر']],
  ['سد\u0085نهر\vبئر\fعين\0', ['سد\u0085نهر\vبئر\fعين\0']],
];

for (const [text, lines] of cases) test(JSON.stringify(text), () => assert.deepEqual(linesOf(text), lines));

const pieces = fc.string({
  unit: fc.constantFrom('\r', '\n', '\r\n', '\u2028', '\u2029', '\u0085', 'ا', '\ud83d'),
  maxLength: 30,
});

test('lines are those of the protocol, follow each other, and leave nothing out', () => {
  fc.assert(
    fc.property(pieces, (text) => {
      const document = TextDocument.create('untitled:', 'dossier', 1, text);
      const lines = splitLines(text);
      lines.forEach(({ start, end, next }, number) => {
        assert.deepEqual(document.positionAt(start), { line: number, character: 0 });
        assert.deepEqual(document.positionAt(end), { line: number, character: end - start });
        assert.match(text.slice(end, next), /^(?:\r\n|\r|\n|)$/);
        assert.equal(next, lines[number + 1]?.start ?? text.length);
      });
      assert.equal(lines[0]?.start ?? 0, 0);
      const openEnd = /[\r\n]$/.test(text) || text === '' ? 1 : 0;
      assert.equal(document.lineCount, lines.length + openEnd);
    }),
  );
});

test('a cursor touches a span from its start to its very end', () => {
  const span = { start: 3, end: 5 };
  assert.deepEqual(
    [2, 3, 4, 5, 6].filter((offset) => touches(span, offset)),
    [3, 4, 5],
  );
});
