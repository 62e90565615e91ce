/** What a line is by its own characters alone, before anything is known of its neighbours. */
import { isBlank, skipBlanks, trimEnd } from '../characters';
import { fold } from '../fold';
import { readParts } from '../header';
import type { Line, Span } from '../text';

export type Shape = 'blank' | 'separator' | 'numbered' | 'plain';

/** A line with its shape. Everything else about it is asked for only where it matters: most lines are body text. */
export interface ShapedLine extends Line {
  readonly shape: Shape;
}

export function shapeLine(text: string, line: Line): ShapedLine {
  return { ...line, shape: shapeOf(text, line) };
}

function shapeOf(text: string, line: Line): Shape {
  const start = skipBlanks(text, line.start, line.end);
  if (start === line.end) return 'blank';
  if (isSeparatorLike(text, start, line.end)) return 'separator';
  return readParts(text, line).number ? 'numbered' : 'plain';
}

/** A line of `=` signs, even with a few signs of another kind or blanks among them. */
function isSeparatorLike(text: string, start: number, end: number): boolean {
  let signs = 0;
  let others = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) signs++;
    else if (!isBlank(code)) others++;
    if (others > 8 && others > signs) return false;
  }
  return signs > 0 && others * 4 <= signs;
}

const rule = /^([-_*~#+ـ—–―═─])\1*$/u;

/** A line of one sign repeated, such as `-----`: a decoration, or a separator in other signs. */
export function isRule(text: string, line: Span): boolean {
  const start = skipBlanks(text, line.start, line.end);
  const signs = text.slice(start, trimEnd(text, start, line.end));
  return signs.length >= 5 && rule.test(signs);
}

/** Whether a line is a contents heading: one of these words, alone but for a colon. */
export function isHeading(text: string, line: Span, headings: readonly string[]): boolean {
  const longest = 60;
  return line.end - line.start <= longest && headings.includes(fold(text.slice(line.start, line.end)));
}

/** A web address alone on its line. */
export function isAddress(text: string, line: Span): boolean {
  const start = skipBlanks(text, line.start, line.end);
  return /^(?:https?:\/\/|www\.)\S+\s*$/i.test(text.slice(start, Math.min(line.end, start + 2000)));
}
