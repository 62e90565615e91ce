/** The generated documentation is up to date, and goes along with the extension. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { documentedRules as rules } from '../../scripts/documented-rules';
import { withRuleSettings, withRuleTexts } from '../../scripts/manifest';
import { rulesPage } from '../../scripts/rules-page';
import { languageOf } from '../../server/src/core/language';

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

test('the manifest has every code and its reason: run "npm run docs" where it has not', () => {
  const unchanged = (path: string, change: (text: string) => string) =>
    assert.equal(read(path).replaceAll('\r\n', '\n'), change(read(path)), path);
  unchanged('package.json', withRuleSettings);
  unchanged('package.nls.json', (texts) => withRuleTexts(texts, 'en'));
  unchanged('package.nls.ar.json', (texts) => withRuleTexts(texts, 'ar'));
});

test("the setting's schema knows the codes and the severities of the rules, and no others", () => {
  const { properties, additionalProperties } = JSON.parse(read('package.json')).contributes.configuration.properties[
    'dossier.rules'
  ];
  assert.equal(additionalProperties, false);
  assert.deepEqual(
    Object.keys(properties),
    rules.map(({ code }) => code),
  );
  for (const code of Object.keys(properties))
    assert.deepEqual(properties[code].enum, ['off', 'hint', 'information', 'warning', 'error']);
});
