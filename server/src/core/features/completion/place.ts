/** Where names are written: what stands at a cursor, and what was typed of it. Offsets are UTF-16. */
import type { Analysis } from '../../analysis';
import { isBlank, skipBlanks, trimEnd } from '../../characters';
import type { Dossier } from '../../dossier';
import { readMarker, readName } from '../../header';
import { plain } from '../../layouts/plain';
import { longestName } from '../../parser/contents';
import type { Span } from '../../text';

/** `entry`: a line of the contents; `opening`: above contents and articles; `body`: an empty line in an article. */
export type PlaceKind = 'entry' | 'header' | 'opening' | 'body';

export interface Place {
  readonly kind: PlaceKind;
  /** The line without its end. */
  readonly line: Span;
  /** From where the name begins, past an entry's number, to the cursor. */
  readonly typed: Span;
  /** The words of `typed`. */
  readonly words: string;
  /** The end of the outlet that the cursor is in, where a colon ends it further on. */
  readonly outletEnd: number | undefined;
  /** Whether nothing stands behind the cursor, but for quotation marks that the editor closes. */
  readonly isLast: boolean;
  /** Whether the line has its number. */
  readonly isNumbered: boolean;
  /** The article whose first line it is, by its index. */
  readonly article: number | undefined;
}

/** Undefined in an article's text, and wherever else no name is written: most keys are typed there. */
export function findPlace({ dossier }: Analysis, offset: number): Place | undefined {
  const { source } = dossier;
  const number = source.placeOf(offset).line;
  const line = source.lineAt(number);
  if (line.end - line.start > longestName) return undefined;
  const text = source.slice(line);
  const isEmpty = skipBlanks(text, 0, text.length) === text.length;
  const found = kindAt(dossier, line, number, isEmpty);
  const at = Math.min(offset - line.start, text.length);
  const marker = found?.kind === 'entry' ? readMarker(text, { start: 0, end: text.length }) : undefined;
  const start = Math.min(skipBlanks(text, marker?.end ?? 0, text.length), Math.max(at, marker?.end ?? 0));
  if (!found || at < start) return undefined;
  const { outlet, colon } = readName(text, { start, end: text.length });
  const isInOutlet = colon && outlet && at <= outlet.end;
  return {
    ...found,
    line,
    typed: { start: line.start + start, end: line.start + at },
    words: text.slice(start, at),
    outletEnd: isInOutlet ? line.start + outlet.end : undefined,
    isLast: isClosing(text.slice(at)),
    isNumbered: marker?.parts.number !== undefined,
  };
}

function isClosing(words: string): boolean {
  return [...words].every((sign) => isBlank(sign.charCodeAt(0)) || '»”"’'.includes(sign));
}

type Found = Pick<Place, 'kind' | 'article'>;

function kindAt(dossier: Dossier, line: Span, number: number, isEmpty: boolean): Found | undefined {
  const { contents, articles, layout, source } = dossier;
  const article = articles.findLastIndex(({ span }) => span.start <= line.end);
  const loose = (kind: PlaceKind): Found => ({ kind, article: undefined });
  const { name, span, closed } = articles[article] ?? {};
  if (layout === plain) return !span ? loose('opening') : isEmpty ? loose('body') : undefined;
  if (contents && line.start <= contents.span.end) {
    const { heading } = contents;
    if (line.end < contents.span.start) return loose('opening');
    return heading && line.start <= heading.start && heading.start <= line.end ? undefined : loose('entry');
  }
  if (contents && isEmpty && number === source.placeOf(contents.span.end).line + 1) return loose('entry');
  if (!name || !span) return contents ? loose('header') : loose('opening');
  if (line.start <= name.span.start) return { kind: 'header', article };
  if (!isEmpty) return undefined;
  return line.start > span.end && closed ? loose('header') : loose('body');
}

/** Whether an article that begins on a place's line is closed by a separator below it already. */
export function isClosed({ dossier: { articles, separators } }: Analysis, { article, line }: Place): boolean {
  const own = articles[article ?? -1];
  if (own) return own.closed;
  const next = separators.find(({ span }) => span.start > line.end);
  return next !== undefined && !articles.some(({ span }) => line.end < span.start && span.start < next.span.start);
}

/** The stretch that a whole line takes the place of: as far as the editor's closing quotation marks. */
export function upToEnd({ typed, line, isLast }: Place): Span {
  return isLast ? { start: typed.start, end: line.end } : typed;
}

/** The words of a line before a cursor that a name is looked for by. */
export function trimmed(words: string): string {
  return words.slice(0, trimEnd(words, 0, words.length));
}
