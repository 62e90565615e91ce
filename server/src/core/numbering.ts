/** The order and the numbers of the contents. */
import { countWhile } from './binary-search';
import { type ContentsMatch, entryFault } from './contents-match';
import type { Dossier, Entry } from './dossier';

/** The indices of the fewest entries that must move for the contents to stand in the articles' order. */
export function movedEntries({ articleOf }: ContentsMatch): number[] {
  const known = articleOf.flatMap((article, entry) => (article === undefined ? [] : [{ article, entry }]));
  const kept = longestRise(known.map(({ article }) => article));
  return known.filter((_, index) => !kept.has(index)).map(({ entry }) => entry);
}

/** The indices of a longest increasing subsequence, by patience sorting. */
export function longestRise(values: readonly number[]): Set<number> {
  const tops: number[] = [];
  const before: number[] = [];
  values.forEach((value, index) => {
    const length = countWhile(tops, (top) => (values[top] as number) < value);
    before[index] = length > 0 ? (tops[length - 1] as number) : -1;
    tops[length] = index;
  });
  const rise = new Set<number>();
  for (let index = tops.at(-1) ?? -1; index >= 0; index = before[index] as number) rise.add(index);
  return rise;
}

export interface Misnumbered {
  /** The entry's index. */
  readonly index: number;
  readonly entry: Entry;
  readonly expected: number;
}

/**
 * The entries whose number breaks the run. What another rule tells already excuses a number: an entry that is
 * malformed, repeated, moved or without an article, and a gap where articles are missing from the contents.
 */
export function misnumbered({ dossier, match }: { dossier: Dossier; match: ContentsMatch }): Misnumbered[] {
  const order = dossier.entries.map((_, index) => index);
  const moved = new Set(movedEntries(match));
  const found = breaksIn(order, moved, dossier, match);
  if (moved.size === 0 || found.length === 0) return found;
  // Entries that moved with their numbers count right in the articles' order: their place is the only mistake.
  const placeOf = (index: number) => match.articleOf[index] ?? Number.POSITIVE_INFINITY;
  const inPlace = breaksIn(
    order.toSorted((a, b) => placeOf(a) - placeOf(b)),
    new Set(),
    dossier,
    match,
  );
  return inPlace.length === 0 ? [] : found;
}

/** The breaks in the numbers of entries, given by their indices in an order. */
function breaksIn(
  order: readonly number[],
  moved: ReadonlySet<number>,
  dossier: Dossier,
  match: ContentsMatch,
): Misnumbered[] {
  const upTo = (article: number) => countWhile(match.unlistedArticles, (other) => other < article);
  const found: Misnumbered[] = [];
  let due = new Set([1]);
  let expected = 1;
  let lastArticle = -1;
  for (const index of order) {
    const entry = dossier.entries[index] as Entry;
    const article = match.articleOf[index];
    if (article !== undefined && !moved.has(index)) {
      const gap = upTo(article) - upTo(lastArticle + 1);
      for (let skipped = 1; skipped <= Math.min(gap, widestGap); skipped++) due.add(expected + skipped);
      lastArticle = article;
    }
    const { value } = entry;
    const isDue = value !== undefined && due.has(value);
    const isExcused = article === undefined || moved.has(index) || isFaulty(dossier, match, index);
    if (!isDue && !isExcused) found.push({ index, entry, expected });
    // An excused entry may be one too many, so that the number due at it still is; a wrong one may begin a new run.
    due = new Set(isDue ? [value + 1] : value === undefined ? [expected + 1] : [expected + 1, value + 1]);
    if (isExcused) due.add(expected);
    if (isDue) expected = value + 1;
    else if (!isExcused) expected++;
  }
  return found;
}

/** More articles than this missing in one place are not told from a wrong number. */
const widestGap = 50;

function isFaulty({ entries, articles }: Dossier, { articleOf }: ContentsMatch, index: number): boolean {
  const entry = entries[index] as Entry;
  return entryFault(entry, articles[articleOf[index] ?? -1]) !== undefined;
}
