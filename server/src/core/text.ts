/** Text as the whole core sees it: UTF-16 offsets, and lines as the Language Server Protocol breaks them. */

/** A stretch of the text: UTF-16 offsets, `end` exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A line of the text. `end` is where its characters end, `next` where the next line starts. UTF-16 offsets. */
export interface Line extends Span {
  readonly next: number;
}

const lineFeed = 10;
const carriageReturn = 13;

/**
 * Splits a text into its lines. They end with LF, CRLF or CR alone, as in LSP; U+2028 and U+2029 come with pasted text
 * and break no line. A text that ends with a line end has no empty line after it; an empty text has no lines.
 */
export function splitLines(text: string): Line[] {
  const lines: Line[] = [];
  for (const line = new LineWalk(text); line.advance(); ) {
    const { start, end, next } = line;
    lines.push({ start, end, next });
  }
  return lines;
}

/** Walks over the lines of a text: one object, which is the next line each time `advance` finds one. */
export class LineWalk implements Line {
  start = 0;
  end = 0;
  next = 0;
  /** Where the next of each is that isn't before this line. */
  #lineFeed = -1;
  #return = -1;

  constructor(readonly text: string) {}

  /** Whether there was another line. */
  advance(): boolean {
    const { text } = this;
    this.start = this.next;
    if (this.start >= text.length) return false;
    if (this.#lineFeed < this.start) this.#lineFeed = find(text, '\n', this.start);
    if (this.#return < this.start) this.#return = find(text, '\r', this.start);
    this.end = Math.min(this.#lineFeed, this.#return);
    const isPair = this.#return + 1 === this.#lineFeed;
    this.next = Math.min(this.end + (isPair ? 2 : 1), text.length);
    return true;
  }
}

function find(text: string, sign: string, start: number): number {
  const at = text.indexOf(sign, start);
  return at < 0 ? text.length : at;
}

/** The rest of a line from an offset on; empty at the text's end. */
export function lineFrom(text: string, start: number): Line {
  let end = start;
  while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
  let next = Math.min(end + 1, text.length);
  if (text.charCodeAt(end) === carriageReturn && text.charCodeAt(next) === lineFeed) next++;
  return { start, end, next };
}

/** The line that an offset is on. */
export function lineAround(text: string, offset: number): Line {
  let start = Math.min(offset, text.length);
  while (start > 0 && !isLineEnd(text.charCodeAt(start - 1))) start--;
  return lineFrom(text, start);
}

export function isLineEnd(code: number): boolean {
  return code === lineFeed || code === carriageReturn;
}

/** Whether an offset lies in a span or at its very end, where a cursor still belongs to it. */
export function touches(span: Span, offset: number): boolean {
  return span.start <= offset && offset <= span.end;
}
