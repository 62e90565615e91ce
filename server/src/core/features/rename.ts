/** Renaming what is at a place: an outlet everywhere, or a title in its header and its entry. */
import type { Analysis } from '../analysis';
import { slice } from '../edits/names';
import { outletEverywhere, type Renamed, type Renaming, renameAll, titleOfArticle } from '../edits/renames';
import { type NamePlace, nameAt } from '../places';
import { type Span, touches } from '../text';

/** What can be renamed at an offset: where it stands (UTF-16 offsets), and what it is called now. */
export interface Renameable {
  readonly span: Span;
  readonly placeholder: string;
}

/** Undefined where neither an outlet nor a title is. */
export function prepareRename(analysis: Analysis, offset: number): Renameable | undefined {
  const { text } = analysis.dossier;
  const place = nameAt(analysis.dossier, offset);
  const whole = place && partAt(place, offset)?.span;
  const span = renamingAt(analysis, offset)?.places.find(({ name }) => name === place?.name)?.span;
  if (!whole || !span) return undefined;
  // Quotation marks that stay are no part of the name, but the cursor may be on one.
  return { span: touches(span, offset) ? span : whole, placeholder: slice(text, span) };
}

/** The edits that rename what is at an offset, or why there can be none; undefined where nothing is to be renamed. */
export function rename(analysis: Analysis, offset: number, words: string): Renamed | undefined {
  const renaming = renamingAt(analysis, offset);
  return renaming && renameAll(analysis.dossier.text, renaming, words);
}

function renamingAt(analysis: Analysis, offset: number): Renaming | undefined {
  const place = nameAt(analysis.dossier, offset);
  const found = place && partAt(place, offset);
  if (!place || !found) return undefined;
  return found.part === 'outlet' ? outletEverywhere(analysis, place.name) : titleAt(analysis, place);
}

function partAt({ name }: NamePlace, offset: number): { part: Renaming['part']; span: Span } | undefined {
  for (const part of ['outlet', 'title'] as const) {
    const span = name[part];
    if (span && touches(span, offset)) return { part, span };
  }
  return undefined;
}

/** The article's header, the entry that is its own, and the one that was pointed at. */
function titleAt(analysis: Analysis, { side, index, name }: NamePlace): Renaming {
  const { articleOf, repeatedEntries } = analysis.match;
  const article = side === 'header' ? index : (articleOf[index] ?? repeatedEntries.get(index) ?? -1);
  return titleOfArticle(analysis, article, name);
}
