/** The rules as documentation: each has a file, texts in both languages, and examples that hold. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { rules } from '../../server/src/core/rules';
import { readMarks } from '../support/marks';

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

for (const rule of rules) {
  test(`${rule.code}: its file, its texts`, () => {
    assert.ok(existsSync(join(__dirname, `../../server/src/core/rules/${rule.code}.ts`)));
    for (const { ar, en } of [rule.why, ...Object.values(rule.messages)]) {
      assert.match(ar, /\p{Script=Arabic}/u);
      assert.match(en, /^[\p{Script=Latin}\p{Script=Common}]+$/u);
      assert.deepEqual(places(ar), places(en));
    }
  });

  test(`${rule.code}: its bad examples have this problem alone, at the marked place`, () => {
    assert.ok(rule.examples.bad.length > 0 && rule.examples.good.length > 0);
    for (const example of rule.examples.bad) {
      const { text, marks } = readMarks(example);
      const found = findProblems(analyse(text), 'ar').map(({ code, span }) => [code, text.slice(span.start, span.end)]);
      assert.deepEqual(
        found,
        marks.map(({ start, end }) => [rule.code, text.slice(start, end)]),
      );
    }
  });

  test(`${rule.code}: its good examples have no problem`, () => {
    for (const example of rule.examples.good) assert.deepEqual(findProblems(analyse(example), 'ar'), []);
  });
}

test('codes are unique', () => assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length));
