/** What holds for every string: nothing throws, nothing is lost, and every span is a place in the text. */
import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { type Analysis, analyse } from '../../server/src/core/analysis';
import { definition } from '../../server/src/core/features/definition';
import { folding } from '../../server/src/core/features/folding';
import { type OutlineNode, outline } from '../../server/src/core/features/outline';
import { parse } from '../../server/src/core/parser/parser';
import { findProblems } from '../../server/src/core/problems';
import type { Span } from '../../server/src/core/text';
import { isLeaf, type Leaf, type Node, print } from '../../server/src/core/tree';
import { readSample, samples } from '../support/samples';
import { anyText } from '../support/texts';

/** Checks a property on many texts; the samples are always among them. */
function holdsForAnyText(name: string, check: (text: string) => void): void {
  const examples = samples.map((sample): [string] => [readSample(sample)]);
  test(name, () => fc.assert(fc.property(anyText, check), { numRuns: 400, examples }));
}

function assertWithin(inner: Span, outer: Span, what: string): void {
  assert.ok(inner.start <= inner.end, `${what}: ${inner.start} to ${inner.end}`);
  assert.ok(outer.start <= inner.start && inner.end <= outer.end, `${what} sticks out`);
}

const whole = ({ dossier: { text } }: Analysis): Span => ({ start: 0, end: text.length });

holdsForAnyText('a tree prints back to its text', (text) => assert.equal(print(parse(text).tree), text));

/** What may stand in what. A line consists of leaves. */
const parts: Readonly<Record<string, readonly string[]>> = {
  dossier: ['preamble', 'contents', 'article', 'blank', 'text', 'separator'],
  preamble: ['blank', 'text', 'separator'],
  contents: ['contents-heading', 'entry', 'blank', 'text', 'separator'],
  article: ['header', 'blank', 'text', 'separator'],
};

function assertSound(tree: Node | Leaf): void {
  if (isLeaf(tree)) {
    assert.equal(tree.length, tree.text.length);
    assert.notEqual(tree.length, 0);
    return;
  }
  const { kind, length, children } = tree;
  assert.equal(
    length,
    children.reduce((sum, child) => sum + child.length, 0),
  );
  const allowed = parts[kind];
  for (const child of children) assert.ok(allowed ? allowed.includes(child.kind) : isLeaf(child), `${child.kind}`);
  if (!allowed) assertLine(tree);
  children.forEach(assertSound);
}

/** A line holds one line of the text, its end last. */
function assertLine(line: Node): void {
  assert.match(print(line), /^[^\r\n]*(?:\r\n|\r|\n|$)$/);
  const kinds = line.children.map(({ kind }) => kind);
  assert.ok(!kinds.slice(0, -1).includes('end-of-line'));
  assert.equal(/[\r\n]$/.test(print(line)), kinds.at(-1) === 'end-of-line');
}

holdsForAnyText('each node is as long as its parts, and holds what it may', (text) => assertSound(parse(text).tree));

holdsForAnyText('entries, articles and separators are places in the text, in order', (text) => {
  const analysis = analyse(text);
  const { contents, entries, articles, separators } = analysis.dossier;
  for (const spans of [entries, articles, separators] as readonly (readonly { span: Span }[])[]) {
    spans.reduce((before, { span }) => {
      assertWithin(span, { start: before, end: text.length }, 'a span');
      return span.end;
    }, 0);
  }
  for (const { span } of entries) assertWithin(span, contents?.span as Span, 'an entry');
  for (const { span, name } of articles) assertWithin(name.span, span, 'a header');
  for (const name of [...entries, ...articles.map((article) => article.name)]) {
    const { number, marker, outlet, colon, title } = name;
    const inOrder = [number, marker, outlet, colon, title].filter((part) => part !== undefined);
    inOrder.reduce((before, part) => {
      assertWithin(part, { start: before, end: name.span.end }, 'a part');
      return part.end;
    }, name.span.start);
  }
});

holdsForAnyText('an entry is the entry of its article, and an article the article of its entry', (text) => {
  const { dossier, match } = analyse(text);
  assert.equal(match.articleOf.length, dossier.entries.length);
  assert.equal(match.entryOf.length, dossier.articles.length);
  match.articleOf.forEach((article, entry) => {
    if (article !== undefined) assert.equal(match.entryOf[article], entry);
  });
  match.entryOf.forEach((entry, article) => {
    if (entry !== undefined) assert.equal(match.articleOf[entry], article);
  });
});

holdsForAnyText('problems are places in the text, in its order, the same in both languages', (text) => {
  const analysis = analyse(text);
  const arabic = findProblems(analysis, 'ar');
  const english = findProblems(analysis, 'en');
  let start = 0;
  arabic.forEach(({ code, span, message, related }, index) => {
    assertWithin(span, { start, end: text.length }, code);
    if (related) assertWithin(related.span, whole(analysis), code);
    assert.match(message, /\p{Script=Arabic}/u);
    assert.deepEqual({ code, span }, { code: english[index]?.code, span: english[index]?.span });
    start = span.start;
  });
  assert.equal(english.length, arabic.length);
});

holdsForAnyText('no two problems of one kind are in one place', (text) => {
  const places = findProblems(analyse(text), 'ar').map(({ code, span }) => `${code} ${span.start} ${span.end}`);
  assert.equal(new Set(places).size, places.length);
});

function assertNested(nodes: readonly OutlineNode[], outer: Span): void {
  for (const { name, span, nameSpan, children } of nodes) {
    assert.notEqual(name, '');
    assertWithin(span, outer, name);
    assertWithin(nameSpan, span, name);
    assertNested(children, span);
  }
}

holdsForAnyText('the ranges of the outline nest', (text) => {
  const analysis = analyse(text);
  for (const language of ['ar', 'en'] as const) assertNested(outline(analysis, language), whole(analysis));
});

holdsForAnyText('every article is in the outline once, and only a blank text has no outline', (text) => {
  const analysis = analyse(text);
  const nodes = outline(analysis, 'ar');
  assert.equal(nodes.length === 0, text.trim() === '');
  const starts = nodes.flatMap(({ children }) => children.map(({ span }) => span.start));
  const { articles } = analysis.dossier;
  if (articles.length === 0) return;
  assert.deepEqual(
    starts.sort((a, b) => a - b),
    articles.map(({ span }) => span.start),
  );
});

holdsForAnyText('folds are places in the text, in order, and never overlap but where one holds the other', (text) => {
  const analysis = analyse(text);
  const open: Span[] = [{ ...whole(analysis) }];
  let start = 0;
  for (const fold of folding(analysis)) {
    assertWithin(fold, { start, end: text.length }, 'a fold');
    start = fold.start;
    while ((open.at(-1)?.end ?? 0) <= fold.start) open.pop();
    assertWithin(fold, open.at(-1) as Span, 'a fold');
    open.push(fold);
  }
});

holdsForAnyText('a definition leads from its own line to a place that leads back', (text) => {
  const analysis = analyse(text);
  const { entries, articles } = analysis.dossier;
  const { articleOf } = analysis.match;
  for (let offset = 0; offset <= text.length; offset += 7) {
    const link = definition(analysis, offset);
    if (!link) continue;
    for (const span of Object.values(link)) assertWithin(span, whole(analysis), 'a definition');
    const between = text.slice(Math.min(offset, link.origin.start), Math.max(offset, link.origin.end));
    assert.doesNotMatch(between, /[\r\n]/);
    assertWithin(link.selection, link.target, 'what it selects');
  }
  entries.forEach(({ span }, entry) => {
    const article = articles[articleOf[entry] ?? -1];
    if (!article) return;
    assert.deepEqual(definition(analysis, span.start)?.selection, article.name.span);
    assert.deepEqual(definition(analysis, article.name.span.end)?.selection, span);
  });
});
