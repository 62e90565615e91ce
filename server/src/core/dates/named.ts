/** Dates whose month has its name, in each order: `29 أيلول (سبتمبر) 2021`, `سبتمبر 29, 2021`, `2021 سبتمبر 29`. */
import type { Span } from '../text';
import type { CalendarPart } from './date';
import { dayOf } from './days';
import { type Month, monthNamed } from './names';
import { separatorKind } from './numeric';
import { around, isDayOrMonth, isYear, makePart, type Read, spanOf } from './part';
import type { Token } from './tokens';

export function readNamed(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  return readDayFirst(tokens, at) ?? readMonthFirst(tokens, at) ?? readYearFirst(tokens, at);
}

function readDayFirst(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  if (!isDayOrMonth(tokens[at])) return undefined;
  const month = readMonth(tokens, skipGap(tokens, skipOrdinal(tokens, at + 1)));
  const year = month && skipGap(tokens, month.next);
  return year === undefined ? undefined : namedPart(tokens[at], month?.value, tokens[year], year + 1);
}

function readMonthFirst(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  const month = readMonth(tokens, at);
  if (!month) return undefined;
  const day = skipGap(tokens, month.next);
  const year = skipGap(tokens, skipOrdinal(tokens, day + 1));
  return namedPart(tokens[day], month.value, tokens[year], year + 1);
}

/** Unless the number before the month is another's, and a date in the usual order follows it. */
function readYearFirst(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  if (!isYear(tokens[at])) return undefined;
  const start = skipGap(tokens, at + 1);
  const month = readMonth(tokens, start);
  if (!month || readMonthFirst(tokens, start)) return undefined;
  const day = skipGap(tokens, month.next);
  return namedPart(tokens[day], month.value, tokens[at], day + 1);
}

function namedPart(
  day: Token | undefined,
  month: NamedMonth | undefined,
  year: Token | undefined,
  next: number,
): Read<CalendarPart> | undefined {
  if (!isDayOrMonth(day) || !month || !isYear(year)) return undefined;
  const numbers = { year: year.value, month: month.month, day: day.value };
  const only = dayOf(month.calendar, numbers);
  const spans = { year: spanOf(year), month: month.span, day: spanOf(day) };
  const value = makePart(month.calendar, numbers, spans, only === undefined ? [] : [only]);
  return value && { value, next };
}

interface NamedMonth extends Month {
  readonly span: Span;
}

/** A month's name, or a pair of names for the same month: `أيلول (سبتمبر)`, `أيلول/سبتمبر`. */
function readMonth(tokens: readonly Token[], at: number): Read<NamedMonth> | undefined {
  const first = readMonthName(tokens, at);
  const sign = first && tokens[first.next];
  const isBracket = sign?.key === '(';
  if (!sign || !(isBracket || separatorKind(sign))) return first;
  const second = readMonthName(tokens, first.next + 1);
  if (!second) return first;
  const isPair = first.value.calendar === second.value.calendar && first.value.month === second.value.month;
  if (!isPair || (isBracket && tokens[second.next]?.key !== ')')) return undefined;
  const next = isBracket ? second.next + 1 : second.next;
  return { value: { ...first.value, span: around(tokens.slice(at, next)) }, next };
}

const mostWords = 2;

function readMonthName(tokens: readonly Token[], at: number): Read<NamedMonth> | undefined {
  for (let words = mostWords; words > 0; words--) {
    const name = tokens.slice(at, at + words);
    if (name.length < words || name.some(({ kind }) => kind !== 'word')) continue;
    const month = monthNamed(name.map(({ key }) => key).join(' '));
    if (month) return { value: { ...month, span: around(name) }, next: at + words };
  }
  return undefined;
}

const ordinals = new Set(['st', 'nd', 'rd', 'th']);

function skipOrdinal(tokens: readonly Token[], at: number): number {
  return ordinals.has(tokens[at]?.key ?? '') ? at + 1 : at;
}

const gapSigns = new Set(',،؛;.-–—‑/\\');
const longestGap = 2;

/** The index after the few signs that may stand between a date's day, month and year. */
function skipGap(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + longestGap && gapSigns.has(tokens[next]?.key ?? '')) next++;
  return next;
}
