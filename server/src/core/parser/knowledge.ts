/** What a dossier itself tells about its articles: the words of its entries, its outlets, its way of writing headers. */
import type { HeaderParts } from '../header';
import { longestName } from './contents';
import { foldSpan, openingLength, type ShapedLine } from './lines';

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

/** Reads what the entries tell. `headers` that are known later are added with `learnHeader`. */
export function learnEntries(entries: readonly ShapedLine[]): Knowledge {
  const words = new Map<string, number>();
  const knowledge: Knowledge = {
    entries: words,
    outlets: new Set(),
    styles: { spaced: 0, close: 0 },
    openings: new Set(),
  };
  for (const line of entries) {
    const key = line.words;
    words.set(key, (words.get(key) ?? 0) + 1);
    knowledge.openings.add(key.slice(0, openingLength));
    learnOutlet(line, line.parts, knowledge);
  }
  return knowledge;
}

/** Adds what a line tells that is sure to be a header. */
export function learnHeader(line: ShapedLine, knowledge: Knowledge): void {
  if (line.name.colon) knowledge.styles[isSpaced(line.text, line.name) ? 'spaced' : 'close']++;
  learnOutlet(line, line.name, knowledge);
}

function learnOutlet(line: ShapedLine, parts: HeaderParts, knowledge: Knowledge): void {
  if (!parts.outlet || !parts.title) return;
  const outlet = foldSpan(line, parts.outlet);
  if (outlet === '') return;
  knowledge.outlets.add(outlet);
  knowledge.openings.add(outlet.slice(0, openingLength));
}

export function isSpaced(text: string, { colon }: HeaderParts): boolean {
  return colon !== undefined && !/^[:：﹕]/.test(text.slice(colon.start, colon.end));
}

/** The words of an entry that a line repeats, or undefined. Cheap for the many lines that can't. */
export function entryWords(line: ShapedLine, knowledge: Knowledge): string | undefined {
  return opensLikeKnown(line, knowledge) && knowledge.entries.has(line.words) ? line.words : undefined;
}

/** Whether a line is short enough for a name, and its first letters are those of a known outlet. */
export function opensLikeKnown(line: ShapedLine, { openings }: Knowledge): boolean {
  return line.length <= longestName && (openings.has(line.opening) || isDigit(line.opening.charCodeAt(0)));
}

/** Of the digits that folding leaves. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}
