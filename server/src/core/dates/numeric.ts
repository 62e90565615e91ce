/** Dates in numbers alone: `29/9/2021`, `29.09.2021`, `7– 10 – 2020`, `2020/2/9`. */
import type { CalendarPart } from './date';
import { dayOf, isYearOf, type Numbers } from './days';
import { isDayOrMonth, isTight, isYear, makePart, type Read, type Spans, spanOf } from './part';
import type { Token } from './tokens';

export function readNumeric(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  const [first, sign, second, otherSign, third] = tokens.slice(at, at + 5);
  if (!first || !sign || !second || !otherSign || !third || isGluedAfter(tokens, at + 4)) return undefined;
  if (!separates(first, sign, second) || !separates(second, otherSign, third)) return undefined;
  if (separatorKind(sign) !== separatorKind(otherSign) || !isDayOrMonth(second)) return undefined;
  const value =
    isDayOrMonth(first) && isYear(third)
      ? numericPart(first, second, third)
      : isYear(first) && isDayOrMonth(third)
        ? numericPart(third, second, first)
        : undefined;
  return value && { value, next: at + 5 };
}

/** The usual order has the day first. Where there is no such day the other is meant, and may be where there is. */
function numericPart(day: Token, month: Token, year: Token): CalendarPart | undefined {
  const calendar = isYearOf('hijri', year.value) ? 'hijri' : 'gregorian';
  const readings = [reading(day, month, year), reading(month, day, year)] as const;
  const real = readings.filter(({ numbers }) => dayOf(calendar, numbers) !== undefined);
  const { numbers, spans } = real[0] ?? readings[0];
  const days = new Set(real.map((each) => dayOf(calendar, each.numbers) as number));
  return makePart(calendar, numbers, spans, [...days]);
}

function reading(day: Token, month: Token, year: Token): { numbers: Numbers; spans: Spans } {
  return {
    numbers: { year: year.value, month: month.value, day: day.value },
    spans: { year: spanOf(year), month: spanOf(month), day: spanOf(day) },
  };
}

/** Whether a sign stands between the numbers of a date: dashes and slashes may have blanks around them, dots none. */
function separates(before: Token, sign: Token, after: Token): boolean {
  const kind = separatorKind(sign);
  if (before.kind !== 'number' || after.kind !== 'number' || kind === undefined) return false;
  return kind !== '.' || (isTight(before, sign) && isTight(sign, after));
}

const separatorKinds: Readonly<Record<string, string>> = {
  ...Object.fromEntries([...'-–—‐‑−'].map((dash) => [dash, '-'])),
  ...Object.fromEntries([...'/\\⁄∕؍'].map((slash) => [slash, '/'])),
  '.': '.',
};

/** What kind of separator a sign is, where it may be one at all: a dash of some length, a slash or a dot. */
export function separatorKind({ kind, key }: Token): string | undefined {
  return kind === 'sign' ? separatorKinds[key] : undefined;
}

/** Whether a number goes on, as in a version, an address or a telephone number: `10.9.2015.3`, `5-10-2015x`. */
function isGluedAfter(tokens: readonly Token[], at: number): boolean {
  const [last, sign, next] = tokens.slice(at, at + 3);
  if (!last || !sign || !isTight(last, sign)) return false;
  // In `2021-09-29T13:35` the letter begins the time.
  if (sign.kind === 'word') return /^[a-z]/.test(sign.key) && sign.key !== 't';
  return separatorKind(sign) !== undefined && next?.kind === 'number' && isTight(sign, next);
}

/** Whether the number at an index goes on what stands before it: `28-29/9/2021`, `+90-532-10-9-2015`, `v1.9.2015`. */
export function isGluedBefore(tokens: readonly Token[], at: number): boolean {
  const [before, sign, token] = at < 2 ? [undefined, tokens[at - 1], tokens[at]] : tokens.slice(at - 2, at + 1);
  if (token?.kind !== 'number' || !sign) return false;
  if (sign.kind === 'word') return isTight(sign, token) && /^[a-z]/.test(sign.key);
  const kind = separatorKind(sign);
  if (before?.kind !== 'number' || kind === undefined) return false;
  const isRange = kind === '-' && isDayOrMonth(before);
  return isRange || (isTight(before, sign) && isTight(sign, token));
}
