import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dossierLines, otherLines } from '../support/first-lines';
import { leastTime } from '../support/processor-time';

const configuration = JSON.parse(readFileSync('syntaxes/language-configuration.json', 'utf8'));
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const { pattern, flags } = configuration.wordPattern;
const [language] = manifest.contributes.languages;
const firstLine = new RegExp(language.firstLine);

/** The words of a line, as VS Code finds them: it adds the flag that looks for the next. */
const wordsOf = (line: string) => line.match(new RegExp(pattern, `${flags}g`)) ?? [];

test('the manifest names this configuration', () => {
  assert.equal(language.id, 'dossier');
  assert.equal(language.configuration, './syntaxes/language-configuration.json');
});

test('Arabic is never boxed as suspicious, which VS Code does in folders that nobody trusts', () => {
  const defaults = manifest.contributes.configurationDefaults['[dossier]'];
  for (const kind of ['ambiguousCharacters', 'invisibleCharacters', 'nonBasicASCII'])
    assert.equal(defaults[`editor.unicodeHighlight.${kind}`], false, kind);
});

test('every pair is two signs, and no opening sign has two closing ones', () => {
  const closing = new Map<string, string>();
  const objects: { open: string; close: string }[] = configuration.autoClosingPairs;
  const pairs: [string, string][] = [...configuration.brackets, ...configuration.surroundingPairs];
  for (const [open, close] of [...pairs, ...objects.map((pair): [string, string] => [pair.open, pair.close])]) {
    assert.deepEqual([open.length, close.length], [1, 1]);
    assert.equal(closing.get(open) ?? close, close);
    closing.set(open, close);
  }
  assert.equal(closing.get('«'), '»');
});

const words = [
  ...['سد', 'المياه', 'مسؤولية', 'آبار', 'أُنشِئَ', 'ماءً', 'شدَّة', 'هٰذا', 'العـــربية', 'مليار'],
  ...['2024', '٢٠٢٤', '۱۴۰۳', 'فرانس24', 'Reuters', 'Économie', 'GMT', 'می\u200cخواهم', 'کتاب\u200cها', 'گزارش'],
];

for (const word of words) {
  test(`${word} is one word`, () => {
    assert.deepEqual(wordsOf(word), [word]);
    assert.deepEqual(wordsOf(`«${word}»، (${word})`), [word, word]);
  });
}

test('signs are in no word', () => {
  const signs = '«»“”"\'‘’،؛؟:.!?=/\\|-–—…()[]{}*#•\u00a0 \t\u200e\u200f';
  for (const sign of signs) {
    assert.deepEqual(wordsOf(sign), [], `U+${sign.charCodeAt(0).toString(16)}`);
    assert.deepEqual(wordsOf(`سد${sign}نهر`), ['سد', 'نهر'], sign);
  }
  assert.deepEqual(wordsOf('========================='), []);
  assert.deepEqual(wordsOf('  3. الراصد :«سد» جديد؟'), ['3', 'الراصد', 'سد', 'جديد']);
});

for (const line of dossierLines) test(`begins a dossier: ${line}`, () => assert.match(line, firstLine));
for (const line of otherLines) test(`begins no dossier: ${line}`, () => assert.doesNotMatch(line, firstLine));

test('the first line of a sample begins a dossier', () => {
  assert.match(readFileSync('test/samples/clean.dossier', 'utf8').split('\n')[0] ?? '', firstLine);
});

test('the patterns take no longer than a hostile line is', () => {
  const starts = ['', 'ا', 'ملف ا', 'إعداد مركز', '\uFEFF', '\u00a0'];
  const pieces = [
    ' ',
    '\u00a0',
    '\\',
    ' \\',
    'ا',
    'ا ',
    ' \\ ا',
    '1',
    '1/',
    '1/1/2023',
    '1/1/2023 ',
    'ملف ',
    'ا\u200c',
    '=',
  ];
  for (const line of starts.flatMap((start) => pieces.map((piece) => start + piece.repeat(100_000 / piece.length)))) {
    const work = () => [firstLine.test(`${line}\n`), wordsOf(line)];
    assert.ok(leastTime(work, 100) < 100, line.slice(0, 20));
  }
});
