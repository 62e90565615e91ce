/** The contents by themselves: written as the articles want them, and numbered from one on. */
import { isWellFormed, nameKey } from '../contents-match';
import type { Article, Entry } from '../dossier';
import { type PlannedRow, writeRows } from '../edits/entries';
import { wordsFor } from '../edits/names';
import { writeContents } from '../edits/new-contents';
import { plain } from '../layouts/plain';
import type { Subject } from '../rules/rule';
import { type Outcome, reasons, settle, wordsOf } from './operation';

/** Numbers the entries from one on. A line that has no number gets none. */
export function renumberContents(subject: Subject): Outcome {
  const rows = subject.dossier.entries.map((_, entry) => ({ entry }));
  return settle(subject, writeRows(subject, rows, count(subject, rows)), expected(subject));
}

/**
 * Writes one entry for each article, in the articles' order, in the words of its header. An entry of an article goes
 * on with what is under it; lines that are no entries stay where they are, entries without an article go.
 */
export function updateContents(subject: Subject): Outcome {
  const { dossier, match } = subject;
  if (dossier.layout === plain) return { reason: reasons.noLayout };
  if (dossier.entries.length === 0) return settle(subject, writeContents(subject), expected(subject));
  const unlisted = new Set(match.unlistedArticles);
  const wordsFrom = wordsFor('entry', subject);
  const rows = dossier.articles.flatMap(({ name, headed }, index): PlannedRow[] => {
    const entry = match.entryOf[index];
    if (entry === undefined) return unlisted.has(index) ? [{ words: wordsFrom(name) }] : [];
    const isSame = !headed || !isWellFormed(name) || isNamed(dossier.entries[entry] as Entry, name);
    return [isSame ? { entry } : { entry, words: wordsFrom(name) }];
  });
  const all = withNotes(subject, rows);
  return settle(subject, writeRows(subject, all, count(subject, all)), expected(subject));
}

/** Lines among the entries that are none stay behind the entry before them; at the front, where that goes. */
function withNotes({ dossier: { entries }, match }: Subject, rows: readonly PlannedRow[]): PlannedRow[] {
  const isNote = (entry: number) => {
    const isNamed = match.articleOf[entry] !== undefined || match.repeatedEntries.has(entry);
    return entries[entry] !== undefined && !isNamed && !entries[entry].number;
  };
  const notesFrom = (from: number): PlannedRow[] => {
    const notes: PlannedRow[] = [];
    for (let entry = from; entry < entries.length && isNote(entry); entry++) notes.push({ entry });
    return notes;
  };
  const kept = new Set(rows.flatMap(({ entry }) => entry ?? []));
  const isFirst = (entry: number) => isNote(entry) && !isNote(entry - 1) && !kept.has(entry - 1);
  const front = entries.flatMap((_, entry) => (isFirst(entry) ? [notesFrom(entry)] : []));
  const behind = rows.flatMap((row) => (row.entry === undefined ? row : [row, ...notesFrom(row.entry + 1)]));
  return [...front.reverse().flat(), ...behind];
}

function isNamed(entry: Entry, name: Article['name']): boolean {
  return entry.number !== undefined && entry.marker !== undefined && nameKey(entry) === nameKey(name);
}

function count({ dossier }: Subject, rows: readonly PlannedRow[]): (number | undefined)[] {
  let number = 0;
  return rows.map(({ entry, words }) => {
    const isNumbered = words !== undefined || dossier.entries[entry ?? -1]?.number !== undefined;
    return isNumbered ? ++number : undefined;
  });
}

function expected(subject: Subject) {
  return { words: subject.dossier.articles.map((_, index) => wordsOf(subject, index)) };
}
