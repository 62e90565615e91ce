/** What a dossier itself tells about its articles: the words of its entries, its outlets, its way of writing headers. */
import { type HeaderParts, isColon } from '../header';
import type { Naming } from '../naming';
import { longestName } from './contents';
import { digitOpening, openingOf, type ShapedLine } from './lines';

export interface Knowledge {
  /** How often each entry's words (folded, without its number) stand in the contents. */
  readonly entries: ReadonlyMap<string, number>;
  /** Outlets, folded, that entries and well-formed headers name. */
  readonly outlets: Set<string>;
  /** Whether headers stand in the dossier with a blank before the colon, and without. */
  readonly styles: { spaced: number; close: number };
  /** The openings of all entries and outlets (see `openingOf`): a line that begins otherwise names no known article. */
  readonly openings: Set<number>;
}

/** Reads what the entries tell. `headers` that are known later are added with `learnHeader`. */
export function learnEntries(entries: readonly ShapedLine[]): Knowledge {
  const words = new Map<string, number>();
  const knowledge: Knowledge = {
    entries: words,
    outlets: new Set(),
    styles: { spaced: 0, close: 0 },
    openings: new Set([digitOpening]),
  };
  for (const line of entries) {
    const key = line.words;
    words.set(key, (words.get(key) ?? 0) + 1);
    knowledge.openings.add(openingOf(key));
    learnOutlet(line.withNumber, knowledge);
  }
  return knowledge;
}

/** Adds what a line tells that is sure to be a header. */
export function learnHeader(line: ShapedLine, knowledge: Knowledge): void {
  if (line.name.colon) knowledge.styles[isSpaced(line.text, line.name) ? 'spaced' : 'close']++;
  learnOutlet(line.withoutNumber, knowledge);
}

function learnOutlet({ parts, outletKey }: Naming, knowledge: Knowledge): void {
  if (!parts.title || outletKey === '' || knowledge.outlets.has(outletKey)) return;
  knowledge.outlets.add(outletKey);
  knowledge.openings.add(openingOf(outletKey));
}

export function isSpaced(text: string, { colon }: HeaderParts): boolean {
  return colon !== undefined && !isColon(text.charCodeAt(colon.start));
}

/** The words of an entry that a line repeats, or undefined. Cheap for the many lines that can't. */
export function entryWords(line: ShapedLine, knowledge: Knowledge): string | undefined {
  return opensLikeKnown(line, knowledge) && knowledge.entries.has(line.words) ? line.words : undefined;
}

/** Whether a line is short enough for a name, and its opening is that of a known one. */
export function opensLikeKnown(line: ShapedLine, { openings }: Knowledge): boolean {
  return line.width <= longestName && openings.has(line.opening);
}
