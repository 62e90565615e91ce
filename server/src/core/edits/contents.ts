/** Changes of the contents' entries: the numbers after them follow. */
import { countWhile } from '../binary-search';
import type { Article, Entry, Name } from '../dossier';
import { movedEntries } from '../numbering';
import type { Subject } from '../rules/rule';
import {
  arrivalAt,
  completed,
  type EntryStyle,
  entryLine,
  linesOf,
  movedLines,
  nearestStyles,
  numberLike,
  usualStyle,
} from './entry-lines';
import { slice, wordsFor } from './names';
import { isOut, type Row, renumber } from './numbers';
import { insertRows, nearestAfter, nearestBefore } from './rows';
import { replace, type TextEdit } from './text-edit';

/** What is to happen to an entry. `entry` and `article` are indices into the dossier's. */
export type ContentsChange =
  | { readonly kind: 'remove'; readonly entry: number }
  /** To the place that its article has among the others. */
  | { readonly kind: 'move'; readonly entry: number }
  /** Writes an entry for an article, at its place. */
  | { readonly kind: 'insert'; readonly article: number }
  | { readonly kind: 'renumber'; readonly entry: number; readonly number: number }
  /** Writes what stands before an entry's words as other entries have it; its number stays, where it has one. */
  | { readonly kind: 'complete'; readonly entry: number };

/** The edits of one change, or of several at once. */
export function editContents(subject: Subject, changes: readonly ContentsChange[]): TextEdit[] {
  if (changes.length === 0) return [];
  const plan = planContents(subject, changes);
  const work = workOn(subject, plan);
  const numbers = renumber(plan);
  return plan.flatMap((_, index) => editRow(work, index, numbers[index]));
}

/** A row of the contents as they are to be: an entry that is there, or an article that is to get one. */
interface Planned extends Row {
  readonly entry?: number;
  /** Its article, where it stands among the others in the articles' order. */
  readonly article?: number;
  readonly change?: ContentsChange['kind'];
  /** Whether it comes from elsewhere. */
  readonly comes: boolean;
}

function planContents(subject: Subject, changes: readonly ContentsChange[]): Planned[] {
  const rows = insertRows(presentRows(subject, changes), newcomers(subject, changes), ({ article }) => article);
  const before = nearestBefore(rows.map(({ article }) => article));
  const plan = rows.map((row, index) =>
    row.change === 'insert'
      ? { ...row, waiting: waitingBetween(subject, before[index] ?? -1, row.article as number) }
      : row,
  );
  // Entries that were moved with their numbers count right once they are back.
  const carried = plan.map((row): Planned => {
    return row.change === 'move' ? { ...row, fate: row.comes ? 'kept' : 'away' } : row;
  });
  return carry(carried) ? carried : plan;
}

function presentRows({ dossier, match }: Subject, changes: readonly ContentsChange[]): Planned[] {
  const changeOf = new Map(changes.flatMap((change) => ('entry' in change ? [[change.entry, change] as const] : [])));
  const moved = new Set(movedEntries(match));
  return dossier.entries.map(({ value: number }, entry): Planned => {
    const change = changeOf.get(entry);
    const article = match.articleOf[entry];
    const row = { entry, number, comes: false, ...(change && { change: change.kind }) };
    if (change?.kind === 'remove' || change?.kind === 'move') return { ...row, fate: 'gone' };
    const placed = { ...row, ...(article !== undefined && !moved.has(entry) && { article }) };
    if (change?.kind === 'renumber') return { ...placed, fate: 'wrong', due: change.number };
    return { ...placed, fate: change && number === undefined ? 'new' : 'kept' };
  });
}

/** In the articles' order. */
function newcomers({ dossier, match }: Subject, changes: readonly ContentsChange[]): Planned[] {
  const rows = changes.flatMap((change): Planned[] => {
    const newcomer = { change: change.kind, fate: 'new', comes: true } as const;
    if (change.kind === 'insert') return [{ ...newcomer, article: change.article, number: undefined }];
    const article = change.kind === 'move' ? match.articleOf[change.entry] : undefined;
    if (change.kind !== 'move' || article === undefined) return [];
    return [{ ...newcomer, entry: change.entry, article, number: dossier.entries[change.entry]?.value }];
  });
  return rows.sort((a, b) => (a.article as number) - (b.article as number));
}

/** How many articles without an entry come between two others. */
function waitingBetween({ match }: Subject, first: number, second: number): number {
  const upTo = (article: number) => countWhile(match.unlistedArticles, (other) => other < article);
  return Math.max(0, upTo(second) - upTo(first + 1));
}

/** Whether the numbers of all that moves lie between those about them. */
function carry(plan: readonly Planned[]): boolean {
  const numbers = plan.map((row) => (isOut(row) ? undefined : row.number));
  const [before, after] = [nearestBefore(numbers), nearestAfter(numbers)];
  return plan.every((row, index) => {
    if (isOut(row) || row.change !== 'move') return true;
    const own = row.number ?? Number.NaN;
    return (before[index] ?? 0) < own && own < (after[index] ?? Number.POSITIVE_INFINITY);
  });
}

/** What the edits of all rows need. */
interface Work {
  readonly subject: Subject;
  readonly plan: readonly Planned[];
  readonly wordsOf: (name: Name) => string;
  /** For each row, the entries right before and after it, of those that stand where they stood. */
  readonly before: readonly (Entry | undefined)[];
  readonly after: readonly (Entry | undefined)[];
  /** How the nearest entry to each row is written. */
  readonly styles: () => readonly (EntryStyle | undefined)[];
}

function workOn(subject: Subject, plan: readonly Planned[]): Work {
  const { text, entries } = subject.dossier;
  const standing = plan.map(({ entry, comes }) => (comes ? undefined : entries[entry ?? -1]));
  return {
    subject,
    plan,
    wordsOf: wordsFor('entry', subject),
    before: nearestBefore(standing),
    after: nearestAfter(standing),
    styles: nearestStyles(text, standing),
  };
}

function editRow(work: Work, index: number, number: number | undefined): TextEdit[] {
  const { text, entries } = work.subject.dossier;
  const row = work.plan[index] as Planned;
  const entry = entries[row.entry ?? -1];
  if (row.comes) {
    const at = arrivalAt(text, { before: work.before[index], after: work.after[index] });
    const words = entry ? movedLines(text, entry, number) : newLine(work, index, number as number);
    return [{ span: { start: at, end: at }, text: words }];
  }
  if (!entry) return [];
  if (isOut(row)) return [{ span: linesOf(text, entry), text: '' }];
  if (row.change === 'complete') {
    const style = work.styles()[index] ?? (entry.marker ? undefined : usualStyle(text));
    return style ? completed(text, entry, style, number as number) : [];
  }
  if (!entry.number || number === undefined) return [];
  return replace(text, entry.number, numberLike(slice(text, entry.number), number));
}

function newLine({ subject, plan, styles, wordsOf }: Work, index: number, number: number): string {
  const { text, articles } = subject.dossier;
  const article = articles[plan[index]?.article as number] as Article;
  return entryLine(styles()[index] ?? usualStyle(text), number, wordsOf(article.name));
}
