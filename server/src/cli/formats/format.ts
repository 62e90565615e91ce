/** What a format is: a way to tell the problems of many dossiers. */
import type { Language } from '../../core/language';
import type { Problem } from '../../core/problems';
import type { RuleSettings } from '../../core/rules/severities';
import type { Counts } from '../../core/summary';
import type { Span } from '../../core/text';

/** A place as people count: from one. Columns are UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

export interface CheckedDossier {
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
  placeOf(offset: number): Place;
}

export interface UnreadFile {
  readonly path: string;
  readonly message: string;
}

/** Its texts are written as soon as they are there. */
export interface Format {
  dossier(checked: CheckedDossier): string;
  end(counts: Counts, unread: readonly UnreadFile[]): string;
}

/** What a format may ask about its surroundings. */
export interface FormatContext {
  /** Of the program's own words. */
  readonly language: Language;
  readonly colours: boolean;
  readonly rules: RuleSettings;
  version(): string;
}

/** Both ends of a span; the end is exclusive. */
export function placesOf({ placeOf }: CheckedDossier, { start, end }: Span): { start: Place; end: Place } {
  return { start: placeOf(start), end: placeOf(end) };
}
