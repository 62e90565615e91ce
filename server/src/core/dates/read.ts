/** Finds the dates in a line. Never throws, takes time in proportion to the line's length. */
import type { Span } from '../text';
import { readCalendarPart } from './calendar-part';
import type { CalendarPart, DossierDate, Weekday } from './date';
import { weekdayNamed } from './names';
import { isGluedBefore } from './numeric';
import { around, type Read, spanOf } from './part';
import { type Token, tokenize } from './tokens';

/** A date and the tokens that it stands in, by index; `next` is exclusive. */
export interface PlacedDate {
  readonly date: DossierDate;
  readonly first: number;
  readonly next: number;
}

/**
 * Every date in a stretch of a text that gives its year in four digits. Times of day, ranges, counters and relative
 * times are none. A Hijri date and a Gregorian one side by side are one.
 */
export function readDates(text: string, span: Span = { start: 0, end: text.length }): DossierDate[] {
  return findDates(tokenize(text, span)).map(({ date }) => date);
}

export function findDates(tokens: readonly Token[]): PlacedDate[] {
  const found: PlacedDate[] = [];
  let at = 0;
  while (at < tokens.length) {
    const placed = readDate(tokens, at);
    if (placed) found.push(placed);
    at = placed?.next ?? at + 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], first: number): PlacedDate | undefined {
  const weekday = readWeekday(tokens, first);
  const one = readPart(tokens, weekday?.next ?? first);
  if (!one) return undefined;
  const middle = weekday ? undefined : readWeekday(tokens, skipLink(tokens, one.next));
  const two = readCalendarPart(tokens, middle?.next ?? skipLink(tokens, one.next));
  const parts = two && two.value.calendar !== one.value.calendar ? [one, two] : [one];
  const named = weekday ?? (parts.length === 2 ? middle : undefined);
  const isSure = named && !isNight(tokens, first);
  return { date: makeDate(parts, isSure ? named.value : undefined), first, next: (parts.at(-1) as Read<unknown>).next };
}

function readPart(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  return isGluedBefore(tokens, at) ? undefined : readCalendarPart(tokens, at);
}

function makeDate(parts: readonly Read<CalendarPart>[], weekday: Weekday | undefined): DossierDate {
  const values = parts.map(({ value }) => value);
  const gregorian = values.find(({ calendar }) => calendar === 'gregorian');
  const hijri = values.find(({ calendar }) => calendar === 'hijri');
  const span = around([...values, ...(weekday ? [weekday] : [])].map((each) => each.span));
  return { span, ...(weekday && { weekday }), ...(gregorian && { gregorian }), ...(hijri && { hijri }) };
}

/** A weekday and what links it to the date behind it. */
function readWeekday(tokens: readonly Token[], at: number): Read<Weekday> | undefined {
  const token = tokens[at];
  const value = token?.kind === 'word' ? weekdayNamed(token.key) : undefined;
  if (!token || value === undefined) return undefined;
  return { value: { span: spanOf(token), value }, next: skipLink(tokens, at + 1) };
}

/** Whether another weekday stands before: of `ليل الثلاثاء - الأربعاء`, either may be the date's. */
function isNight(tokens: readonly Token[], first: number): boolean {
  let at = first - 1;
  while (at >= first - longestLink && tokens[at]?.kind === 'sign') at--;
  return weekdayNamed(tokens[at]?.key ?? '') !== undefined;
}

const linkSigns = new Set(',،؛;.:-–—‑/\\|·•(');
const linkWords = new Set(['الموافق', 'موافق', 'ل']);
const longestLink = 3;

/** The index after the few signs and words that may link a weekday with its date, or a date with its twin. */
function skipLink(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + longestLink && isLink(tokens[next])) next++;
  return next;
}

function isLink(token: Token | undefined): boolean {
  if (token?.kind === 'sign') return linkSigns.has(token.key);
  return token?.kind === 'word' && linkWords.has(token.key);
}
