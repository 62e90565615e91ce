/** What is wrong with a dossier's dates: one fault for each mistake, though it may show in several places. */

import { remember } from '../remember';
import { type CalendarPart, type DossierDate, daysOf } from './date';
import type { Dateline } from './datelines';
import { weekdayOf } from './days';
import { allDates, type DossierDates } from './dossier-dates';

export type DateFault =
  /** There is no such day. */
  | { readonly kind: 'invalid'; readonly date: DossierDate; readonly part: CalendarPart }
  /** The weekday is another one; `hijriToo` where the Hijri date disagrees as well, so that the date itself is in doubt. */
  | { readonly kind: 'weekday'; readonly date: DossierDate; readonly hijriToo: boolean }
  | { readonly kind: 'hijri'; readonly date: DossierDate }
  /** An article is dated after the masthead. */
  | { readonly kind: 'future'; readonly dateline: Dateline; readonly others: number };

/** Several rules ask for them. */
export const findDateFaults = remember((dates: DossierDates): DateFault[] => {
  const late = lateDatelines(dates);
  // Most articles can't be late: it is the masthead that is old, and a mistake told once.
  const isStale = late.length >= fewestStale && late.length * 2 > datedArticles(dates);
  const told = isStale ? late.slice(0, 1) : late;
  const future = told.map((dateline) => ({ kind: 'future' as const, dateline, others: isStale ? late.length - 1 : 0 }));
  const excused = new Set(isStale ? [] : late.map(({ article }) => article));
  const checked = { ...dates, datelines: dates.datelines.filter(({ article }) => !excused.has(article)) };
  return [...allDates(checked).flatMap((date) => faultOf(date) ?? []), ...future];
});

const fewestStale = 3;

function datedArticles({ datelines }: DossierDates): number {
  return new Set(datelines.map(({ article }) => article)).size;
}

/** The fault of a date by itself. */
function faultOf(date: DossierDate): DateFault | undefined {
  const { weekday, gregorian, hijri } = date;
  const part = [gregorian, hijri].find((each) => each?.days.length === 0);
  if (part) return { kind: 'invalid', date, part };
  if (!gregorian) return undefined;
  const days = daysOf(date);
  const hijriToo = hijri !== undefined && !days.some((day) => isNear(day, hijri));
  const isOther = weekday !== undefined && !days.some((day) => weekdayOf(day) === weekday.value);
  if (isOther) return { kind: 'weekday', date, hijriToo };
  return hijriToo ? { kind: 'hijri', date } : undefined;
}

/** Where the moon is sighted, the Hijri date may be a day off Umm al-Qura's. */
const tolerance = 1;

function isNear(day: number, hijri: CalendarPart): boolean {
  return hijri.days.some((other) => Math.abs(other - day) <= tolerance);
}

/** The first dateline of each article whose dates, in all that they may mean, lie after the masthead's. */
function lateDatelines({ masthead, datelines }: DossierDates): Dateline[] {
  const own = masthead && daysOf(masthead)[0];
  if (own === undefined) return [];
  const firstDay = new Map<number, number>();
  for (const { article, dates } of datelines) {
    const days = dates.flatMap(possibleDays);
    firstDay.set(article, Math.min(firstDay.get(article) ?? Number.POSITIVE_INFINITY, ...days));
  }
  const isLate = (article: number) => (firstDay.get(article) as number) > own;
  return datelines.filter(({ article }, at) => datelines[at - 1]?.article !== article && isLate(article));
}

/** The days that a date may mean: any at all where there is no such day, one less where the Hijri date stands alone. */
function possibleDays(date: DossierDate): readonly number[] {
  const days = daysOf(date);
  if (days.length === 0) return [Number.NEGATIVE_INFINITY];
  return date.gregorian ? days : days.map((day) => day - tolerance);
}
