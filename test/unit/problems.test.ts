/** The fixtures: each a dossier whose marks are exactly the problems it has. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';
import { readMarks } from '../support/marks';

const folder = join(__dirname, '../fixtures/problems');
const fixtures = readdirSync(folder);

for (const fixture of fixtures) {
  test(fixture.replace('.dossier', '').replaceAll('-', ' '), () => {
    const { text, marks } = readMarks(readFileSync(join(folder, fixture), 'utf8'));
    const shown = (code: string, start: number, end: number) => `${code}: ${text.slice(start, end)} (${start})`;
    assert.deepEqual(
      findProblems(analyse(text), 'ar')
        .map(({ code, span }) => shown(code, span.start, span.end))
        .sort(),
      marks.map(({ label, start, end }) => shown(label, start, end)).sort(),
    );
  });
}

test('every rule has a fixture, and every fixture with marks is named after its rule', () => {
  const codes = rules.map(({ code }) => code);
  for (const code of codes)
    assert.ok(
      fixtures.some((fixture) => fixture.startsWith(code)),
      code,
    );
  const named = (fixture: string) => fixture.startsWith('silent-') || codes.some((code) => fixture.startsWith(code));
  assert.deepEqual(
    fixtures.filter((fixture) => !named(fixture)),
    [],
  );
});

test('with CRLF and with CR alone, a dossier has the same problems on the same lines', () => {
  for (const fixture of fixtures) {
    const { text } = readMarks(readFileSync(join(folder, fixture), 'utf8').replaceAll('\r\n', '\n'));
    const found = (lineEnd: string) => {
      const written = text.replaceAll('\n', lineEnd);
      return findProblems(analyse(written), 'en').map(
        ({ code, span }) => `${code} ${written.slice(0, span.start).split(lineEnd).length}`,
      );
    };
    assert.deepEqual(found('\r\n'), found('\n'), fixture);
    assert.deepEqual(found('\r'), found('\n'), fixture);
  }
});

test('a rule that throws is told, with what it found until then, and keeps no other from its work', () => {
  const { text } = readMarks(readFileSync(join(folder, fixtures[0] as string), 'utf8'));
  const analysis = analyse(text);
  const failing: Rule = {
    ...(rules[0] as Rule),
    code: 'failing',
    *check() {
      yield { span: { start: 0, end: 1 }, message: Object.keys((rules[0] as Rule).messages)[0] as string };
      throw new Error('broken');
    },
  };
  const told: string[] = [];
  const found = findProblems(analysis, 'ar', new Map(), ({ code, error }) => told.push(`${code}: ${error}`), [
    failing,
    ...rules,
  ]);
  assert.deepEqual(told, ['failing: Error: broken']);
  assert.equal(found.filter(({ code }) => code === 'failing').length, 1);
  assert.equal(found.length, findProblems(analysis, 'ar').length + 1);
});
