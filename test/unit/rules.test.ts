/** The rules as documentation: each has a file, texts in both languages, and examples that hold. */
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type DocumentedRule, documentedRules as rules } from '../../scripts/documented-rules';
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { readMarks } from '../support/marks';

const places = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

/** What a rule says of other places: its examples tell. */
function relatedMessages({ examples }: DocumentedRule): string[] {
  const subjects = examples.bad.map((example) => analyse(readMarks(example).text));
  const problems = subjects.flatMap((subject) => [...findProblems(subject, 'ar'), ...findProblems(subject, 'en')]);
  return problems.flatMap(({ related }) => related?.message ?? []);
}

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

  test(`${rule.code}: no identifier slipped into its words`, () => {
    const texts = [rule.why, ...Object.values(rule.messages)].flatMap(({ ar, en }) => [ar, en]);
    for (const text of [...texts, ...relatedMessages(rule)]) {
      // Only the names of places may be identifiers: what a reader sees stands in their stead.
      assert.doesNotMatch(text.replace(/\{\w+\}/g, ''), /\p{Ll}\p{Lu}|\w_\w/u);
    }
  });

  test(`${rule.code}: its good examples have no problem`, () => {
    for (const example of rule.examples.good) assert.deepEqual(findProblems(analyse(example), 'ar'), []);
  });
}

test('codes are unique', () => assert.equal(new Set(rules.map(({ code }) => code)).size, rules.length));
