import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { loadWASM, OnigScanner, OnigString } from 'vscode-oniguruma';
import { type IGrammar, INITIAL, parseRawGrammar, Registry } from 'vscode-textmate';

const grammarPath = 'syntaxes/dossier.tmLanguage.json';
const heading = 'markup.heading.dossier';
const entry = 'markup.list.numbered.dossier';
const separator = 'comment.line.separator.dossier';
const masthead = 'markup.other.masthead.dossier';
const subheading = 'markup.bold.subheading.dossier';
const address = 'markup.underline.link.dossier';
const text = 'text.dossier';

async function loadGrammar(): Promise<IGrammar> {
  await loadWASM(readFileSync('node_modules/vscode-oniguruma/release/onig.wasm'));
  const registry = new Registry({
    onigLib: Promise.resolve({
      createOnigScanner: (patterns) => new OnigScanner(patterns),
      createOnigString: (line) => new OnigString(line),
    }),
    loadGrammar: async () => parseRawGrammar(readFileSync(grammarPath, 'utf8'), grammarPath),
  });
  const grammar = await registry.loadGrammar(text);
  assert.ok(grammar);
  return grammar;
}

const loading = loadGrammar();

/** The innermost scope of each line. No line may be in two tokens: VS Code shows each as an island, left to right. */
async function scopesOf(lines: readonly string[]): Promise<string[]> {
  const grammar = await loading;
  let state = INITIAL;
  return lines.map((line) => {
    const { tokens, ruleStack } = grammar.tokenizeLine(line, state);
    state = ruleStack;
    const [token, ...others] = tokens;
    assert.deepEqual(others, [], `a line in pieces: ${line}`);
    assert.ok(token && token.startIndex === 0 && token.endIndex >= line.length, line);
    assert.equal(token.scopes[0], text);
    assert.ok(token.scopes.length <= 2, `${token.scopes.join(' ')}: ${line}`);
    return token.scopes.at(-1) ?? '';
  });
}

/** What each line of a well-formed sample is, told from the lines alone. */
function expectedScopes(lines: readonly string[]): string[] {
  const contents = lines.findIndex((line) => /^(?:عناوين الملف|Contents)/.test(line));
  const contentsEnd = lines.indexOf('\u00a0', contents);
  return lines.map((line, at) => {
    if (/^=+$/.test(line)) return separator;
    if (at === contents || at === contentsEnd + 1) return heading;
    if (line !== '' && /^=+$/.test(lines[at - 1] ?? '')) return heading;
    if (at > contents && at < contentsEnd) return entry;
    if (at === 0 || line.startsWith('ملف مركز')) return masthead;
    if (line.startsWith('https://')) return address;
    return line.startsWith('\u00a0\u00a0\u00a0 ') ? subheading : text;
  });
}

for (const name of ['clean', 'sample', 'english']) {
  test(`colours the lines of ${name}.dossier whole`, async () => {
    const lines = readFileSync(`test/samples/${name}.dossier`, 'utf8').split('\n');
    const scopes = await scopesOf(lines);
    assert.deepEqual(
      scopes.map((scope, at) => `${at + 1} ${scope}`),
      expectedScopes(lines).map((scope, at) => `${at + 1} ${scope}`),
    );
  });
}

// Each line below stands after the sign of its scope.
const signs: Record<string, string> = {
  H: heading,
  E: entry,
  S: separator,
  M: masthead,
  B: subheading,
  A: address,
  t: text,
};
const contents = ['H عناوين الملف :', 'E   1. الراصد :سد جديد: ماذا بعد؟'];
const header = 'H الراصد :سد جديد: ماذا بعد؟';
const body = 't قال المهندس: "1. اكتمل البناء = 100%".';
const bentSeparators = [
  '='.repeat(24),
  '= = = = =',
  '  =======',
  '=====\u00a0',
  '======ل=====',
  '=======.',
  '\u200f=====',
];

const cases: Record<string, string[]> = {
  'a bent separator still announces a header': bentSeparators.flatMap((bent) => [`S ${bent}`, header, body]),
  'blanks and separators may come before a header': ['S =====', 't ', 't \u00a0', 'S =====', 't \u200f', header, body],
  'a carriage return changes nothing': [
    'M ملف مركز الأفق 3/4/2023',
    ...contents,
    't ',
    header,
    body,
    'B \u00a0\u00a0\u00a0 بحيرة السد',
    'S =====',
    header,
  ].map((line) => `${line}\r`),
  'entries have digits of three sets, and several signs': [
    'H العناوين',
    'E ١. الراصد :سد',
    'E ۲- الأفق',
    'E 3) نهر',
    't سد',
  ],
  'contents follow the masthead at once': ['M إعداد مركز الأفق', ...contents, 't ', header, body],
  'contents follow a separator': ['S =====', 't ', ...contents, 't ', header],
  'contents begin with a blank line': ['H فهرس الملف', 't ', 'E 1. الراصد :سد', 't \u00a0', header],
  'contents end with a separator': [...contents, 'S =====', header, body, 't ', body],
  'a list in a body is no contents': [...contents, 't ', header, body, 't ', 't 1. السد', body],
  'an indented paragraph is no sub-heading': [
    `t \u00a0\u00a0\u00a0 ${'كلمة '.repeat(30)}هنا`,
    't \u00a0\u00a0\u00a0 انتهى.',
  ],
  'an address in a sentence is no link': [
    'A  https://example.org/سد \u200e',
    't هنا https://example.org/',
    't https://a.b/ ثم',
  ],
};

for (const [name, lines] of Object.entries(cases)) {
  test(name, async () => {
    const scopes = await scopesOf(lines.map((line) => line.slice(2)));
    assert.deepEqual(
      scopes,
      lines.map((line) => signs[line.charAt(0)]),
    );
  });
}

test('a hostile line takes no longer than its length', async () => {
  await loading;
  const starts = ['', '====', 'عناوين', 'ملف ا', 'https://', '\u00a0\u00a0\u00a0 '];
  const pieces = ['=', '\u00a0', '\u200b', 'x= ', '==xy', '1', 'ا', 'ا \\', ' 1/1/2023 ', 'https://'];
  for (const before of [[], ['====='], ['عناوين']]) {
    for (const line of starts.flatMap((start) => pieces.map((piece) => start + piece.repeat(50_000 / piece.length)))) {
      const begun = process.cpuUsage();
      await scopesOf([...before, `${line}\\ا`]);
      const { user, system } = process.cpuUsage(begun);
      // Some 10 ms; in quadratic time it would be many seconds.
      assert.ok((user + system) / 1000 < 1000, line.slice(0, 20));
    }
  }
});
