/** The names of months and weekdays, as the Arab press and the English one write them: from `Intl`, with few by hand. */
import { fold } from '../fold';
import { type CalendarName, dayOf, timeOf } from './days';

export interface Month {
  readonly calendar: CalendarName;
  /** From 1 to 12. */
  readonly month: number;
}

/** The month that a folded name (see `fold`) stands for, in whichever of the calendars. */
export function monthNamed(key: string): Month | undefined {
  return names().months.get(key);
}

/** The weekday that a folded name stands for: 0 is Sunday. */
export function weekdayNamed(key: string): number | undefined {
  return names().weekdays.get(key);
}

export type NameStyle = 'long' | 'short';

/** The name of a Julian day number's weekday. */
export function weekdayName(day: number, language: 'ar' | 'en', style: NameStyle): string {
  return formatter(language, 'gregorian', { weekday: style }).format(timeOf(day));
}

/** The name of a month in the Arabic of all countries (Hijri) or of Egypt and the Gulf (Gregorian), or in English. */
export function monthName({ calendar, month }: Month, language: 'ar' | 'en'): string {
  const locale = language === 'en' ? 'en' : calendar === 'hijri' ? 'ar-SA' : 'ar-EG';
  return formatter(locale, calendar, { month: 'long' }).format(timeOf(middleOf({ calendar, month })));
}

/** The Arabic names of the Gregorian months, by where they are used; the first is what most of the press has. */
export const monthFamilies = ['egyptian', 'levantine', 'algerian', 'moroccan', 'levantine-egyptian'] as const;

export type MonthFamily = (typeof monthFamilies)[number];

const familyLocales: Readonly<Record<MonthFamily, readonly string[]>> = {
  egyptian: ['ar-EG'],
  levantine: ['ar-SY'],
  algerian: ['ar-DZ'],
  moroccan: ['ar-MA'],
  'levantine-egyptian': ['ar-SY', 'ar-EG'],
};

/** The name of a Gregorian month, from 1 to 12, in a family; a second name stands in brackets: `أيلول (سبتمبر)`. */
export function monthNameOf(month: number, family: MonthFamily): string {
  const time = timeOf(middleOf({ calendar: 'gregorian', month }));
  const [name = '', other] = familyLocales[family].map((locale) =>
    formatter(locale, 'gregorian', { month: 'long' }).format(time),
  );
  return other === undefined ? name : `${name} (${other})`;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** A formatter in a locale and a calendar, always with ASCII digits and without the machine's own time zone. */
export function formatter(
  locale: string,
  calendar: CalendarName,
  options: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const tag = `${locale}-u-nu-latn-ca-${calendar === 'hijri' ? 'islamic-umalqura' : 'gregory'}`;
  const key = `${tag} ${JSON.stringify(options)}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
  formatters.set(key, made);
  return made;
}

/** The Levant and Iraq, Egypt and the Gulf, Algeria and Tunisia, Morocco; `Sept` is British. */
const monthLocales: Readonly<Record<CalendarName, readonly string[]>> = {
  gregorian: ['ar-SY', 'ar-EG', 'ar-DZ', 'ar-MA', 'en-US', 'en-GB'],
  hijri: ['ar-SA', 'en'],
};

/** Spellings that `Intl` lacks and folding doesn't level out. */
const otherMonths: readonly (readonly [string, CalendarName, number])[] = [
  ['يونيه', 'gregorian', 6],
  ['يوليه', 'gregorian', 7],
  ['أغسطوس', 'gregorian', 8],
  ['ربيع الثاني', 'hijri', 4],
  ['جمادى الثانية', 'hijri', 6],
  ['ذي القعدة', 'hijri', 11],
  ['ذي الحجة', 'hijri', 12],
];

interface Names {
  readonly months: Map<string, Month>;
  readonly weekdays: Map<string, number>;
}

let known: Names | undefined;

/** Built when a date is first looked for: making formatters takes some milliseconds. */
function names(): Names {
  known ??= { months: readMonths(), weekdays: readWeekdays() };
  return known;
}

const styles: readonly NameStyle[] = ['long', 'short'];

function readMonths(): Map<string, Month> {
  const months = new Map<string, Month>();
  for (const calendar of ['gregorian', 'hijri'] as const) {
    const formatters = monthLocales[calendar].flatMap((locale) =>
      styles.map((month) => formatter(locale, calendar, { month })),
    );
    for (let month = 1; month <= 12; month++) {
      const time = timeOf(middleOf({ calendar, month }));
      for (const each of formatters) months.set(fold(each.format(time)), { calendar, month });
    }
  }
  for (const [name, calendar, month] of otherMonths) months.set(fold(name), { calendar, month });
  return months;
}

/** A day in the middle of a month, of some year. */
function middleOf({ calendar, month }: Month): number {
  return dayOf(calendar, { year: calendar === 'hijri' ? 1443 : 2021, month, day: 15 }) as number;
}

const aSunday = 2459484;

function readWeekdays(): Map<string, number> {
  const weekdays = new Map<string, number>();
  for (let weekday = 0; weekday < 7; weekday++) {
    for (const language of ['ar', 'en'] as const)
      for (const style of styles) weekdays.set(fold(weekdayName(aSunday + weekday, language, style)), weekday);
  }
  return weekdays;
}
