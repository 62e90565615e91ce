/** Changes of the contents' entries: the numbers after them follow. */
import { unlistedArticles } from '../contents-match';
import type { Article, Name } from '../dossier';
import { movedEntries } from '../numbering';
import type { Subject } from '../rules/rule';
import {
  arrivalAt,
  completed,
  type EntryStyle,
  entryLine,
  linesOf,
  movedLines,
  numberLike,
  styleOf,
  usualStyle,
} from './entry-lines';
import { slice, wordsFor } from './names';
import { isOut, type Row, renumber } from './numbers';
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
  const work = { subject, plan, wordsOf: wordsFor('entry', subject) };
  const numbers = renumber(plan);
  return plan.flatMap((row, index) => editRow(work, row, numbers[index]));
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
  const rows = presentRows(subject, changes);
  for (const row of newcomers(subject, changes)) rows.splice(placeFor(row.article as number, rows), 0, row);
  const unlisted = unlistedArticles(subject.dossier, subject.match);
  const plan = rows.map((row, index) =>
    row.change === 'insert' ? { ...row, waiting: waitingAt(unlisted, rows, index) } : row,
  );
  // Entries that were moved with their numbers count right once they are back.
  const carried = plan.map((row): Planned => {
    return row.change === 'move' ? { ...row, fate: row.comes ? 'kept' : 'away' } : row;
  });
  const isInPlace = (row: Planned, index: number) => isOut(row) || row.change !== 'move' || fits(carried, index);
  return carried.every(isInPlace) ? carried : plan;
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

/** After the entries of the articles before it; where there are none, before that of the next one. */
function placeFor(article: number, plan: readonly Planned[]): number {
  const before = plan.findLastIndex((row) => row.article !== undefined && row.article < article);
  if (before >= 0) return before + 1;
  const next = plan.findIndex((row) => row.article !== undefined);
  return next >= 0 ? next : plan.length;
}

/** How many articles without an entry come between a row's article and that of the row before. */
function waitingAt(unlisted: readonly number[], rows: readonly Planned[], index: number): number {
  const own = rows[index]?.article as number;
  const before = rows.slice(0, index).findLast((row) => row.article !== undefined)?.article ?? -1;
  return unlisted.filter((article) => before < article && article < own).length;
}

/** Whether a row's number lies between those about it. */
function fits(plan: readonly Planned[], index: number): boolean {
  const numbered = (row: Planned) => row.number !== undefined && !isOut(row);
  const own = plan[index]?.number;
  const before = plan.slice(0, index).findLast(numbered)?.number ?? 0;
  const after = plan.slice(index + 1).find(numbered)?.number ?? Number.POSITIVE_INFINITY;
  return own !== undefined && before < own && own < after;
}

/** What the edits of all rows need. */
interface Work {
  readonly subject: Subject;
  readonly plan: readonly Planned[];
  readonly wordsOf: (name: Name) => string;
}

function editRow(work: Work, row: Planned, number: number | undefined): TextEdit[] {
  const { text, entries } = work.subject.dossier;
  const entry = entries[row.entry ?? -1];
  if (row.comes) {
    const at = arrivalAt(text, neighbours(work, row));
    const words = entry ? movedLines(text, entry, number) : newLine(work, row, number as number);
    return [{ span: { start: at, end: at }, text: words }];
  }
  if (!entry) return [];
  if (isOut(row)) return [{ span: linesOf(text, entry), text: '' }];
  if (row.change === 'complete') {
    const style = styleNear(work, row) ?? (entry.marker ? undefined : usualStyle(text));
    return style ? completed(text, entry, style, number as number) : [];
  }
  if (!entry.number || number === undefined) return [];
  return replace(text, entry.number, numberLike(slice(text, entry.number), number));
}

/** The entries right before and after a row, of those that stand where they stood. */
function neighbours({ subject, plan }: Work, row: Planned) {
  const { entries } = subject.dossier;
  const at = plan.indexOf(row);
  const before = plan.slice(0, at).findLast(({ comes }) => !comes);
  const after = plan.slice(at + 1).find(({ comes }) => !comes);
  return { before: entries[before?.entry ?? -1], after: entries[after?.entry ?? -1] };
}

function newLine(work: Work, row: Planned, number: number): string {
  const { text, articles } = work.subject.dossier;
  const article = articles[row.article as number] as Article;
  return entryLine(styleNear(work, row) ?? usualStyle(text), number, work.wordsOf(article.name));
}

/** How the nearest entry is written that has all its parts, of those before a row or else of those after it. */
function styleNear({ subject, plan }: Work, row: Planned): EntryStyle | undefined {
  const { text, entries } = subject.dossier;
  const at = plan.indexOf(row);
  for (const { entry, comes } of [...plan.slice(0, at).reverse(), ...plan.slice(at + 1)]) {
    const style = comes ? undefined : styleOf(text, entries[entry ?? -1]);
    if (style) return style;
  }
  return undefined;
}
