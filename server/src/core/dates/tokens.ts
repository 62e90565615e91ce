/** A line as the grammar of dates sees it: words, numbers, times of day and signs; blanks and invisible marks are none. */
import { digitValue, skipBlanks } from '../characters';
import { fold } from '../fold';
import { numberValue } from '../header';
import type { Span } from '../text';

/** UTF-16 offsets into the text. */
export interface Token extends Span {
  readonly kind: 'word' | 'number' | 'time' | 'sign';
  /** A word folded (see `fold`; empty where it is too long for a name), a sign as it stands, else empty. */
  readonly key: string;
  /** The value of a number; of anything else, 0. */
  readonly value: number;
}

/** Divides a stretch of a line. Takes time in proportion to its length, whatever it holds. */
export function tokenize(text: string, { start, end }: Span): Token[] {
  const tokens: Token[] = [];
  let at = skipBlanks(text, start, end);
  while (at < end) {
    const token = readToken(text, at, end);
    tokens.push(token);
    at = skipBlanks(text, token.end, end);
  }
  return tokens;
}

function readToken(text: string, start: number, end: number): Token {
  if (isDigit(text, start)) return readNumber(text, start, end);
  if (!isLetter(text, start)) return { kind: 'sign', start, end: start + 1, key: text.charAt(start), value: 0 };
  return readWord(text, start, end);
}

function readNumber(text: string, start: number, end: number): Token {
  const digits = skipDigits(text, start, end);
  const time = skipTime(text, start, digits, end);
  if (time > digits) return { kind: 'time', start, end: time, key: '', value: 0 };
  const value = digits - start > longestNumber ? Number.NaN : numberValue(text.slice(start, digits));
  return { kind: 'number', start, end: digits, key: '', value };
}

const longestNumber = 9;

/** `13:35`, `9:05:30`: the end of the time of day whose first number ends at `at`; `at` where it is none. */
function skipTime(text: string, start: number, at: number, end: number): number {
  if (at - start > 2) return at;
  let after = at;
  for (let part = 0; part < 2 && text.charAt(after) === ':'; part++) {
    if (skipDigits(text, after + 1, end) !== after + 3) break;
    after += 3;
  }
  return after;
}

function skipDigits(text: string, at: number, end: number): number {
  while (at < end && isDigit(text, at)) at++;
  return at;
}

const longestName = 20;
const tatweel = /^\u0640+$/;

function readWord(text: string, start: number, end: number): Token {
  let at = start + 1;
  while (at < end && isLetter(text, at)) at++;
  const word = text.slice(start, Math.min(at, start + longestName + 1));
  // A dash drawn with the letter that lengthens others.
  if (tatweel.test(word)) return { kind: 'sign', start, end: at, key: '-', value: 0 };
  return { kind: 'word', start, end: at, key: word.length > longestName ? '' : fold(word), value: 0 };
}

function isDigit(text: string, at: number): boolean {
  return digitValue(text.charCodeAt(at)) !== undefined;
}

const letter = /[\p{L}\p{M}]/u;

function isLetter(text: string, at: number): boolean {
  return letter.test(text.charAt(at));
}
