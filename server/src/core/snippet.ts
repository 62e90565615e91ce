/** A text with places to be filled in. */
import type { Span } from './text';

export interface Snippet {
  readonly text: string;
  /** UTF-16 offsets into the text, in order. Those of one number are filled in together; without one, all are. */
  readonly blanks: readonly Blank[];
  /** Where the cursor stands in the end: a UTF-16 offset into the text; undefined: at its end. */
  readonly cursor: number | undefined;
}

export interface Blank extends Span {
  /** From one on, in the order in which they are filled in. */
  readonly stop?: number;
}

/** A snippet as the protocol writes it. */
export function writeSnippet({ text, blanks, cursor }: Snippet): string {
  const escaped = (start: number, end?: number) => text.slice(start, end).replace(/[\\$}]/g, '\\$&');
  const last = cursor === undefined ? [] : [{ start: cursor, end: cursor, stop: 0 }];
  let snippet = '';
  let at = 0;
  for (const { start, end, stop = 1 } of [...blanks, ...last].sort((a, b) => a.start - b.start)) {
    const words = escaped(start, end);
    // Bare, a stop's number would go on with digits that follow it.
    const isBare = words === '' && !/\d/.test(text.charAt(end));
    snippet += escaped(at, start) + (isBare ? `$${stop}` : `\${${stop}${words && `:${words}`}}`);
    at = end;
  }
  return snippet + escaped(at);
}

/** A snippet of pieces: words, blanks with what they say until they are filled in, and `null` for the cursor. */
export function snippetOf(pieces: readonly (string | { readonly blank: string } | null)[]): Snippet {
  let text = '';
  let cursor: number | undefined;
  const blanks: Blank[] = [];
  for (const piece of pieces) {
    if (piece === null) cursor = text.length;
    else if (typeof piece === 'string') text += piece;
    else {
      blanks.push({ start: text.length, end: text.length + piece.blank.length, stop: blanks.length + 1 });
      text += piece.blank;
    }
  }
  return { text, blanks, cursor };
}

/** Its text with the blanks left empty, for editors that can't show where something is to be filled in. */
export function withoutBlanks({ text, blanks }: Snippet): string {
  let words = '';
  let at = 0;
  for (const { start, end } of blanks) {
    words += text.slice(at, start);
    at = end;
  }
  return words + text.slice(at);
}
