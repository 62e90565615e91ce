/** Divides what follows the contents into articles, finding those whose separator or header was lost. */
import { similarity } from '../similarity';
import { longestName } from './contents';
import {
  comparable,
  isHeaderShaped,
  isLostHeader,
  isSectionHeader,
  mostComparisons,
  type Surroundings,
  type Unclaimed,
} from './headers';
import { entryWords, type Knowledge, learnHeader, opensLikeKnown } from './knowledge';
import type { ShapedLine } from './lines';
import { isPreambleLine } from './preamble';

/** An article's lines, by number, 0-based; `end` is exclusive and takes in the separator, where there is one. */
export interface ArticleLines {
  readonly first: number;
  readonly end: number;
  /** Whether `first` is a header; if not, the article begins with what should be one. */
  readonly headed: boolean;
}

/** The first filled line and the end (exclusive, before the separator) of what stands between two separators. */
export interface Section {
  head: number;
  readonly end: number;
}

/** The articles, and what is known once all of them are. */
export interface FoundArticles {
  readonly articles: readonly ArticleLines[];
  /** The index of the first article from which on no separator was lost, and so nothing more was learned. */
  readonly settledFrom: number;
  readonly unclaimed: Unclaimed;
}

/** Finds the articles among the lines from `from` on. `hasContents` tells whether a table of contents came before. */
export function findArticles(
  lines: readonly ShapedLine[],
  from: number,
  hasContents: boolean,
  knowledge: Knowledge,
): FoundArticles {
  const sections = divide(lines, from);
  if (!hasContents) {
    learnStyle(lines, sections, knowledge);
    skipPreamble(lines, sections, knowledge);
  }
  const { headed, unclaimed } = claimHeads(lines, sections, knowledge);
  const articles: ArticleLines[] = [];
  let settledFrom = 0;
  for (const section of sections) {
    const found = splitSection(lines, section, headed.has(section.head), knowledge, unclaimed);
    articles.push(...found);
    if (found.length > 1) settledFrom = articles.length;
  }
  return { articles, settledFrom, unclaimed };
}

function divide(lines: readonly ShapedLine[], from: number): Section[] {
  const sections: Section[] = [];
  let head: number | undefined;
  for (let i = from; i < lines.length; i++) {
    const { shape } = lines[i] as ShapedLine;
    if (shape === 'separator') {
      if (head !== undefined) sections.push({ head, end: i });
      head = undefined;
    } else if (shape !== 'blank') head ??= i;
  }
  if (head !== undefined) sections.push({ head, end: lines.length });
  return sections;
}

/** Without contents, the dossier's ways of writing headers are those that its sections begin in, after the first. */
function learnStyle(lines: readonly ShapedLine[], sections: Section[], knowledge: Knowledge): void {
  const heads = sections.slice(1).map(({ head }) => lines[head] as ShapedLine);
  for (const line of heads) if (isHeaderShaped(line, knowledge)) learnHeader(line, knowledge);
}

/** Without contents, the first section begins with the preamble: its article with the first header in it. */
function skipPreamble(lines: readonly ShapedLine[], sections: Section[], knowledge: Knowledge): void {
  const [first] = sections;
  if (!first) return;
  let afterPreamble = first.head;
  for (let i = first.head; i < first.end; i++) {
    const line = lines[i] as ShapedLine;
    if (line.shape === 'blank') continue;
    if (isPreambleLine(line.text, line)) afterPreamble = i + 1;
    else if (isSectionHeader(line, knowledge)) {
      first.head = i;
      return;
    }
  }
  while (afterPreamble < first.end && lines[afterPreamble]?.shape === 'blank') afterPreamble++;
  if (afterPreamble < first.end) first.head = afterPreamble;
  else sections.shift();
}

/** Decides which sections begin with a header; what is left of the entries' words may hide behind lost separators. */
function claimHeads(
  lines: readonly ShapedLine[],
  sections: readonly Section[],
  knowledge: Knowledge,
): { headed: Set<number>; unclaimed: Unclaimed } {
  const headed = new Set<number>();
  const unclaimed: Unclaimed = { entries: new Map(knowledge.entries), comparisons: mostComparisons };
  for (const { head } of sections) {
    const words = entryWords(lines[head] as ShapedLine, knowledge);
    if (words === undefined) continue;
    headed.add(head);
    claim(words, unclaimed);
    learnHeader(lines[head] as ShapedLine, knowledge);
  }
  for (const { head } of sections) {
    const line = lines[head] as ShapedLine;
    if (headed.has(head) || !isHeaderShaped(line, knowledge)) continue;
    headed.add(head);
    claimNearest(line.words, unclaimed);
    learnHeader(line, knowledge);
  }
  return { headed, unclaimed };
}

function claim(words: string, { entries }: Unclaimed): void {
  const left = (entries.get(words) ?? 0) - 1;
  if (left > 0) entries.set(words, left);
  else entries.delete(words);
}

const sameArticle = 0.7;
/** More entries than this without a header are no slips; comparing each with each would cost more than it tells. */
const mostCompared = 200;

function claimNearest(words: string, unclaimed: Unclaimed): void {
  if (unclaimed.entries.size > mostCompared) return;
  for (const entry of comparable(unclaimed)) {
    if (similarity(entry, words) < sameArticle) continue;
    claim(entry, unclaimed);
    return;
  }
}

function splitSection(
  lines: readonly ShapedLine[],
  section: Section,
  headed: boolean,
  knowledge: Knowledge,
  unclaimed: Unclaimed,
): ArticleLines[] {
  const articles: ArticleLines[] = [];
  let first = section.head;
  let isHeaded = headed;
  for (const lost of findLostHeaders(lines, section, headed, knowledge, unclaimed)) {
    const line = lines[lost] as ShapedLine;
    articles.push({ first, end: lost, headed: isHeaded });
    claim(line.words, unclaimed);
    learnHeader(line, knowledge);
    first = lost;
    isHeaded = true;
  }
  articles.push({ first, end: section.end < lines.length ? section.end + 1 : section.end, headed: isHeaded });
  return articles;
}

/**
 * The headers of articles whose separator above them was lost, by their line numbers. What each tells is to be learned
 * before the next one is asked for.
 */
export function* findLostHeaders(
  lines: readonly ShapedLine[],
  { head, end }: Section,
  headed: boolean,
  knowledge: Knowledge,
  unclaimed: Unclaimed,
): Generator<number> {
  let previous = lines[head] as ShapedLine;
  let header = headed ? previous : undefined;
  let mentioned: ReadonlyMap<string, number> | undefined;
  const mentions = (name: string) => {
    mentioned ??= countOutlets(lines.slice(head + 1, end));
    return mentioned.get(name) ?? 0;
  };
  const around = (i: number): Surroundings => {
    const outlet = header && outletOf(header);
    return { previous, next: () => nextFilled(lines, i + 1, end), outlet, mentions };
  };
  for (let i = head + 1; i < end; i++) {
    const line = lines[i] as ShapedLine;
    if (line.shape === 'blank') continue;
    const repeats = previous === header && repeatsHeader(previous, line);
    // Told here for most lines, which are asked about nothing else.
    if (repeats || (opensLikeKnown(line, knowledge) && isLostHeader(line, around(i), knowledge, unclaimed))) {
      yield i;
      header = line;
    }
    previous = line;
  }
}

/** How many lines begin with each folded outlet. */
function countOutlets(lines: readonly ShapedLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const outlet = mayName(line) ? outletOf(line) : undefined;
    if (outlet) counts.set(outlet, (counts.get(outlet) ?? 0) + 1);
  }
  return counts;
}

/** A header line that was pasted twice. */
function repeatsHeader(header: ShapedLine, line: ShapedLine): boolean {
  return line.width === header.width && line.name.title !== undefined && line.content === header.content;
}

function outletOf(line: ShapedLine): string | undefined {
  return line.name.outlet && line.outlet;
}

function mayName(line: ShapedLine): boolean {
  return line.shape === 'plain' && line.width <= longestName;
}

function nextFilled(lines: readonly ShapedLine[], from: number, end: number): ShapedLine | undefined {
  for (let i = from; i < end; i++) if (lines[i]?.shape !== 'blank') return lines[i];
  return undefined;
}
