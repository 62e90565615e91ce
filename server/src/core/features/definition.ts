/** From an entry of the contents to its article's header, and from a header back to its entry. */
import type { Analysis } from '../analysis';
import { lineAround, type Span, touches } from '../text';

/** Where a definition leads. Spans are UTF-16 offsets. */
export interface DefinitionLink {
  /** What the cursor is on: the whole entry or header. */
  readonly origin: Span;
  /** All that belongs to the target: the article with its text, or the entry. */
  readonly target: Span;
  /** What to select: the header, or the entry. */
  readonly selection: Span;
}

/** The definition at an offset, anywhere on the line of an entry or a header; undefined elsewhere. */
export function definition({ dossier, match }: Analysis, offset: number): DefinitionLink | undefined {
  const { articles, entries } = dossier;
  const line = lineAround(dossier.text, offset);
  const entryIndex = findOnLine(
    entries.map(({ span }) => span),
    line,
  );
  if (entryIndex >= 0) {
    const entry = entries[entryIndex];
    const article = articles[match.articleOf[entryIndex] ?? match.repeatedEntries.get(entryIndex) ?? -1];
    return entry && article && { origin: entry.span, target: article.span, selection: article.name.span };
  }
  const articleIndex = findOnLine(
    articles.map(({ name }) => name.span),
    line,
  );
  const entry = entries[match.entryOf[articleIndex] ?? -1];
  const header = articles[articleIndex]?.name.span;
  return entry && header && { origin: header, target: entry.span, selection: entry.span };
}

/** The index of the span that begins on a line; -1 where none does. The spans are in order. */
function findOnLine(spans: readonly Span[], line: Span): number {
  return spans.findIndex(({ start }) => touches(line, start));
}
