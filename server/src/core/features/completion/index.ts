/** What can be written at a place where names are written, and nothing in the text of articles. */
import type { Analysis } from '../../analysis';
import type { Language } from '../../language';
import type { Completion } from './completion';
import { entryCompletions, headerCompletions } from './lines';
import { outletCompletions } from './outlets';
import { findPlace, type PlaceKind } from './place';
import { type Today, templateCompletions } from './templates';

export type { Completion } from './completion';
export type { Today } from './templates';

export interface Completions {
  /** The best first. */
  readonly items: readonly Completion[];
  /** Whether more may be found once more is typed. */
  readonly isIncomplete: boolean;
}

/** As many of a kind as anybody looks through. */
const most = 50;

const lineCompletions: { readonly [kind in PlaceKind]?: typeof headerCompletions } = {
  header: headerCompletions,
  entry: entryCompletions,
};

/**
 * What is offered at an offset, in UTF-16 units.
 */
export function complete(analysis: Analysis, offset: number, language: Language, today: Today): Completions {
  const place = findPlace(analysis, offset);
  if (!place) return { items: [], isIncomplete: false };
  const lines = lineCompletions[place.kind]?.(analysis, place) ?? [];
  const outlets = place.kind in lineCompletions ? outletCompletions(analysis, place, language) : [];
  const found = [
    ...lines.slice(0, most),
    ...templateCompletions(analysis, place, language, today),
    ...outlets.slice(0, most),
  ];
  const changing = found.filter((completion) => changes(analysis, completion));
  // A name that is there already stays among others: who takes the first one keeps it.
  const items = changing.length > 0 ? found.filter((each) => each.kind === 'outlet' || changing.includes(each)) : [];
  // A name is found in any spelling of what is typed, which an editor can't go on with by itself.
  return { items, isIncomplete: items.length > 0 };
}

function changes({ dossier }: Analysis, { span, text, kind }: Completion): boolean {
  return kind === 'template' || dossier.slice(span) !== text;
}
