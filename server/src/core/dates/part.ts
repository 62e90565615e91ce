/** What the ways of writing a date in one calendar have in common. */
import type { Span } from '../text';
import type { CalendarPart } from './date';
import { type CalendarName, isYearOf, type Numbers } from './days';
import type { Token } from './tokens';

/** Something read from tokens, and the index of the token after it. */
export interface Read<T> {
  readonly value: T;
  readonly next: number;
}

/** Where a date's numbers stand. */
export type Spans = CalendarPart['spans'];

/** A date whose year is one that its calendar is told by. `days` are those that it may mean, the likeliest first. */
export function makePart(
  calendar: CalendarName,
  numbers: Numbers,
  spans: Spans,
  days: readonly number[],
): CalendarPart | undefined {
  if (!isYearOf(calendar, numbers.year)) return undefined;
  const { year, month, day } = numbers;
  return { calendar, year, month, day, span: around([spans.year, spans.month, spans.day]), spans, days };
}

/** The stretch from the first of some spans to the last. */
export function around(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** A year is written in four digits: two may be anything. */
export function isYear(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.end - token.start === 4;
}

export function isDayOrMonth(token: Token | undefined): token is Token {
  return token?.kind === 'number' && token.end - token.start <= 2;
}

/** Whether nothing stands between two tokens. */
export function isTight(before: Token, after: Token): boolean {
  return before.end === after.start;
}

export function spanOf({ start, end }: Span): Span {
  return { start, end };
}
