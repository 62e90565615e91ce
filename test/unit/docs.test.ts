/** The generated documentation is up to date, and goes along with the extension. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { rulesPage } from '../../scripts/rules-page';
import { languageOf } from '../../server/src/core/language';
import { rules } from '../../server/src/core/rules';

const read = (path: string) => readFileSync(join(__dirname, '../..', path), 'utf8');
const page = read('docs/rules.md').replaceAll('\r\n', '\n');

test('docs/rules.md is what the rules say: run "npm run docs" where it is not', () => assert.equal(page, rulesPage()));

test('every code has one heading in docs/rules.md, for problems to link to', () => {
  for (const { code } of rules) assert.equal(page.split(`\n## ${code}\n`).length, 2, code);
});

for (const { code, examples } of rules) {
  test(`${code}: bad and good examples in both languages`, () => {
    for (const each of [examples.bad, examples.good])
      assert.deepEqual([...new Set(each.map(languageOf))].sort(), ['ar', 'en']);
  });
}

test('the package holds the page', () => assert.ok(read('.vscodeignore').split(/\r?\n/).includes('!docs/rules.md')));
