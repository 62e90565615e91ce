/** What can be written at a place: plain data for whichever editor shows it. Offsets are UTF-16. */
import type { TextEdit } from '../../edits/text-edit';
import type { Snippet } from '../../snippet';
import type { Span } from '../../text';

export interface Completion {
  /** `outlet`: a name; `header`, `entry`: a whole line; `template`: what is filled in. */
  readonly kind: 'outlet' | 'header' | 'entry' | 'template';
  readonly label: string;
  /** What is told beside the label. */
  readonly detail?: string;
  /** What the text takes the place of: it begins where `typed` does or before, and holds the cursor. */
  readonly span: Span;
  /** What was typed of it, in whatever spelling: an editor that knows letters alone finds it by this. */
  readonly typed: string;
  readonly text: string;
  /** The same with what comes after it, for editors that have places to fill in. */
  readonly snippet?: Snippet;
  /** What follows on other lines. */
  readonly edits?: readonly TextEdit[];
  /** The article that an entry is written for, by its index: it has more to tell. */
  readonly article?: number;
}
