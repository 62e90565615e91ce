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
/**
 * Splits a text into its lines. They end with LF, CRLF or CR alone, as in LSP; U+2028 and U+2029 come with pasted text
 * and break no line. A text that ends with a line end has no empty line after it; an empty text has no lines.
 */
export declare function splitLines(text: string): Line[];
/** Whether an offset lies in a span or at its very end, where a cursor still belongs to it. */
export declare function touches(span: Span, offset: number): boolean;
