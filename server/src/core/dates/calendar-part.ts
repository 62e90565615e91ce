/** The grammar of a date in one calendar. */
import type { CalendarPart } from './date';
import type { CalendarName } from './days';
import { readNamed } from './named';
import { readNumeric } from './numeric';
import type { Read } from './part';
import type { Token } from './tokens';

/** Reads a date that begins at a token, in numbers or with its month's name, and the sign of its era. */
export function readCalendarPart(tokens: readonly Token[], at: number): Read<CalendarPart> | undefined {
  const read = readNumeric(tokens, at) ?? readNamed(tokens, at);
  const era = read && tokens[read.next];
  if (!era || !eras[read.value.calendar].has(era.key)) return read;
  const { value, next } = read;
  return { value: { ...value, span: { start: value.span.start, end: era.end } }, next: next + 1 };
}

/** `1443 هـ`, `2021 مـ`: folded, and so without the letter that lengthens them. */
const eras: Readonly<Record<CalendarName, ReadonlySet<string>>> = {
  gregorian: new Set(['م', 'ميلادي', 'ميلاديه', 'ad', 'ce']),
  hijri: new Set(['ه', 'هجري', 'هجريه', 'ah']),
};
