/** What is kept of the versions before: nothing that grows with the keystrokes. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Analysis, analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { Source } from '../../server/src/core/source';
import { aliveOf } from '../support/collect';
import { readSample } from '../support/samples';

interface Session {
  /** The last version, which is to be kept. */
  readonly now: Analysis;
  readonly before: readonly WeakRef<Analysis>[];
}

/** Types letters into the sample, and looks at the problems of each version: their fixes know what they are for. */
function type(placeOf: (analysis: Analysis, key: number) => number, keys: number): Session {
  let now = analyse(Source.of(readSample('sample')));
  const before: WeakRef<Analysis>[] = [];
  for (let key = 0; key < keys; key++) {
    findProblems(now, 'ar');
    before.push(new WeakRef(now));
    const at = placeOf(now, key);
    const source = now.dossier.source.edit({ start: at, end: at }, 'س');
    now = analyse(source, { before: now, nearDuplicates: now.nearDuplicates });
  }
  return { now, before };
}

/** Near the end of an article's text. */
const inText = ({ dossier }: Analysis, article: number) => (dossier.articles[article]?.span.end ?? 0) - 40;
const inHeader = ({ dossier }: Analysis, article: number) => dossier.articles[article]?.name.span.end ?? 0;

const sessions = {
  'into the text of one article': (analysis: Analysis) => inText(analysis, 13),
  'into the texts of all in turn': (analysis: Analysis, key: number) => inText(analysis, 1 + (key % 15)),
  'into headers and texts in turn': (analysis: Analysis, key: number) =>
    key % 2 ? inText(analysis, 13) : inHeader(analysis, 13),
};

for (const [name, placeOf] of Object.entries(sessions)) {
  test(`versions that are no more are forgotten while letters are typed ${name}`, async () => {
    const { now, before } = type(placeOf, 60);
    const alive = (await aliveOf(before)).length;
    // The last one may still need what was worked out once, for one before it.
    assert.ok(alive <= 2, `${alive} of ${before.length} versions are kept`);
    assert.ok(findProblems(now, 'ar').length > 0);
  });
}
