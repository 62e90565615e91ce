/** What an editor does with what it is given while somebody types, as VS Code does it. */

import { applyEdits, type TextEdit } from '../../server/src/core/edits/text-edit';
import type { Completion } from '../../server/src/core/features/completion';
import { lineAround } from '../../server/src/core/text';

/** A text and the cursor in it: a UTF-16 offset. */
export interface Typed {
  readonly text: string;
  readonly cursor: number;
}

/** Enter: a new line that is indented as the one before. */
export function pressEnter({ text, cursor }: Typed, lineEnd: string): Typed {
  const { start } = lineAround(text, cursor);
  const [indent = ''] = /^[ \t]*/.exec(text.slice(start, cursor)) ?? [];
  const words = lineEnd + indent;
  return { text: text.slice(0, cursor) + words + text.slice(cursor), cursor: cursor + words.length };
}

/** The cursor goes with what stands before it; what is put in at the cursor comes before it too. */
export function withEdits({ text, cursor }: Typed, edits: readonly TextEdit[]): Typed {
  const before = edits.filter(({ span }) => span.start <= cursor);
  const shift = before.map(({ span, text: words }) => words.length - (Math.min(span.end, cursor) - span.start));
  return { text: applyEdits(text, edits), cursor: cursor + shift.reduce((sum, by) => sum + by, 0) };
}

/** Takes a completion, with the places to fill in as they are. */
export function accept({ text }: Typed, { span, text: words, snippet, edits = [] }: Completion): Typed {
  const written = snippet?.text ?? words;
  const shift = edits.filter((edit) => edit.span.start < span.start);
  const moved = shift.reduce((sum, edit) => sum + edit.text.length - (edit.span.end - edit.span.start), 0);
  const cursor = span.start + moved + (snippet?.cursor ?? written.length);
  return { text: applyEdits(text, [...edits, { span, text: written }]), cursor };
}
