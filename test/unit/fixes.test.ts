/**
 * The fixtures of fixes: a dossier with a marked problem, a line `⇩ 1` with which of its fixes is taken, the preferred
 * one being the first, and the text that the fix is to give. And what holds of every fix there is.
 */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { documentedRules as rules } from '../../scripts/documented-rules';
import { analyse } from '../../server/src/core/analysis';
import { applyEdits } from '../../server/src/core/edits/text-edit';
import { fixAll, preferredFixOf, safeFix } from '../../server/src/core/fix-all';
import { editsOf, type Fix } from '../../server/src/core/fixes';
import { findProblems, type Problem } from '../../server/src/core/problems';
import { readMarks } from '../support/marks';
import { inAllLineEnds, readSample } from '../support/samples';

const folder = join(__dirname, '../fixtures/fixes');
const read = (path: string) => readFileSync(path, 'utf8');

for (const fixture of readdirSync(folder)) {
  const [before = '', choice, after = ''] = read(join(folder, fixture)).split(/^⇩ (\d)\n/m);
  const code = rules.find((rule) => fixture.startsWith(rule.code))?.code;
  for (const { name, written } of inAllLineEnds(before)) {
    test(`${fixture.replace('.dossier', '').replaceAll('-', ' ')}, with ${name}`, () => {
      const { text, marks } = readMarks(written);
      const analysis = analyse(text);
      const problem = findProblems(analysis, 'ar').find(
        ({ code: found, span }) => found === code && span.start === marks[0]?.start && span.end === marks[0]?.end,
      );
      const fix = problem?.fixes()[Number(choice) - 1];
      assert.ok(fix, 'no such problem, or no such fix');
      assert.equal(fix.preferred ?? false, choice === '1');
      const lineEnd = { LF: '\n', CRLF: '\r\n', CR: '\r' }[name] as string;
      assert.equal(applyEdits(text, editsOf(analysis, [fix])), after.replaceAll('\n', lineEnd));
    });
  }
}

const problemFixtures = join(__dirname, '../fixtures/problems');
const dossiers: readonly [name: string, text: string][] = [
  ...readdirSync(problemFixtures).map((file): [string, string] => [file, read(join(problemFixtures, file))]),
  ...rules.flatMap(({ code, examples: { bad } }) => bad.map((text, i): [string, string] => [`${code} ${i}`, text])),
  ['sample.dossier', readSample('sample')],
];

for (const [name, source] of dossiers) {
  const { text } = readMarks(source);
  const analysis = analyse(text);
  const problems = findProblems(analysis, 'ar');
  if (problems.length === 0) continue;

  test(`${name}: a preferred fix removes its problem and adds none`, () => {
    for (const problem of problems) {
      const fix = problem.fixes().find(({ preferred }) => preferred);
      if (!fix) continue;
      const left = codesIn(applyEdits(text, editsOf(analysis, [fix])));
      const expected = without(codesOf(problems), problem.code);
      assert.deepEqual(left.filter(isSerious), expected.filter(isSerious));
      // An outlet's spelling is mended wherever it stands.
      const count = (codes: readonly string[]) => codes.filter((code) => code === problem.code).length;
      assert.ok(count(left) <= count(expected));
    }
  });

  test(`${name}: fix all leaves what has no safe fix, and nothing to do`, () => {
    const mended = applyEdits(text, fixAll(analysis));
    const left = problems.filter((problem) => !safeFix(problem));
    assert.deepEqual(codesIn(mended), codesOf(left));
    assert.deepEqual(fixAll(analyse(mended)), []);
  });

  test(`${name}: fix all of a kind leaves the other kinds`, () => {
    for (const { code } of problems) {
      const choose = preferredFixOf(code);
      const mended = applyEdits(text, fixAll(analysis, choose));
      const left = problems.filter((problem) => !choose(problem));
      assert.deepEqual(codesIn(mended), codesOf(left));
    }
  });
}

function codesOf(problems: readonly Problem[]): string[] {
  return problems.map(({ code }) => code).sort();
}

function codesIn(text: string): string[] {
  return codesOf(findProblems(analyse(text), 'ar'));
}

function without(codes: readonly string[], code: string): string[] {
  return codes.toSpliced(codes.indexOf(code), 1);
}

/** What each rule offers for its bad examples and its fixtures. */
const offered = new Map<string, Fix[]>();
for (const [, source] of dossiers) {
  for (const { code, fixes } of findProblems(analyse(readMarks(source).text), 'ar')) {
    offered.set(code, [...(offered.get(code) ?? []), ...fixes()]);
  }
}

const unmendable = ['duplicate-article', 'empty-article', 'invalid-date', 'future-date', 'near-duplicate'];

for (const { code } of rules) {
  test(`${code}: has fixes, with titles in both languages and one preferred, or none at all`, () => {
    const fixes = offered.get(code) ?? [];
    assert.equal(fixes.length > 0, !unmendable.includes(code));
    for (const { title, values = {} } of fixes) {
      assert.match(title.ar, /\p{Script=Arabic}/u);
      assert.match(title.en, /^[\p{Script=Latin}\p{Script=Common}]+$/u);
      for (const text of [title.ar, title.en]) {
        for (const [, place] of text.matchAll(/\{(\w+)\}/g)) assert.ok(place && place in values, text);
      }
    }
  });

  if (unmendable.includes(code)) continue;
  test(`${code}: has a fixture of its fix`, () =>
    assert.ok(readdirSync(folder).some((fixture) => fixture.startsWith(code))));
}

/** What only informs may come to light: a name with one of its quotation marks is no other spelling, one with both is. */
function isSerious(code: string): boolean {
  const severity = rules.find((rule) => rule.code === code)?.severity;
  return severity === 'error' || severity === 'warning';
}
