/** Days as Julian day numbers: one integer for the same day in either calendar, so that days can be counted. */
import { type Calendar, CalendarDate, GregorianCalendar, IslamicUmalquraCalendar } from '@internationalized/date';

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
  if (month < 1 || month > 12 || day < 1 || day > daysIn(calendar, year, month)) return undefined;
  const first = new CalendarDate(calendars()[calendar], year, month, 1);
  return first.calendar.toJulianDay(first) + day - 1;
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
  const first = new CalendarDate(calendars().gregorian, year, month, 1);
  return first.calendar.getDaysInMonth(first);
}

/** A Julian day number as numbers in a calendar. */
export function numbersOf(calendar: CalendarName, day: number): Numbers {
  return calendars()[calendar].fromJulianDay(day);
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

let known: Readonly<Record<CalendarName, Calendar>> | undefined;

/** Umm al-Qura unpacks its tables when it is made, so it is made when a date is first met. */
function calendars(): Readonly<Record<CalendarName, Calendar>> {
  known ??= { gregorian: new GregorianCalendar(), hijri: new IslamicUmalquraCalendar() };
  return known;
}
