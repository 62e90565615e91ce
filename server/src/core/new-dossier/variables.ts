/** What a template may name: the day in all the ways that a masthead has it, and places to be written. */
import { type CalendarName, dayOf, type Numbers, numbersOf } from '../dates/days';
import { dayInWords } from '../dates/describe';
import { type MonthFamily, monthName, monthNameOf, weekdayName } from '../dates/names';
import type { Language } from '../language';
import { placeholders } from '../unwritten';

/** A day, and how it is written. */
export interface Day {
  readonly gregorian: Numbers;
  readonly hijri: Numbers;
  /** The Julian day number. */
  readonly number: number;
  readonly language: Language;
  readonly months: MonthFamily;
}

/** The day must be one of the calendar. */
export function writtenDay(gregorian: Numbers, language: Language, months: MonthFamily): Day {
  const number = dayOf('gregorian', gregorian) as number;
  return { gregorian, hijri: numbersOf('hijri', number), number, language, months };
}

export const dayVariables: Readonly<Record<string, (day: Day) => string>> = {
  date: ({ gregorian: { day, month, year } }) => `${day}/${month}/${year}`,
  weekday: ({ number, language }) => weekdayName(number, language, 'long'),
  day: ({ gregorian }) => String(gregorian.day),
  month: ({ gregorian }) => String(gregorian.month),
  year: ({ gregorian }) => String(gregorian.year),
  paddedDay: ({ gregorian }) => padded(gregorian.day),
  paddedMonth: ({ gregorian }) => padded(gregorian.month),
  monthName: ({ gregorian: { month }, language, months }) =>
    language === 'ar' ? monthNameOf(month, months) : nameOfMonth('gregorian', month, language),
  hijriDate: ({ number, language }) => dayInWords(number, 'hijri', language),
  hijriDay: ({ hijri }) => String(hijri.day),
  hijriMonth: ({ hijri }) => String(hijri.month),
  hijriMonthName: ({ hijri, language }) => nameOfMonth('hijri', hijri.month, language),
  hijriYear: ({ hijri }) => String(hijri.year),
};

export type PlaceName = keyof typeof placeholders;

export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(placeholders, name);
}

/** Where one is once all places are written. */
export const cursor = 'cursor';

/** Every name that a template may have. */
export const variableNames: readonly string[] = [...Object.keys(dayVariables), ...Object.keys(placeholders), cursor];

function padded(number: number): string {
  return String(number).padStart(2, '0');
}

function nameOfMonth(calendar: CalendarName, month: number, language: Language): string {
  return monthName({ calendar, month }, language);
}
