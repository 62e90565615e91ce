/** White space at the ends of lines and before their words. Signs that show nothing, such as bidi marks, are no part of it. */
import type { Article, Dossier, Entry } from '../dossier';
import { isLineEnd, lineAround, type Span } from '../text';
import { mostFrequent } from './articles';
import { slice } from './names';
import { replace, type TextEdit } from './text-edit';

/** The white space that stays on its line for everybody: U+2028 and its like don't. */
const blanks = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]';
// The look behind keeps a long run within a line from being tried from each of its places.
const trailing = new RegExp(`(?<!${blanks})${blanks}+(?![^\\r\\n])`, 'g');
const onlyBlanks = new RegExp(`^${blanks}*$`);

/** Whether words are nothing but white space that can go, or be written otherwise. */
export function isWhite(words: string): boolean {
  return onlyBlanks.test(words);
}

/** Takes out the white space after the words of lines. */
export function trimLines(text: string): TextEdit[] {
  return ends(text).flatMap((span) => (isLineStart(text, span.start) ? [] : { span, text: '' }));
}

/**
 * Takes the white space out of lines that hold nothing else, but only spaces and tabs: a line of a no-break space is a
 * blank line on purpose, where an empty one would be lost in print.
 */
export function emptyLines(text: string): TextEdit[] {
  const isEmpty = (span: Span) => isLineStart(text, span.start) && /^[ \t]+$/.test(slice(text, span));
  return ends(text).flatMap((span) => (isEmpty(span) ? { span, text: '' } : []));
}

/** The white space at the ends of lines. */
function ends(text: string): Span[] {
  return [...text.matchAll(trailing)].map(({ 0: words, index: start }) => ({ start, end: start + words.length }));
}

function isLineStart(text: string, offset: number): boolean {
  return offset === 0 || isLineEnd(text.charCodeAt(offset - 1));
}

/** Gives the numbered entries the indentation that most of them have. */
export function indentEntries({ text, entries }: Dossier): TextEdit[] {
  const spans = entries.flatMap(({ number }) => (number ? indentBefore(text, number) : []));
  return alike(text, spans, mostFrequent(spans.map((span) => slice(text, span))));
}

/** The same for headers, which have none where as many have some. */
export function indentHeaders({ text, articles }: Dossier): TextEdit[] {
  const spans = articles.flatMap(({ name, headed }: Article) => (headed ? indentBefore(text, name.span) : []));
  return alike(text, spans, mostFrequent([...spans.map((span) => slice(text, span)), '']));
}

/** Gives the entries the white space that most have before the sign after their number, and after it. */
export function spaceMarkers({ text, entries }: Dossier): TextEdit[] {
  const before = entries.flatMap(({ number, marker }) => between(text, number, marker));
  const after = entries.flatMap(({ number, marker, outlet }) => (number ? between(text, marker, outlet) : []));
  const usual = mostFrequent(after.map((span) => slice(text, span)));
  // Close to its sign, an outlet such as `24` would make a date of the number.
  const apart = after.filter(({ end }) => usual !== '' || !/\p{N}/u.test(text.charAt(end)));
  return [
    ...alike(text, before, mostFrequent(before.map((span) => slice(text, span)))),
    ...alike(text, apart, usual),
  ].sort((a, b) => a.span.start - b.span.start);
}

function indentBefore(text: string, { start: end }: Span): Span[] {
  const span = { start: lineAround(text, end).start, end };
  return isWhite(slice(text, span)) ? [span] : [];
}

function between(text: string, first: Entry['number'], second: Entry['number']): Span[] {
  if (!first || !second) return [];
  const span = { start: first.end, end: second.start };
  return isWhite(slice(text, span)) ? [span] : [];
}

function alike(text: string, spans: readonly Span[], usual = ''): TextEdit[] {
  return spans.flatMap((span) => replace(text, span, usual));
}
