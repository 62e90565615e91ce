/** What a date in a dossier is. All spans are UTF-16 offsets into the text. */
import { moveSpan } from '../remember';
import type { Span } from '../text';
import { type CalendarName, type Numbers, weekdayOf } from './days';

/** A date as it is written: `الأربعاء - 22 صفر 1443 هـ - 29 سبتمبر 2021 مـ`. It has one of the calendars at least. */
export interface DossierDate {
  /** From the first of its parts to the last. */
  readonly span: Span;
  readonly weekday?: Weekday;
  readonly gregorian?: CalendarPart;
  readonly hijri?: CalendarPart;
}

export interface Weekday {
  readonly span: Span;
  /** 0 is Sunday, 6 Saturday. */
  readonly value: number;
}

/** A date's part in one calendar: `22 صفر 1443 هـ`, `29/9/2021`. */
export interface CalendarPart extends Numbers {
  readonly calendar: CalendarName;
  /** With the sign of the era, where there is one. */
  readonly span: Span;
  /** Where each of its numbers stands; the month's may be a name, or a pair of names. */
  readonly spans: { readonly year: Span; readonly month: Span; readonly day: Span };
  /**
   * The days that it may mean, as Julian day numbers, the likeliest first: two where day and month are both numbers
   * up to 12, none where there is no such day.
   */
  readonly days: readonly number[];
}

/** The days that a date may mean, as Julian day numbers, the likeliest first: of those, the ones its weekday names. */
export function daysOf({ weekday, gregorian, hijri }: DossierDate): readonly number[] {
  const days = gregorian?.days ?? hijri?.days ?? [];
  const named = days.filter((day) => weekdayOf(day) === weekday?.value);
  return named.length > 0 ? named : days;
}

/** The same date, read from a text that stands by so many UTF-16 units farther on. */
export function moveDate({ span, weekday, gregorian, hijri }: DossierDate, by: number): DossierDate {
  return {
    span: moveSpan(span, by),
    ...(weekday && { weekday: { ...weekday, span: moveSpan(weekday.span, by) } }),
    ...(gregorian && { gregorian: movePart(gregorian, by) }),
    ...(hijri && { hijri: movePart(hijri, by) }),
  };
}

function movePart(part: CalendarPart, by: number): CalendarPart {
  const { year, month, day } = part.spans;
  const spans = { year: moveSpan(year, by), month: moveSpan(month, by), day: moveSpan(day, by) };
  return { ...part, span: moveSpan(part.span, by), spans };
}
