/** A date in words, for whoever points at it. */
import type { Language } from '../language';
import { type DossierDate, daysOf } from './date';
import { type CalendarName, timeOf } from './days';
import { formatter, weekdayName } from './names';

export interface DateDescription {
  /** `الأربعاء`, `Wednesday`. */
  readonly weekday: string;
  /** `29 سبتمبر 2021`, `29 September 2021`. */
  readonly gregorian: string;
  /** By Umm al-Qura: `22 صفر 1443 هـ`, `22 Safar 1443 AH`. */
  readonly hijri: string;
}

/** The day that a date most likely means, in the names of a language and in ASCII digits; undefined if there is none. */
export function describeDate(date: DossierDate, language: Language): DateDescription | undefined {
  const [day] = daysOf(date);
  if (day === undefined) return undefined;
  return {
    weekday: weekdayName(day, language, 'long'),
    gregorian: dayInWords(day, 'gregorian', language),
    hijri: dayInWords(day, 'hijri', language),
  };
}

/** Egypt and Saudi Arabia name months as most of the press does; Britain writes the day first. */
const locales: Readonly<Record<Language, Readonly<Record<CalendarName, string>>>> = {
  ar: { gregorian: 'ar-EG', hijri: 'ar-SA' },
  en: { gregorian: 'en-GB', hijri: 'en-GB' },
};

/** A Julian day number in a calendar: `22 صفر 1443 هـ`, `29 September 2021`. */
export function dayInWords(day: number, calendar: CalendarName, language: Language): string {
  const options = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  return formatter(locales[language][calendar], calendar, options).format(timeOf(day));
}
