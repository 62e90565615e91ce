/** What can be folded away: the contents, each article, and neighbouring articles of one outlet together. */
import type { Analysis } from '../analysis';
import type { Article } from '../dossier';
import type { Span } from '../text';

/** The stretches that fold: the line of `start` stays visible. UTF-16 offsets, in order of their start. */
export function folding({ dossier: { contents, articles } }: Analysis): Span[] {
  const spans: Span[] = contents ? [contents.span] : [];
  for (const run of outletRuns(articles)) {
    const [first, ...rest] = run as [Article, ...Article[]];
    const last = rest.at(-1);
    if (last) {
      spans.push({ start: first.span.start, end: last.span.end }, first.span);
      // VS Code keeps one fold a line: in the first article of several, its text folds from the line under the header.
      spans.push({ start: lineAfterFirst(first), end: first.span.end });
    } else spans.push(first.span);
    for (const article of rest) spans.push(article.span);
  }
  return spans.filter(({ start, end }) => start < end);
}

/** Articles in runs of the same outlet, neighbours only. */
function outletRuns(articles: readonly Article[]): Article[][] {
  const runs: Article[][] = [];
  for (const article of articles) {
    const run = runs.at(-1);
    const outlet = article.name.outletKey;
    if (run && outlet !== '' && run[0]?.name.outletKey === outlet) run.push(article);
    else runs.push([article]);
  }
  return runs;
}

function lineAfterFirst({ node, span }: Article): number {
  return span.start + (node.children[0]?.length ?? 0);
}
