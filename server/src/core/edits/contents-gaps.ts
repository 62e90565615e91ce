/** The blank lines that set the contents off from what is before and after them. */
import { trimEnd } from '../characters';
import type { Dossier } from '../dossier';
import { type Line, lineAround, splitLines } from '../text';
import { blankLinesBefore, insertLines } from './lines';
import { slice } from './names';
import type { TextEdit } from './text-edit';
import { isWhite } from './white-space';

/** Puts a blank line above the heading where none is. Of more than one, all are the preamble's own way. */
export function gapBeforeContents({ text, contents, separators }: Dossier): TextEdit[] {
  if (!contents?.heading) return [];
  const { start } = lineAround(text, contents.heading.start);
  const above = trimEnd(text, 0, start);
  const isUnderSeparator = separators.some(({ span }) => span.start < above && above <= span.end);
  const isSetOff = start === 0 || blankLinesBefore(text, start) > 0;
  return isSetOff || isUnderSeparator ? [] : [insertLines(text, start, [''])];
}

/**
 * Leaves one blank line between the contents and the first article, or puts it there. A line of no-break spaces is one
 * that the compilers wrote, and rather stays than an empty one.
 */
export function gapAfterContents({ text, contents, articles }: Dossier): TextEdit[] {
  const [first] = articles;
  if (!contents?.heading || !first || first.name.span.start < contents.span.end) return [];
  const start = lineAround(text, contents.span.end).next;
  const end = lineAround(text, first.name.span.start).start;
  const gap = splitLines(text.slice(start, end)).map((line) => moved(line, start));
  if (!gap.every((line) => isWhite(slice(text, line)))) return [];
  if (gap.length === 0) return start === end ? [insertLines(text, end, [''])] : [];
  const kept = gap.find((line) => slice(text, line).includes('\u00a0')) ?? gap[0];
  return gap.flatMap((line) => (line === kept ? [] : { span: { start: line.start, end: line.next }, text: '' }));
}

function moved({ start, end, next }: Line, by: number): Line {
  return { start: start + by, end: end + by, next: next + by };
}
