/** The right words for a wrong weekday or Hijri date, written as the dossier writes them. */
import { digitValue } from '../characters';
import { writeNumber, zeroOf } from '../digits';
import type { TextEdit } from '../edits/text-edit';
import { languageOf } from '../language';
import type { Span } from '../text';
import { type CalendarPart, type DossierDate, daysOf } from './date';
import { numbersOf, weekdayOf } from './days';
import { allDates, type DossierDates } from './dossier-dates';
import { monthName, type NameStyle, weekdayName } from './names';

/** How a dossier spells what it names in its dates: by the weekday (0 is Sunday), and by the Hijri month. */
export interface Spellings {
  readonly weekdays: ReadonlyMap<number, ReadonlySet<string>>;
  readonly hijriMonths: ReadonlyMap<number, ReadonlySet<string>>;
}

export function spellingsOf(text: string, dates: DossierDates): Spellings {
  const weekdays = new Map<number, Set<string>>();
  const hijriMonths = new Map<number, Set<string>>();
  for (const { weekday, hijri } of allDates(dates)) {
    if (weekday) learn(weekdays, weekday.value, sliceOf(text, weekday.span));
    if (hijri) learn(hijriMonths, hijri.month, sliceOf(text, hijri.spans.month));
  }
  return { weekdays, hijriMonths };
}

function learn(known: Map<number, Set<string>>, value: number, spelling: string): void {
  known.set(value, (known.get(value) ?? new Set()).add(spelling));
}

/** The weekday that a date falls on, in the dossier's own spelling. Undefined where it has none, or no such day is. */
export function weekdayFix(text: string, spellings: Spellings, date: DossierDate): TextEdit | undefined {
  const [day] = daysOf(date);
  if (!date.weekday || day === undefined) return undefined;
  const { span } = date.weekday;
  const written = sliceOf(text, span);
  const own = [...(spellings.weekdays.get(weekdayOf(day)) ?? [])].find((spelling) => isAlike(spelling, written));
  return { span, text: own ?? inCaseOf(written, weekdayName(day, languageOf(written), styleOf(written))) };
}

/** The Hijri date of a Gregorian one, by Umm al-Qura, in the form and the digits of the one that stands there. */
export function hijriFix(text: string, spellings: Spellings, date: DossierDate): TextEdit | undefined {
  const { hijri } = date;
  const [day] = daysOf(date);
  if (!hijri || !date.gregorian || day === undefined) return undefined;
  const right = numbersOf('hijri', day);
  const width = isPadded(text, hijri) ? 2 : 1;
  const fields = (['year', 'month', 'day'] as const).map((field) => {
    const span = hijri.spans[field];
    const written = sliceOf(text, span);
    const isName = zeroOf(written) === undefined;
    const words = isName
      ? writeMonth(written, hijri, right.month, spellings)
      : writeNumber(right[field], written, width);
    return { span, text: words };
  });
  return { span: hijri.span, text: replaceIn(text, hijri.span, fields) };
}

/** Whether two names are of one script, and both full or both short. */
function isAlike(one: string, other: string): boolean {
  return languageOf(one) === languageOf(other) && styleOf(one) === styleOf(other);
}

function styleOf(name: string): NameStyle {
  return languageOf(name) === 'en' && name.length <= 4 ? 'short' : 'long';
}

function inCaseOf(written: string, name: string): string {
  return written === written.toUpperCase() ? name.toUpperCase() : name;
}

/** The month as it stands where it is right, else as another date of the dossier names it, else by its usual name. */
function writeMonth(written: string, { month }: CalendarPart, right: number, { hijriMonths }: Spellings): string {
  if (month === right) return written;
  const own = [...(hijriMonths.get(right) ?? [])].find(
    (spelling) => zeroOf(spelling) === undefined && isAlike(spelling, written),
  );
  return own ?? monthName({ calendar: 'hijri', month: right }, languageOf(written));
}

/** Whether numbers below ten have a zero before them: `03/08/1445`. */
function isPadded(text: string, { spans }: CalendarPart): boolean {
  return [spans.day, spans.month].some((span) => digitValue(text.charCodeAt(span.start)) === 0);
}

function replaceIn(text: string, within: Span, replacements: readonly TextEdit[]): string {
  let result = '';
  let at = within.start;
  for (const { span, text: words } of replacements.toSorted((a, b) => a.span.start - b.span.start)) {
    result += text.slice(at, span.start) + words;
    at = span.end;
  }
  return result + text.slice(at, within.end);
}

function sliceOf(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}
