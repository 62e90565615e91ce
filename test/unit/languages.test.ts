/** Both languages everywhere: the manifest's texts, counted nouns, and no text written outside the pairs `{ ar, en }`. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import * as count from '../../server/src/core/count';

const root = join(__dirname, '../..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifest = read('package.json');
const english: Record<string, string> = JSON.parse(read('package.nls.json'));
const arabic: Record<string, string> = JSON.parse(read('package.nls.ar.json'));

const hasArabic = /\p{Script=Arabic}/u;
const hasLatin = /\p{Script=Latin}{2}/u;

test('each text of the manifest has its key in both languages, and no key is left over', () => {
  const used = [...manifest.matchAll(/"%([\w.-]+)%"/g)].map(([, key]) => key as string);
  const keys = [...new Set(used)].sort();
  assert.deepEqual(Object.keys(english).sort(), keys);
  assert.deepEqual(Object.keys(arabic).sort(), keys);
  for (const key of keys) {
    assert.match(arabic[key] ?? '', hasArabic, key);
    assert.match(english[key] ?? '', hasLatin, key);
  }
});

test('the manifest has no text of its own where a user reads it', () => {
  const texts = /"(?:title|description|markdownDescription|displayName|category|contents|label)": "(?!%)/;
  assert.doesNotMatch(manifest, texts);
  assert.doesNotMatch(manifest, /"enumDescriptions": \[\s*"(?!%)/);
});

test('commands are found in the palette by either language', () => {
  for (const { title } of JSON.parse(manifest).contributes.commands) {
    const key = title.slice(1, -1);
    assert.match(english[key] ?? '', hasArabic, key);
    assert.match(english[key] ?? '', hasLatin, key);
  }
});

test('counted nouns have the forms that each language needs', () => {
  const nouns: [string, count.Noun][] = Object.entries(count).flatMap(([name, noun]) =>
    typeof noun === 'object' ? [[name, noun as count.Noun]] : [],
  );
  assert.ok(nouns.length > 0);
  for (const [name, of] of nouns) {
    const said = (number: number) => count.counted({ count: number, of }, 'ar');
    assert.equal(new Set([1, 2, 3].map((number) => said(number).replace(/\d+/, ''))).size, 3, name);
    for (const number of [3, 10, 11, 99, 100, 103]) assert.ok(said(number).includes(String(number)), name);
    assert.doesNotMatch(said(2), /\d/, name);
    const [one, two] = [1, 2].map((number) => count.counted({ count: number, of }, 'en').replace(/\d/, ''));
    assert.notEqual(one, two, name);
    assert.doesNotMatch(said(5), /\p{Script=Latin}/u, name);
  }
});

/** What a user may see of them is only in `{ ar, en }`. The rest of the core holds the words that dossiers are read by. */
const sources = [
  ...filesOf('client/src'),
  ...readdirSync(join(root, 'server/src'))
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `server/src/${file}`),
  ...filesOf('server/src/routes'),
  ...filesOf('server/src/cli'),
  ...filesOf('server/src/core/features'),
];

test('no text for a user is written in the code outside the pairs of languages', () => {
  for (const file of sources) {
    const code = read(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
    for (const [, pair, literal] of code.matchAll(literals)) {
      const text = literal?.replace(/\$\{[^}]*\}/g, '');
      if (!pair && !allowed.some((pattern) => pattern.test(text as string)))
        assert.doesNotMatch(text as string, words, file);
    }
  }
});

test('messages, which VS Code lays out from left to right, are isolated where they are Arabic', () => {
  let found = 0;
  for (const file of filesOf('client/src')) {
    for (const [, shown] of read(file).matchAll(/\.show(?:Information|Warning|Error)Message\(\s*(\w+)/g)) {
      assert.equal(shown, 'isolate', file);
      found++;
    }
  }
  assert.ok(found > 5);
});

test('the search for texts in the code would find one', () => {
  const found = [..."window.showErrorMessage('The server has died.');".matchAll(literals)];
  assert.match(found[0]?.[2] ?? '', words);
});

const literals = /(\b(?:ar|en):\s*)?('(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|"(?:[^"\\\n]|\\.)*")/g;
const words = /\p{L}{2,}[,:.]? \p{L}{2,}|\p{Script=Arabic}/u;
/** CSS and tags, which are no language. */
const allowed = [/:has\(&\)/, /^'&\./, /^'<\w+ \w+="\w+">'$/];

function filesOf(folder: string): string[] {
  const files = readdirSync(join(root, folder), { recursive: true }) as string[];
  return files.filter((file) => file.endsWith('.ts')).map((file) => `${folder}/${file}`);
}
