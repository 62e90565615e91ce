/** Severities of a user's own: `dossier.rules`. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { documentedRules as rules } from '../../scripts/documented-rules';
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { isRuleSetting, type RuleSetting, ruleSettings } from '../../server/src/core/rules/severities';
import { readSettings } from '../../server/src/settings';
import { readMarks } from '../support/marks';

const read = (value: unknown) => Object.fromEntries(readSettings({ rules: value }).rules);

test('a severity for a code is that', () => {
  const all = Object.fromEntries(rules.map(({ code }, i) => [code, ruleSettings[i % ruleSettings.length]]));
  assert.deepEqual(read(all), all);
});

const nonsense = [null, undefined, 5, 'off', [], ['missing-toc'], [['missing-toc', 'off']], () => {}];
for (const value of nonsense) {
  test(`what is no map of codes is none: ${JSON.stringify(value)}`, () => assert.deepEqual(read(value), {}));
}

test('what is no code or no severity is left out, and the rest is not', () => {
  const given = {
    'missing-toc': 'hint',
    'toc-order': 'OFF',
    'empty-article': null,
    'toc-mismatch': ['off'],
    'no-such-code': 'off',
  };
  assert.deepEqual(read(given), { 'missing-toc': 'hint' });
  assert.deepEqual(read(JSON.parse('{"__proto__": {"missing-toc": "off"}}')), {});
  assert.deepEqual(read(Object.create({ 'missing-toc': 'off' })), {});
});

test('settings that make sense stay where others beside them do not', () => {
  const { displayLanguage, rules: read } = readSettings({ displayLanguage: 'ar', rules: 3 });
  assert.deepEqual([displayLanguage, read.size], ['ar', 0]);
  assert.equal(readSettings({ displayLanguage: 3, rules: { 'missing-toc': 'off' } }).rules.size, 1);
});

test('severities are told from everything else', () => {
  for (const setting of ruleSettings) assert.ok(isRuleSetting(setting));
  for (const other of ['', 'Off', 'warn', 0, undefined, {}]) assert.ok(!isRuleSetting(other));
});

for (const { code, severity, examples } of rules) {
  test(`${code} has the severity it is given, and is silent where it is off`, () => {
    const analysis = analyse(readMarks(examples.bad[0] as string).text);
    const severities = (settings?: [string, RuleSetting][]) =>
      new Set(findProblems(analysis, 'en', new Map(settings)).map((problem) => problem.severity));
    assert.deepEqual(severities(), new Set([severity]));
    assert.deepEqual(severities([[code, 'hint']]), new Set(['hint']));
    assert.deepEqual(severities([[code, 'off']]), new Set());
  });
}
