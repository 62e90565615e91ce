/** The lines of entries, written as the dossier writes them. */
import { digitValue } from '../characters';
import { writeNumber } from '../digits';
import type { Entry } from '../dossier';
import { isAddress } from '../parser/lines';
import { lineAround, lineFrom, type Span } from '../text';
import { lineEndOf, usualLineEnd } from './lines';
import { slice, wordsSpan } from './names';
import { nearestAfter, nearestBefore } from './rows';
import { replace, type TextEdit } from './text-edit';

/** How a dossier writes an entry about its words. */
export interface EntryStyle {
  readonly indent: string;
  /** Any number, in the dossier's digits. */
  readonly number: string;
  /** The sign after the number, with the blanks about it. */
  readonly sign: string;
  readonly lineEnd: string;
}

/** The style of an entry that has all that it takes; of others undefined. */
export function styleOf(text: string, entry: Entry | undefined): EntryStyle | undefined {
  if (!entry?.number || !entry.marker || !entry.outlet) return undefined;
  const line = lineAround(text, entry.span.start);
  return {
    indent: text.slice(line.start, entry.number.start),
    number: slice(text, entry.number),
    sign: text.slice(entry.number.end, entry.outlet.start),
    lineEnd: lineEndOf(text, line) || '\n',
  };
}

/** For each of some rows of entries, the style of the nearest one: of those before it, or else of those after. */
export function nearestStyles(
  text: string,
  rows: readonly (Entry | undefined)[],
): () => readonly (EntryStyle | undefined)[] {
  let nearest: (EntryStyle | undefined)[] | undefined;
  const work = () => {
    const own = rows.map((entry) => styleOf(text, entry));
    const after = nearestAfter(own);
    return nearestBefore(own).map((style, index) => style ?? after[index]);
  };
  return () => {
    nearest ??= work();
    return nearest;
  };
}

/** The style of a dossier that shows none of its own. */
export function usualStyle(text: string): EntryStyle {
  return { indent: '  ', number: '1', sign: '. ', lineEnd: usualLineEnd(text) };
}

export function entryLine(style: EntryStyle, number: number, words: string): string {
  return style.indent + numberLike(style.number, number) + style.sign + words + style.lineEnd;
}

/** A number in the digits of another, and with zeros before it where that has some. */
export function numberLike(written: string, number: number): string {
  const isPadded = written.length > 1 && digitValue(written.charCodeAt(0)) === 0;
  return writeNumber(number, written, isPadded ? written.length : 1);
}

/** An entry's line, with its end and with the address under it, where there is one. */
export function linesOf(text: string, entry: Entry): Span {
  const { start, next } = lineAround(text, entry.span.start);
  const under = lineFrom(text, next);
  return { start, end: isAddress(text, under) ? under.next : next };
}

/** The same lines with another number, for another place. */
export function movedLines(text: string, entry: Entry, number: number | undefined): string {
  const { start, end } = linesOf(text, entry);
  if (!entry.number || number === undefined) return text.slice(start, end);
  const written = numberLike(slice(text, entry.number), number);
  return text.slice(start, entry.number.start) + written + text.slice(entry.number.end, end);
}

/** Where a line comes between two entries, of which one may be missing. A UTF-16 offset. */
export function arrivalAt(
  text: string,
  { before, after }: { before: Entry | undefined; after: Entry | undefined },
): number {
  if (before) return linesOf(text, before).end;
  return after ? linesOf(text, after).start : 0;
}

/** Writes what an entry lacks before its words: the sign after its number, or indentation, number and sign. */
export function completed(text: string, entry: Entry, style: EntryStyle, number: number): TextEdit[] {
  const words = wordsSpan(text, entry).start;
  if (entry.number) {
    const written = numberLike(slice(text, entry.number), number) + style.sign;
    return replace(text, { start: entry.number.start, end: words }, written);
  }
  const { start } = lineAround(text, entry.span.start);
  return replace(text, { start, end: words }, style.indent + numberLike(style.number, number) + style.sign);
}
