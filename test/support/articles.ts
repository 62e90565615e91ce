/** Which articles VS Code's rule can find, whatever the order of the outline. */
import type { Analysis } from '../../server/src/core/analysis';
import { type OutlineNode, outline } from '../../server/src/core/features/outline';
import { splitLines } from '../../server/src/core/text';
import { symbolAt } from './symbol-at';

/** The 0-based indices of the articles that the rule doesn't find from each of their lines. */
export function hiddenArticles(analysis: Analysis): number[] {
  const nodes = outline(analysis, 'ar');
  const lines = splitLines(analysis.dossier.text);
  return analysis.dossier.articles.flatMap(({ span }, index) => {
    const own = lines.filter(({ start }) => span.start <= start && start <= span.end);
    const isFound = own.every(({ start, end }) => [start, end].every((at) => symbolAt(nodes, at)?.span === span));
    return isFound ? [] : [index];
  });
}

/**
 * The outlets of an outline that cross another: their articles stand as A, B, A, B, among others. Of two that cross, no
 * order can serve both; any other outlet can be served.
 */
export function crossingOutlets(nodes: readonly OutlineNode[]): OutlineNode[] {
  return nodes.filter((node) => nodes.some((other) => node !== other && cross(node, other)));
}

function cross(a: OutlineNode, b: OutlineNode): boolean {
  const marked = [
    ...a.children.map(({ span }) => ({ span, of: a })),
    ...b.children.map(({ span }) => ({ span, of: b })),
  ];
  marked.sort((one, two) => one.span.start - two.span.start);
  const changes = marked.filter(({ of }, i) => of !== marked[i - 1]?.of);
  return changes.length >= 4;
}
