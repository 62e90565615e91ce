/** The colours of a dossier's parts. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens';

const source = [
  'ملف مركز الأفق 5/3/2024',
  '',
  'عناوين الملف :',
  '  1. الراصد : سد جديد: ماذا بعد؟',
  '',
  'الراصد : سد جديد: ماذا بعد؟',
  'الإثنين 4 آذار 2024',
  'اكتمل بناء السد: قال المهندس إن العمل انتهى.',
  '='.repeat(25),
  '',
].join('\n');

const tokensOf = (text: string, within = { start: 0, end: text.length }) =>
  semanticTokens(analyse(text), within).map(({ span, type, isDeclaration }) => {
    const words = text.slice(span.start, span.end);
    return `${type}${isDeclaration ? ' declaration' : ''}: ${words}`;
  });

const header = ['type declaration: الراصد', 'operator declaration:  : ', 'variable declaration: سد جديد: ماذا بعد؟'];
const rest = ['comment: الإثنين 4 آذار 2024', `comment: ${'='.repeat(25)}`];

test('entries, headers, datelines and separators have tokens, and text has none', () => {
  assert.deepEqual(tokensOf(source), [
    'keyword: عناوين الملف :',
    ...['number: 1', 'type: الراصد', 'operator:  : ', 'variable: سد جديد: ماذا بعد؟'],
    ...header,
    ...rest,
  ]);
});

test('a stretch of the text has the tokens that touch it', () => {
  const start = source.indexOf('الإثنين') - 3;
  assert.deepEqual(tokensOf(source, { start, end: source.length }), [header[2], ...rest]);
});

for (const name of ['sample', 'clean', 'english']) {
  test(`the tokens of ${name}.dossier are in order, apart, and each within a line`, () => {
    const text = readFileSync(join(__dirname, `../samples/${name}.dossier`), 'utf8');
    const tokens = semanticTokens(analyse(text), { start: 0, end: text.length });
    assert.ok(tokens.length > 10);
    let last = 0;
    for (const { span } of tokens) {
      assert.ok(last <= span.start && span.start < span.end);
      assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/);
      last = span.end;
    }
  });
}
