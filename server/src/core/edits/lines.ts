/** Whole lines put in and taken out, with the line ends that stand there. */
import { skipBlanks } from '../characters';
import { type Line, lineAround, lineFrom } from '../text';
import type { TextEdit } from './text-edit';

/** Takes out the line that an offset is on, with its end; the last line of a text, with the end before it. */
export function deleteLine(text: string, offset: number): TextEdit {
  const line = lineAround(text, offset);
  return deletion(text, line.start, line);
}

/** Takes out a line with the blank lines above it. */
export function deleteLineAndGap(text: string, offset: number): TextEdit {
  const line = lineAround(text, offset);
  return deletion(text, linesAbove(text, line.start, blankLinesBefore(text, line.start)), line);
}

function deletion(text: string, start: number, { end, next }: Line): TextEdit {
  const before = next === end ? lineBefore(text, start) : undefined;
  return { span: { start: before?.end ?? start, end: next }, text: '' };
}

/** Puts lines above the one that an offset is on. They end as the line above ends, or else as that line does. */
export function insertLines(text: string, offset: number, lines: readonly string[]): TextEdit {
  const line = lineAround(text, offset);
  const lineEnd = lineEndOf(text, lineBefore(text, line.start)) || lineEndOf(text, line) || '\n';
  return { span: { start: line.start, end: line.start }, text: lines.map((words) => words + lineEnd).join('') };
}

/** The line above one that starts at an offset. */
export function lineBefore(text: string, lineStart: number): Line | undefined {
  if (lineStart === 0) return undefined;
  const isPair = text[lineStart - 1] === '\n' && text[lineStart - 2] === '\r';
  return lineAround(text, lineStart - (isPair ? 2 : 1));
}

/** Where the line starts that stands so many lines above the one that starts at an offset. */
export function linesAbove(text: string, lineStart: number, count: number): number {
  let start = lineStart;
  for (let line = 0; line < count; line++) start = lineBefore(text, start)?.start ?? start;
  return start;
}

/** How many lines with nothing to be seen stand right above a line that starts at an offset. */
export function blankLinesBefore(text: string, lineStart: number): number {
  let count = 0;
  for (let line = lineBefore(text, lineStart); line && isBlankLine(text, line); line = lineBefore(text, line.start))
    count++;
  return count;
}

function isBlankLine(text: string, { start, end }: Line): boolean {
  return skipBlanks(text, start, end) === end;
}

/** The signs that end a line; none at the end of a text, or where there is no line. */
export function lineEndOf(text: string, line: Line | undefined): string {
  return line ? text.slice(line.end, line.next) : '';
}

/** The signs that end a text's first line, as they are to end others; a line feed where none does. */
export function usualLineEnd(text: string): string {
  return lineEndOf(text, lineFrom(text, 0)) || '\n';
}
