/** Days as Julian day numbers: one integer for the same day in either calendar, so that days can be counted. */

/** `hijri` is the Umm al-Qura calendar. */
export type CalendarName = 'gregorian' | 'hijri';

/** A day by its numbers in a calendar; months and days count from 1. */
export interface Numbers {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The years that a dateline's calendar is told by, first and last. Umm al-Qura is defined for no others. */
const years: Readonly<Record<CalendarName, readonly [number, number]>> = {
  gregorian: [1600, 2999],
  hijri: [1300, 1599],
};

export function isYearOf(calendar: CalendarName, year: number): boolean {
  return year >= years[calendar][0] && year <= years[calendar][1];
}

/**
 * The Julian day number of a day, or undefined where the calendar has no such day. Every Hijri month may have 30 days
 * here: where the moon is sighted, a month may be a day longer than in Umm al-Qura.
 */
export function dayOf(calendar: CalendarName, { year, month, day }: Numbers): number | undefined {
  if (!(year >= 1 && year <= 9999) || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysIn(calendar, year, month)) return undefined;
  return firstOfMonth[calendar](year, month) + day - 1;
}

const firstOfMonth: Readonly<Record<CalendarName, (year: number, month: number) => number>> = {
  gregorian: (year, month) => dayAt(new Date(0).setUTCFullYear(year, month - 1, 1)),
  hijri(year, month) {
    const middle = middleOfHijriMonth(year, month);
    return middle + 1 - hijriNumbers(middle).day;
  },
};

const startOfHijri = 1948440;
const meanHijriMonth = 29.530588;

/** A day that is surely within a month: the moon is never a week early or late. */
function middleOfHijriMonth(year: number, month: number): number {
  return startOfHijri + Math.round(((year - 1) * 12 + month - 0.5) * meanHijriMonth);
}

/** Whether data of any shape is a day of the Gregorian calendar, in a year that datelines are of. */
export function isDay(value: unknown): value is Numbers {
  const { year, month, day } = (value ?? {}) as Readonly<Record<string, unknown>>;
  if (!isWhole(year) || !isWhole(month) || !isWhole(day) || !isYearOf('gregorian', year)) return false;
  return dayOf('gregorian', { year, month, day }) !== undefined;
}

function isWhole(value: unknown): value is number {
  return Number.isInteger(value);
}

/** How many days a month may have; `month` from 1 to 12. */
export function daysIn(calendar: CalendarName, year: number, month: number): number {
  if (calendar === 'hijri') return 30;
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** A Julian day number as numbers in a calendar. */
export function numbersOf(calendar: CalendarName, day: number): Numbers {
  if (calendar === 'hijri') return hijriNumbers(day);
  const date = new Date(timeOf(day));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

let format: Intl.DateTimeFormat | undefined;

function hijriNumbers(day: number): Numbers {
  // Made when a date is first met: it unpacks tables.
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const parts = format.formatToParts(timeOf(day));
  const number = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return { year: number('year'), month: number('month'), day: number('day') };
}

/** The weekday of a Julian day number: 0 is Sunday, 6 Saturday. */
export function weekdayOf(day: number): number {
  return (day + 1) % 7;
}

const firstOfUnixTime = 2440588;
const millisecondsInDay = 86_400_000;

/** The start, in UTC, of a Julian day number, as `Intl` takes it: milliseconds since 1970. */
export function timeOf(day: number): number {
  return (day - firstOfUnixTime) * millisecondsInDay;
}

function dayAt(time: number): number {
  return time / millisecondsInDay + firstOfUnixTime;
}
