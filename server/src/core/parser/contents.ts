/** Finds the table of contents: its heading, its entries, and where it ends. */
import { numberValue } from '../header';
import type { Layout } from '../layouts/layout';
import { isAddress, isHeading, type ShapedLine } from './lines';

/** Line numbers, 0-based: `first` is the heading's or, where it is missing, the first entry's; `end` is exclusive. */
export interface ContentsLines {
  readonly first: number;
  readonly end: number;
  readonly headed: boolean;
}

export function findContents(lines: readonly ShapedLine[], layout: Layout): ContentsLines | undefined {
  const heading = findHeading(lines, layout);
  if (heading !== undefined) return { first: heading, end: findEnd(lines, heading + 1), headed: true };
  const run = findRun(lines);
  return run === undefined ? undefined : { first: run, end: findEnd(lines, run), headed: false };
}

/** The first heading that entries follow; without such, the first before any separator. */
function findHeading(lines: readonly ShapedLine[], layout: Layout): number | undefined {
  let alone: number | undefined;
  let separated = false;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as ShapedLine;
    if (line.shape === 'separator') separated = true;
    if (line.shape !== 'plain' || !isHeading(line, layout.contentsHeadings)) continue;
    if (lines[nextFilled(lines, i + 1)]?.shape === 'numbered') return i;
    if (!separated) alone ??= i;
  }
  return alone;
}

/**
 * Where there is no heading, numbered lines that follow each other from 1 on, before any separator, of which one comes
 * again as an article's header: a numbered list inside an article doesn't.
 */
function findRun(lines: readonly ShapedLine[]): number | undefined {
  const first = lines.findIndex((line) => line.shape === 'separator' || line.shape === 'numbered');
  if (numberOf(lines[first]) !== 1 || numberOf(lines[first + 1]) !== 2) return undefined;
  const words = new Set<string>();
  let after = first;
  for (; lines[after]?.shape === 'numbered'; after++) words.add((lines[after] as ShapedLine).words);
  const names = lines.slice(after).filter((line) => line.shape === 'plain' && line.width <= longestName);
  return names.some((line) => words.has(line.words)) ? first : undefined;
}

/** Longer lines are paragraphs. UTF-16 units. */
export const longestName = 300;

/** The line after the last one of the contents. */
function findEnd(lines: readonly ShapedLine[], first: number): number {
  const seen = new Set<string>();
  let lastNumber = 0;
  let end = first;
  let lastNumbered = first;
  for (let i = first; i < lines.length; i++) {
    const line = lines[i] as ShapedLine;
    if (line.shape === 'blank' || line.shape === 'separator') {
      const filled = nextFilled(lines, i);
      const next = lines[filled];
      const goesOn = next?.shape === 'numbered' && goesOnAfter(lastNumber, numberOf(next) ?? 0);
      const begins = end === first && next?.shape === 'plain' && isUnnumberedEntry(lines, filled);
      if (!goesOn && !begins) return end;
      i = filled - 1;
      continue;
    }
    const words = line.words;
    if (line.shape === 'numbered') {
      lastNumber = numberOf(line) ?? lastNumber;
      lastNumbered = i + 1;
    } else if (seen.has(words) || line.width > longestName) {
      // The contents run into the first article: a header's words come again, or a paragraph does.
      return seen.has(words) ? i : lastNumbered;
    }
    // An address right under an entry is the entry's, the last one's too.
    if (!isAddress(line.text, line)) seen.add(words);
    if (seen.size > 0) end = i + 1;
  }
  return end;
}

const widestGap = 3;

function goesOnAfter(last: number, next: number): boolean {
  return next > last && next <= last + widestGap;
}

/** After a heading and a blank line, a line without a number still is an entry when a numbered one follows it. */
function isUnnumberedEntry(lines: readonly ShapedLine[], at: number): boolean {
  const second = lines[at + 1];
  return second?.shape === 'numbered' && (numberOf(second) ?? 0) <= widestGap;
}

/** The number of the first line from `from` on that is neither blank nor a separator; the count of lines if none is. */
function nextFilled(lines: readonly ShapedLine[], from: number): number {
  let at = from;
  while (at < lines.length && (lines[at]?.shape === 'blank' || lines[at]?.shape === 'separator')) at++;
  return at;
}

function numberOf(line: ShapedLine | undefined): number | undefined {
  if (line?.shape !== 'numbered') return undefined;
  const { text, parts } = line;
  const { number } = parts;
  return number && numberValue(text.slice(number.start, number.end));
}
