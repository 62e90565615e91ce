/** The parts of a line that names an article: `OUTLET :TITLE`, in an article's header and in an entry alike. */
import { digitValue, skipBlanks, trimEnd } from './characters';
import type { Span } from './text';

/** Where the parts of a naming line are. UTF-16 offsets into the text it was read from. A part not there is undefined. */
export interface HeaderParts {
  /** An entry's number, or the one left before a header. */
  readonly number?: Span;
  /** What stands after the number, or a bullet in its place. */
  readonly marker?: Span;
  readonly outlet?: Span;
  /** The colon with the blanks around it: they are the line's own style. */
  readonly colon?: Span;
  readonly title?: Span;
  /** The words of a line that has no colon. */
  readonly words?: Span;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Reads a line's number or bullet, and the name after it. The first colon ends the outlet. */
export function readParts(text: string, line: Span): HeaderParts {
  const { parts, end } = readMarker(text, line);
  return addName(parts, text, { start: end, end: line.end });
}

/** Reads `OUTLET :TITLE` from a stretch of one line. */
export function readName(text: string, span: Span): HeaderParts {
  return addName({}, text, span);
}

function addName(parts: Writable<HeaderParts>, text: string, span: Span): HeaderParts {
  const start = skipBlanks(text, span.start, span.end);
  const end = trimEnd(text, start, span.end);
  if (start === end) return parts;
  const sign = findColon(text, start, end);
  if (sign < 0) parts.words = { start, end };
  else {
    const endOfOutlet = trimEnd(text, start, sign);
    const title = skipBlanks(text, sign + 1, end);
    if (start < endOfOutlet) parts.outlet = { start, end: endOfOutlet };
    parts.colon = { start: endOfOutlet, end: title };
    if (title < end) parts.title = { start: title, end };
  }
  return parts;
}

function findColon(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && !isColon(text.charCodeAt(at))) at++;
  // The colon of a web address ends no outlet.
  return at === end || text.startsWith('//', at + 1) ? -1 : at;
}

/** The usual one, the full-width one and the small one. */
export function isColon(code: number): boolean {
  return code === 0x3a || code === 0xff1a || code === 0xfe55;
}

const afterNumber = '.)-–ـ';
const bullets = '•·*▪●-–.';

/** A line's number or bullet, and where the name after it begins. */
export function readMarker(text: string, line: Span): { parts: HeaderParts; end: number } {
  const start = skipBlanks(text, line.start, line.end);
  const digits = skipDigits(text, start, line.end);
  if (digits === start) {
    const after = start + 1;
    const isBullet = start < line.end && bullets.includes(text.charAt(start));
    return isBullet ? { parts: { marker: { start, end: after } }, end: after } : { parts: {}, end: start };
  }
  const sign = skipBlanks(text, digits, line.end);
  const isNumber = sign < line.end && afterNumber.includes(text.charAt(sign));
  // A digit after the sign makes a date or a fraction of it.
  if (!isNumber || digitValue(text.charCodeAt(sign + 1)) !== undefined) return { parts: {}, end: start };
  return { parts: { number: { start, end: digits }, marker: { start: sign, end: sign + 1 } }, end: sign + 1 };
}

/** The number at the very start of a stretch, without a sign after it: `12 OUTLET :TITLE`. */
export function readBareNumber(text: string, line: Span): Span | undefined {
  const start = skipBlanks(text, line.start, line.end);
  const end = skipDigits(text, start, line.end);
  return end > start && skipBlanks(text, end, line.end) > end ? { start, end } : undefined;
}

const longestNumber = 5;

function skipDigits(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && digitValue(text.charCodeAt(at)) !== undefined) at++;
  return at - start > longestNumber ? start : at;
}

/** The value of a number's digits, of whichever set. */
export function numberValue(digits: string): number {
  let value = 0;
  for (let i = 0; i < digits.length; i++) value = value * 10 + (digitValue(digits.charCodeAt(i)) ?? 0);
  return value;
}
