/** What a dossier itself tells about its articles: the words of its entries, its outlets, its way of writing headers. */
import { fold } from '../fold';
import { type HeaderParts, readName, readParts } from '../header';
import type { Span } from '../text';
import { longestName, wordsOf } from './contents';
import type { ShapedLine } from './lines';

export interface Knowledge {
  /** How often each entry's words (folded, without its number) stand in the contents. */
  readonly entries: ReadonlyMap<string, number>;
  /** Outlets, folded, that entries and well-formed headers name. */
  readonly outlets: Set<string>;
  /** Whether headers stand in the dossier with a blank before the colon, and without. */
  readonly styles: { spaced: number; close: number };
  /** The first letters of all outlets: a line that begins otherwise names no known article. */
  readonly openings: Set<string>;
}

const openingLength = 2;

/** Reads what the entries tell. `headers` that are known later are added with `learnHeader`. */
export function learnEntries(text: string, entries: readonly ShapedLine[]): Knowledge {
  const words = new Map<string, number>();
  const knowledge: Knowledge = {
    entries: words,
    outlets: new Set(),
    styles: { spaced: 0, close: 0 },
    openings: new Set(),
  };
  for (const line of entries) {
    const key = wordsOf(text, line);
    words.set(key, (words.get(key) ?? 0) + 1);
    knowledge.openings.add(key.slice(0, openingLength));
    learnOutlet(text, readParts(text, line), knowledge);
  }
  return knowledge;
}

/** Adds what a line tells that is sure to be a header. */
export function learnHeader(text: string, line: Span, knowledge: Knowledge): void {
  const parts = readName(text, line);
  if (parts.colon) knowledge.styles[isSpaced(text, parts) ? 'spaced' : 'close']++;
  learnOutlet(text, parts, knowledge);
}

function learnOutlet(text: string, parts: HeaderParts, knowledge: Knowledge): void {
  if (!parts.outlet || !parts.title) return;
  const outlet = fold(text.slice(parts.outlet.start, parts.outlet.end));
  if (outlet === '') return;
  knowledge.outlets.add(outlet);
  knowledge.openings.add(outlet.slice(0, openingLength));
}

export function isSpaced(text: string, { colon }: HeaderParts): boolean {
  return colon !== undefined && !/^[:：﹕]/.test(text.slice(colon.start, colon.end));
}

/** The words of an entry that a line repeats, or undefined. Cheap for the many lines that can't. */
export function entryWords(text: string, line: ShapedLine, knowledge: Knowledge): string | undefined {
  if (!opensLikeKnown(text, line, knowledge)) return undefined;
  const words = wordsOf(text, line);
  return knowledge.entries.has(words) ? words : undefined;
}

/** Whether a line is short enough for a name, and its first letters are those of a known outlet. */
export function opensLikeKnown(text: string, line: Span, knowledge: Knowledge): boolean {
  if (line.end - line.start > longestName) return false;
  // Bullets, numbers, quotation marks and blanks may come before the first letter.
  const opening = fold(text.slice(line.start, Math.min(line.end, line.start + 24)).replace(/^[^\p{L}\p{N}]+/u, ''));
  return knowledge.openings.has(opening.slice(0, openingLength)) || /^\d/.test(opening);
}
