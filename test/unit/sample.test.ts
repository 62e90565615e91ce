/** The sample dossiers: one with mistakes on purpose, two without any. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { problemsOf } from '../support/problems-of';
import { expectedProblems, inAllLineEnds, readSample } from '../support/samples';

for (const { name, written } of inAllLineEnds(readSample('sample'))) {
  test(`sample.dossier has the mistakes that sample.expected.json lists, with ${name}`, () =>
    assert.deepEqual(problemsOf(written), expectedProblems));
}

for (const sample of ['clean', 'english'] as const) {
  for (const { name, written } of inAllLineEnds(readSample(sample))) {
    test(`${sample}.dossier has none, with ${name}`, () => assert.deepEqual(problemsOf(written), []));
  }
}
