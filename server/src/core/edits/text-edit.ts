/** Changes of a text: what every fix and every operation on a dossier comes down to. */
import type { Span } from '../text';

/** A stretch of the text (UTF-16 offsets) and what should stand there instead. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** The text after edits that don't overlap, in any order; of two at one offset, the one given first comes first. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
}

/** Edits in the order of the text; insertions come before what is replaced or deleted at the same offset. */
export function inOrder(edits: readonly TextEdit[]): TextEdit[] {
  return edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

/** Whether two spans share a character, or one is empty and lies within the other. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The edit that makes a stretch say something else and touches only what differs; none where nothing does. */
export function replace(text: string, span: Span, words: string): TextEdit[] {
  let { start, end } = span;
  let [from, to] = [0, words.length];
  while (start < end && from < to && text[start] === words[from]) [start, from] = [start + 1, from + 1];
  while (end > start && to > from && text[end - 1] === words[to - 1]) [end, to] = [end - 1, to - 1];
  if (splitsPair(text, start)) [start, from] = [start - 1, from - 1];
  if (splitsPair(text, end)) [end, to] = [end + 1, to + 1];
  return start === end && from === to ? [] : [{ span: { start, end }, text: words.slice(from, to) }];
}

/** Whether an offset is within a CRLF or a surrogate pair, where no position of an editor can be. */
function splitsPair(text: string, offset: number): boolean {
  return /^(?:\r\n|[\uD800-\uDBFF][\uDC00-\uDFFF])$/.test(text.slice(Math.max(0, offset - 1), offset + 1));
}
