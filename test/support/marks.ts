/**
 * Marks in fixtures: `⟦code¦text⟧` stands around what a rule reports, since carets don't line up under Arabic, and
 * `\u{200F}` for a character that nobody would see.
 */

export interface Marked {
  /** The text without its marks. */
  readonly text: string;
  /** UTF-16 offsets into it, in order of their start; `label` is what stood before `¦`, or empty. */
  readonly marks: readonly { readonly label: string; readonly start: number; readonly end: number }[];
}

export function readMarks(source: string): Marked {
  let text = '';
  const open: { label: string; start: number }[] = [];
  const marks: { label: string; start: number; end: number }[] = [];
  const visible = source.replace(/\\u\{([0-9A-F]+)\}/g, (_, code: string) =>
    String.fromCodePoint(Number.parseInt(code, 16)),
  );
  for (const [token] of visible.matchAll(/⟦(?:[a-z-]+¦)?|⟧|[^⟦⟧]+/gu)) {
    if (token.startsWith('⟦')) open.push({ label: token.slice(1, -1), start: text.length });
    else if (token === '⟧') {
      const mark = open.pop();
      if (!mark) throw new Error('a mark is closed that was never opened');
      marks.push({ ...mark, end: text.length });
    } else text += token;
  }
  if (open.length > 0) throw new Error('a mark is opened and never closed');
  return { text, marks: marks.sort((a, b) => a.start - b.start || a.end - b.end) };
}

const cursorMark = '‸';

/** A text with `‸` where the cursor is, and that place: a UTF-16 offset into the text without it. */
export function readCursor(source: string): { readonly text: string; readonly cursor: number } {
  const { text: marked } = readMarks(source);
  const cursor = marked.indexOf(cursorMark);
  if (cursor < 0 || marked.includes(cursorMark, cursor + 1)) throw new Error('there is not one cursor');
  return { text: marked.replace(cursorMark, ''), cursor };
}

/** A text with the cursor in it, as `readCursor` reads it. */
export function writeCursor(text: string, cursor: number): string {
  return text.slice(0, cursor) + cursorMark + text.slice(cursor);
}
