/** The contents after articles came, went or moved: their entries follow. */
import { nameKey } from '../contents-match';
import type { Article, Entry } from '../dossier';
import { longestRise, movedEntries } from '../numbering';
import { isAddress } from '../parser/lines';
import type { Subject } from '../rules/rule';
import { lineAround, type Span } from '../text';
import { type Arranged, arrange, stayingItems } from './arrange';
import { mostFrequent } from './articles';
import { entryLine, nearestStyles, numberLike, usualStyle } from './entry-lines';
import { lineEndOf } from './lines';
import { slice } from './names';
import { type Row, renumber } from './numbers';
import { insertRows } from './rows';
import type { TextEdit } from './text-edit';

/** An article in the order that is wanted: one that is there, by its index, or a new one with the words of its entry. */
export type WantedArticle = number | { readonly entryWords: string; readonly key: string | undefined };

/** A row of the contents. `rank` is its article's place in the order that is wanted. */
export interface PlannedRow {
  readonly entry?: number;
  readonly words?: string;
  readonly rank?: number;
}

/**
 * Makes the contents follow the articles. Entries in the articles' order go with them; one that stood elsewhere stays
 * where it is, as does what names no article. None where the dossier has no entries.
 */
export function arrangeEntries(subject: Subject, wanted: readonly WantedArticle[]): TextEdit[] {
  const { entries } = subject.dossier;
  if (entries.length === 0) return [];
  const rows = planRows(subject, wanted);
  return writeRows(subject, rows, numbersFor(entries, rows));
}

/** Writes the contents as rows: entries that are there, with other words where some are given, and new ones. */
export function writeRows(
  subject: Subject,
  rows: readonly PlannedRow[],
  numbers: readonly (number | undefined)[],
): TextEdit[] {
  const { text, entries, articles } = subject.dossier;
  if (entries.length === 0) return [];
  const limit = articles[0]?.span.start ?? text.length;
  const items = entries.map((entry, index) => itemSpan(text, entry, entries[index + 1]?.span.start ?? limit));
  const styles = nearestStyles(
    text,
    rows.map(({ entry }) => entries[entry ?? -1]),
  );
  const lines = rows.map(({ entry, words }, index): Arranged => {
    const number = numbers[index];
    const line = () => entryLine({ ...(styles()[index] ?? usualStyle(text)), lineEnd: '' }, number ?? 1, words ?? '');
    if (entry === undefined) return { words: line() };
    const [item, name] = [items[entry] as Span, entries[entry] as Entry];
    if (words !== undefined) return { item: entry, words: line() + text.slice(name.span.end, item.end) };
    return { item: entry, words: withNumber(text, item, name, number) };
  });
  const last = (items.at(-1) as Span).end;
  const end = rows.length > 0 ? last : Math.min(lineAround(text, last).next, limit);
  const joints = items.slice(1).map(({ start }, index) => text.slice((items[index] as Span).end, start));
  const lineEnd = lineEndOf(text, lineAround(text, (items[0] as Span).start)) || lineEndOf(text, lineAround(text, 0));
  const edits = arrange(text, items, end, lines, {
    usual: mostFrequent(joints) || lineEnd || '\n',
    mend: (joint) => joint,
    close: (tail) => tail,
  });
  return rows.length > 0 ? edits : [{ span: { start: (items[0] as Span).start, end }, text: '' }];
}

/** An entry's line, with the addresses under it, without its end. */
function itemSpan(text: string, entry: Entry, limit: number): Span {
  const line = lineAround(text, entry.span.start);
  let { end } = line;
  for (let under = lineAround(text, line.next); under.start > end && under.start < limit; ) {
    if (!isAddress(text, under)) break;
    end = under.end;
    under = lineAround(text, under.next);
  }
  return { start: line.start, end };
}

function planRows(subject: Subject, wanted: readonly WantedArticle[]): PlannedRow[] {
  const { entries } = subject.dossier;
  const { rankOf, dropped } = shareOut(subject, wanted);
  const strays = new Set(movedEntries(subject.match));
  const inOrder = entries.flatMap((_, entry) => (rankOf.has(entry) && !strays.has(entry) ? [entry] : []));
  const rise = longestRise(inOrder.map((entry) => rankOf.get(entry) as number));
  const moved = new Set(inOrder.filter((_, index) => !rise.has(index)));
  const anchors = new Set(inOrder);
  const rows = entries.flatMap((_, entry): PlannedRow[] => {
    if (dropped.has(entry) || moved.has(entry)) return [];
    const rank = anchors.has(entry) ? rankOf.get(entry) : undefined;
    return [{ entry, ...(rank !== undefined && { rank }) }];
  });
  const taken = new Set(rankOf.values());
  const fresh = wanted.flatMap((article, rank): PlannedRow[] =>
    typeof article === 'object' && !taken.has(rank) ? [{ words: article.entryWords, rank }] : [],
  );
  const coming = [...moved].map((entry): PlannedRow => ({ entry, rank: rankOf.get(entry) as number }));
  const inPlaces = [...coming, ...fresh].sort((a, b) => (a.rank as number) - (b.rank as number));
  return insertRows(rows, inPlaces, ({ rank }) => rank);
}

/**
 * Which entry is whose afterwards, by the article's place. Entries of the same name go to the first articles of that
 * name, as they are matched; those too many go with the articles that went.
 */
function shareOut({ dossier, match }: Subject, wanted: readonly WantedArticle[]) {
  const groupOf = (index: number) => {
    const { name, headed } = dossier.articles[index] as Article;
    return (headed && nameKey(name)) || `#${index}`;
  };
  const pools = new Map<string, number[]>();
  match.articleOf.forEach((article, entry) => {
    const key = article === undefined ? nameKey(dossier.entries[entry] as Entry) : groupOf(article);
    if (key === undefined || match.repeatedEntries.has(entry)) return;
    const pool = pools.get(key);
    if (pool) pool.push(entry);
    else pools.set(key, [entry]);
  });
  // From the last on, since what is taken from the front of a long list moves all the rest.
  for (const pool of pools.values()) pool.reverse();
  const rankOf = new Map<number, number>();
  const kept = new Set<string>();
  wanted.forEach((article, rank) => {
    const key = typeof article === 'number' ? groupOf(article) : article.key;
    if (key === undefined) return;
    kept.add(key);
    const entry = pools.get(key)?.pop();
    if (entry !== undefined) rankOf.set(entry, rank);
  });
  const dropped = new Set<number>();
  match.articleOf.forEach((article, entry) => {
    const named = article ?? match.repeatedEntries.get(entry);
    if (named === undefined || rankOf.has(entry)) return;
    if (article !== undefined || !kept.has(groupOf(named))) dropped.add(entry);
  });
  return { rankOf, dropped };
}

/** The number of each row: what must count on is counted anew, a mistake elsewhere stays what it is. */
function numbersFor(entries: readonly Entry[], rows: readonly PlannedRow[]): (number | undefined)[] {
  const staying = stayingItems(rows.map(({ entry }) => (entry === undefined ? {} : { item: entry })));
  const all: Row[] = [];
  const places: number[] = [];
  let at = 0;
  const leaveTo = (end: number) => {
    for (; at < end; at++) if (!staying.has(at)) all.push({ number: entries[at]?.value, fate: 'gone' });
  };
  for (const { entry } of rows) {
    const stays = entry !== undefined && staying.has(entry);
    if (stays) leaveTo(entry);
    places.push(all.length);
    all.push({ number: entry === undefined ? undefined : entries[entry]?.value, fate: stays ? 'kept' : 'new' });
    if (stays) at = entry + 1;
  }
  leaveTo(entries.length);
  const numbers = renumber(all);
  return places.map((place) => numbers[place]);
}

function withNumber(text: string, item: Span, { number }: Entry, value: number | undefined): string {
  if (!number || value === undefined) return slice(text, item);
  const written = numberLike(slice(text, number), value);
  return text.slice(item.start, number.start) + written + text.slice(number.end, item.end);
}
