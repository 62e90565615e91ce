/** No regular expression of the product takes more time than the length of a text asks for, whatever the text. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { before } from 'node:test';
import { createOnigScanner, createOnigString, loadWASM } from 'vscode-oniguruma';
import { type Hostile, mixedStrings, piecesOf, simpleStrings } from '../support/hostile-strings';
import { leastTime } from '../support/processor-time';
import { built, declared, grammarSources, literals, literalsIn, sources } from '../support/regular-expressions';

/** Uses an expression as the product does: on a text from its beginning on. */
type Use = (text: string) => unknown;

/** How long the texts are, in the order in which they are tried: what is exponential shows by the first ones. */
const lengths = {
  simple: [20, 24, 28, 200, 5000, 100_000],
  mixed: [20, 24, 28, 200, 30_000],
  grammar: [20, 24, 28, 200, 20_000],
};
/** Processor time, which other programs don't lengthen: what is linear takes a few milliseconds, what isn't 400 and more. */
const limit = 120;

/** The first text that takes too long, time and again; undefined where none does. */
function slowest(use: Use, strings: readonly Hostile[], lengths: readonly number[]): string | undefined {
  for (const { name, make } of strings) {
    for (const length of lengths) {
      const text = make(length);
      if (leastTime(() => use(text), limit) > limit) return `${name} (${length})`;
    }
  }
  return undefined;
}

function slowTextFor(expression: RegExp): string | undefined {
  const use: Use = (text) => {
    expression.lastIndex = 0;
    return expression.global ? text.replace(expression, '') : expression.exec(text);
  };
  const { source } = expression;
  return slowest(use, simpleStrings(source), lengths.simple) ?? slowest(use, mixedStrings(source), lengths.mixed);
}

const written = [...literals(), ...declared()];
let found = written;
before(async () => {
  const load = () => Promise.all([import('../../server/src/server'), import('../../server/src/cli/main')]);
  const known = new Set<string>();
  // Some come several times, and what compiles these sources for the test builds some of the literals.
  found = [...written, ...(await built(load))].filter(({ expression }) => {
    const isNew = !known.has(String(expression));
    known.add(String(expression));
    return isNew;
  });
});

test('expressions that are known to be slow are found to be', () => {
  for (const slow of [/\s+$/, /(a+)+b/, /(?:\p{L}+\s?)*:$/u]) assert.ok(slowTextFor(slow), String(slow));
});

test('every expression of the sources is found', () => {
  const code = `const a = b / c / d; f(/x[/"]y/g, "a/b/c", \`\${g(/z/u)}/q/\`); return /^[^\\]]$/;`;
  assert.deepEqual(literalsIn(code).map(String), ['/x[/"]y/g', '/z/u', '/^[^\\]]$/']);
  const uses = sources.flatMap(
    (file) => readFileSync(join(__dirname, '../..', file), 'utf8').match(/new RegExp\(/g) ?? [],
  );
  const others = new Set(written.map(({ expression }) => String(expression)));
  assert.equal(found.filter(({ expression }) => !others.has(String(expression))).length, uses.length);
  assert.ok(written.length > 100);
});

test('none takes more time than a text is long', () => {
  const slow = found.flatMap(({ expression, file }) => {
    const text = slowTextFor(expression);
    return text ? [`${file}: ${expression} on ${text}`] : [];
  });
  assert.deepEqual(slow, []);
});

test('nor do those of the grammar, on lines as long as VS Code colours', async () => {
  const wasm = readFileSync(require.resolve('vscode-oniguruma/release/onig.wasm'));
  await loadWASM({ data: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.byteLength) as ArrayBuffer });
  for (const source of grammarSources()) {
    const scanner = createOnigScanner([source]);
    const use: Use = (text) => scanner.findNextMatchSync(createOnigString(text), 0);
    // It gives one line at a time.
    const strings = [...simpleStrings(source), ...mixedStrings(source)].filter(({ name }) => !name.includes('\\n'));
    assert.equal(slowest(use, strings, lengths.grammar), undefined, source);
  }
});

test('texts are made of what an expression looks for', () => {
  const pieces = ['h', 't', 'p', 's', 'https', ':', '/', '://', 'ا', 'a', '1', 'x'];
  assert.deepEqual(piecesOf('^https?:\\/\\/[^\\s]+'), pieces);
  assert.deepEqual(piecesOf('\\p{L}\\u{61}[=-]{2}'), ['ا', 'a', '=', '-', 'x', ' ']);
});
