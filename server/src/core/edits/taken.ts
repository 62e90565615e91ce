/** Edits that are to be made, to ask whether another one gets in their way: there may be tens of thousands. */
import type { Span } from '../text';
import { overlaps, type TextEdit } from './text-edit';

/** How long a stretch of the text is whose edits are kept together: two to the power of this. UTF-16 units. */
const stretch = 7;

export class TakenEdits {
  readonly #stretches = new Map<number, TextEdit[]>();

  add(edits: readonly TextEdit[]): void {
    for (const edit of edits) {
      for (let at = edit.span.start >> stretch; at <= edit.span.end >> stretch; at++) {
        const others = this.#stretches.get(at);
        if (others) others.push(edit);
        else this.#stretches.set(at, [edit]);
      }
    }
  }

  /** Whether one of them overlaps a span. */
  overlap(span: Span): boolean {
    for (let at = span.start >> stretch; at <= span.end >> stretch; at++) {
      if (this.#stretches.get(at)?.some((taken) => overlaps(span, taken.span))) return true;
    }
    return false;
  }
}
