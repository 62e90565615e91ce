/** All that is told of a dossier, as plain data: to compare two ways of coming by it. */
import assert from 'node:assert/strict';
import type { Analysis } from '../../server/src/core/analysis';
import type { Name } from '../../server/src/core/dossier';
import { complete } from '../../server/src/core/features/completion';
import { definition } from '../../server/src/core/features/definition';
import { folding } from '../../server/src/core/features/folding';
import { formatting } from '../../server/src/core/features/formatting';
import { outline } from '../../server/src/core/features/outline';
import { semanticTokens } from '../../server/src/core/features/semantic-tokens';
import { editsOf } from '../../server/src/core/fixes';
import { findProblems } from '../../server/src/core/problems';
import { isLeaf, type Leaf, type Node, print } from '../../server/src/core/tree';

export function everythingOf(analysis: Analysis): object {
  const { dossier, match, dates } = analysis;
  const { text, tree, layout, separator, contents, separators } = dossier;
  const entries = dossier.entries.map(plainName);
  const articles = dossier.articles.map(({ span, name, headed, hasText, closed, node }) => {
    return { span, name: plainName(name), headed, hasText, closed, node: plain(node) };
  });
  const problems = findProblems(analysis, 'ar').map(({ fixes, ...problem }) => ({
    ...problem,
    fixes: fixes().map((fix) => ({ title: fix.title, edits: editsOf(analysis, [fix]) })),
  }));
  const places = [0, ...entries.map(({ span }) => span.start), ...articles.map(({ span }) => span.start), text.length];
  return {
    ...{ text, tree: plain(tree), layout, separator, contents, entries, articles, separators, match, dates, problems },
    outline: outline(analysis, 'ar'),
    folding: folding(analysis),
    formatting: formatting(analysis),
    tokens: semanticTokens(analysis, { start: 0, end: text.length }),
    definitions: places.map((place) => definition(analysis, place)),
    completions: places.map((place) => complete(analysis, place, 'ar', { date: '5/3/2024', desk: '' })),
  };
}

/** What the getters of a tree's nodes give, as data. */
function plain(tree: Node | Leaf): object {
  if (isLeaf(tree)) return tree;
  assert.equal(tree.printed ?? print(tree), tree.children.map(print).join(''));
  return { kind: tree.kind, length: tree.length, children: tree.children.map(plain) };
}

/** What the getters of a name give, as data. */
function plainName(name: Name & { readonly value?: number | undefined }): Name {
  const { span, number, marker, outlet, colon, title, outletKey, titleKey, wordsKey, key, value } = name;
  const keys = { outletKey, titleKey, wordsKey, key, value };
  return { span, number, marker, outlet, colon, title, ...keys, line: plain(name.line) as Node };
}
