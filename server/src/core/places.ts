/** What stands at a place of a dossier. Offsets are UTF-16. */
import { skipBlanks, trimEnd } from './characters';
import type { Article, Dossier, Name } from './dossier';
import { lineAround, lineFrom, type Span, touches } from './text';

/** An entry or a header, by its index among the dossier's entries or its articles. */
export interface NamePlace {
  readonly side: 'entry' | 'header';
  readonly index: number;
  readonly name: Name;
}

/** The entry or header whose line an offset is on; a line in a header's place counts as one. */
export function nameAt({ text, entries, articles }: Dossier, offset: number): NamePlace | undefined {
  const line = lineAround(text, offset);
  const isOnLine = (name: Name) => touches(line, name.span.start);
  const entry = entries.findIndex(isOnLine);
  if (entry >= 0) return { side: 'entry', index: entry, name: entries[entry] as Name };
  const article = articles.findIndex(({ name }) => isOnLine(name));
  return article < 0 ? undefined : { side: 'header', index: article, name: (articles[article] as Article).name };
}

/** An article's text, from under its header to above its separator, without the blank lines about it; it may be empty. */
export function bodyOf(text: string, { name, span, closed }: Article): Span {
  const { next } = lineFrom(text, name.span.end);
  const last = closed ? lineAround(text, span.end).start : span.end;
  const end = trimEnd(text, next, Math.max(next, last));
  return { start: Math.min(end, lineAround(text, skipBlanks(text, next, end)).start), end };
}
