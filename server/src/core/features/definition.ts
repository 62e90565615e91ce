/** From an entry of the contents to its article's header, and from a header back to its entry. */
import type { Analysis } from '../analysis';
import { nameAt } from '../places';
import type { Span } from '../text';

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
  const place = nameAt(dossier, offset);
  if (!place) return undefined;
  const { side, index, name } = place;
  if (side === 'entry') {
    const article = articles[match.articleOf[index] ?? match.repeatedEntries.get(index) ?? -1];
    return article && { origin: name.span, target: article.span, selection: article.name.span };
  }
  const entry = entries[match.entryOf[index] ?? -1];
  return entry && { origin: name.span, target: entry.span, selection: entry.span };
}
