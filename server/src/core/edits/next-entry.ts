/** An entry written by hand between others: how its line begins, and the numbers after it. */
import type { Entry } from '../dossier';
import type { Subject } from '../rules/rule';
import type { Span } from '../text';
import { type EntryStyle, numberLike, styleOf, usualStyle } from './entry-lines';
import { slice } from './names';
import { type Row, renumber } from './numbers';
import { replace, type TextEdit } from './text-edit';

export interface NextEntry {
  /** What stands before its words: indentation, number and sign, as the entries about it have them. */
  readonly beginning: string;
  /** What counts on from it, on other lines. */
  readonly edits: readonly TextEdit[];
}

/** A new entry on a line (UTF-16 offsets) among the entries, or below them. */
export function nextEntry({ dossier: { text, entries } }: Subject, line: Span): NextEntry {
  const before = entries.findLastIndex(({ span }) => span.start < line.start);
  const after = entries.findIndex(({ span }) => span.start > line.end);
  const number = numberAfter(entries, before);
  const style = styleNear(text, entries, before);
  const run = runFrom(entries, after, number);
  return {
    beginning: style.indent + numberLike(style.number, number) + style.sign,
    edits: counted(text, run, number, { fate: 'new', number: undefined }),
  };
}

/** The edits of the numbers that counted on from an entry which goes. */
export function numbersWithout({ dossier: { text, entries } }: Subject, index: number): TextEdit[] {
  const number = entries[index]?.value;
  if (number === undefined) return [];
  return counted(text, runFrom(entries, index + 1, number + 1), number, { fate: 'gone', number });
}

/** Those after an entry whose numbers go up one by one from what is due: what follows a mistake stays what it is. */
function runFrom(entries: readonly Entry[], from: number, due: number): Entry[] {
  if (from < 0) return [];
  const end = entries.findIndex(({ value }, index) => index >= from && value !== due + index - from);
  return entries.slice(from, end < 0 ? entries.length : end);
}

function counted(text: string, run: readonly Entry[], number: number, changed: Row): TextEdit[] {
  const kept = run.map(({ value }): Row => ({ fate: 'kept', number: value }));
  const numbers = renumber([{ fate: 'kept', number: number - 1 }, changed, ...kept]).slice(2);
  return run.flatMap((entry, index) => {
    const due = numbers[index];
    return entry.number && due !== undefined
      ? replace(text, entry.number, numberLike(slice(text, entry.number), due))
      : [];
  });
}

/** The number after an entry's; where that has none, it is counted as if it had. */
function numberAfter(entries: readonly Entry[], before: number): number {
  const numbered = entries.findLastIndex(({ value }, index) => index <= before && value !== undefined);
  return (entries[numbered]?.value ?? 0) + before - numbered + 1;
}

function styleNear(text: string, entries: readonly Entry[], before: number): EntryStyle {
  const nearest = [...entries.slice(0, before + 1).reverse(), ...entries.slice(before + 1)];
  for (const entry of nearest) {
    const style = styleOf(text, entry);
    if (style) return style;
  }
  return usualStyle(text);
}
