/** An edited dossier is the same as one read afresh, and what no edit touches isn't read again. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type Analysis, analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { rules } from '../../server/src/core/rules';
import { clean } from '../../server/src/core/rules/examples';
import type { Rule } from '../../server/src/core/rules/rule';
import { Source } from '../../server/src/core/source';
import { anySession, play, typingSession } from '../support/edits';
import { assertSameAfterEdits } from '../support/same-after-edits';

/** More of them are asked for with DOSSIER_RUNS. */
const numRuns = Number(process.env.DOSSIER_RUNS ?? 150);

/** Checks a property of an edited text after each edit. */
function holdsAfterEdits(name: string, check: (source: Source, text: string) => void): void {
  const property = fc.property(anySession, (session) => {
    let source = Source.of(session.text);
    for (const { span, words, text } of play(session)) {
      source = source.edit(span, words);
      check(source, text);
    }
  });
  test(name, () => fc.assert(property, { numRuns }));
}

holdsAfterEdits('an edited source has its lines where vscode-languageserver-textdocument has them', (source, text) => {
  const document = TextDocument.create('', '', 0, text);
  assert.equal(source.lineCount, document.lineCount);
  for (let offset = -1; offset <= text.length + 1; offset++) {
    const place = document.positionAt(offset);
    assert.deepEqual(source.placeOf(offset), place);
    const { line, character } = place;
    for (const near of [place, { line: line + 1, character: 0 }, { line, character: character + 3 }]) {
      assert.equal(source.offsetOf(near), document.offsetAt(near));
    }
  }
});

holdsAfterEdits('an edited source has blocks as if it were read afresh', (source, text) => {
  const linesOf = ({ blocks }: Source) =>
    blocks.map((block) => block.lines.map(({ start, end, next, shape }) => ({ start, end, next, shape })));
  assert.deepEqual(linesOf(source), linesOf(Source.of(text)));
});

test('all that is told of an edited dossier is told of the same text read afresh', () => {
  fc.assert(fc.property(anySession, assertSameAfterEdits), { numRuns });
});

test('all that is told while a dossier is typed is told of the same text read afresh', () => {
  fc.assert(fc.property(typingSession, assertSameAfterEdits), { numRuns });
});

test('a letter in the text of one article is found to be no more, and asks those rules alone that read texts', () => {
  const source = Source.of(clean);
  const before = analyse(source);
  const asked: string[] = [];
  const watch = (rule: Rule): Rule => ({
    ...rule,
    check(subject) {
      asked.push(rule.code);
      return rule.check(subject);
    },
  });
  const watched = rules.map(watch);
  const check = (analysis: Analysis) => findProblems(analysis, 'ar', new Map(), () => {}, watched);
  check(before);
  const at = (before.dossier.articles[1]?.name.span.end ?? 0) + 5;
  asked.length = 0;
  const after = analyse(source.edit({ start: at, end: at }, 'ا'), { before });
  check(after);
  assert.equal(after.dossier.edited?.article, 1);
  assert.equal(after.match, before.match);
  assert.deepEqual(asked, ['near-duplicate', 'invisible-character']);
});

for (const [name, words] of Object.entries({
  'a separator': `\n${'='.repeat(25)}\n`,
  'a heading of contents': '\nعناوين الملف :\n',
})) {
  test(`${name} in the text of an article is more than text`, () => {
    const source = Source.of(clean);
    const before = analyse(source);
    const at = (before.dossier.articles[1]?.name.span.end ?? 0) + 5;
    assert.equal(analyse(source.edit({ start: at, end: at }, words), { before }).dossier.edited, undefined);
  });
}

test('a letter in one article leaves all other nodes the same objects', () => {
  const source = Source.of(clean);
  const before = analyse(source).dossier;
  const [first, second, third] = before.articles;
  assert.ok(first && second && third);
  const at = second.name.span.end + 5;
  const after = analyse(source.edit({ start: at, end: at }, 'ا')).dossier;
  assert.notEqual(after.articles[1]?.node, second.node);
  assert.equal(after.articles[0]?.node, first.node);
  assert.equal(after.articles[2]?.node, third.node);
  assert.equal(after.tree.children[0], before.tree.children[0]);
  for (const [i, { line }] of after.entries.entries()) assert.equal(line, before.entries[i]?.line);
});
