/** What mends a problem: a title that a user can choose, and what changes. */
import { type ContentsChange, editContents } from './edits/contents';
import type { TextEdit } from './edits/text-edit';
import type { Texts } from './language';
import type { Subject } from './rules/rule';

export interface Fix {
  readonly title: Texts;
  /** Values for the title's places. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** The one to be taken where nobody chooses. */
  readonly preferred?: true;
  /** Whether it may be applied with others unseen: it loses no words, and there is but one right way. */
  readonly safe?: true;
  /** Stretches of the text that change, and what happens to the entries of the contents: either or both. */
  readonly edits?: readonly TextEdit[];
  readonly contents?: readonly ContentsChange[];
}

/** The edits of the text that one fix makes, or several at once that don't get in each other's way. */
export function editsOf(subject: Subject, fixes: readonly Fix[]): TextEdit[] {
  const changes = fixes.flatMap(({ contents = [] }) => contents);
  return [...fixes.flatMap(({ edits = [] }) => edits), ...editContents(subject, changes)];
}
