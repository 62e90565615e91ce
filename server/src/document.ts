/** A document as vscode-languageserver keeps it, on a source whose lines aren't counted anew after each keystroke. */
import type { Position, Range, TextDocumentContentChangeEvent } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { sampleLength } from './core/language';
import { isTooLarge, type Size, sizeOf } from './core/size-limit';
import { Source } from './core/source';
import type { Span } from './core/text';

/**
 * Behaves as the documents of vscode-languageserver-textdocument do. Those copy the whole text for each change and count
 * its lines from there to the end, which at 13 MB takes longer than all that is worked out from a keystroke.
 */
export class SourceDocument implements TextDocument {
  #source: Source;
  #isLeftOut = false;
  #version: number;

  constructor(
    readonly uri: string,
    readonly languageId: string,
    version: number,
    text: string,
  ) {
    this.#source = this.#read(text);
    this.#version = version;
  }

  /** For TextDocuments. */
  static create(uri: string, languageId: string, version: number, text: string): SourceDocument {
    return new SourceDocument(uri, languageId, version, text);
  }

  /** Changes the document itself, as TextDocuments expects it. Each change is made on what the one before it left. */
  static update(
    document: SourceDocument,
    changes: readonly TextDocumentContentChangeEvent[],
    version: number,
  ): SourceDocument {
    for (const change of changes) document.#change(change);
    document.#version = version;
    return document;
  }

  get source(): Source {
    return this.#source;
  }

  /** Whether it is too large. Then no more than its beginning is kept, until it comes anew as a whole. */
  get isLeftOut(): boolean {
    return this.#isLeftOut;
  }

  get version(): number {
    return this.#version;
  }

  get lineCount(): number {
    return this.#source.lineCount;
  }

  getText(range?: Range): string {
    return range ? this.#source.slice(this.#spanOf(range)) : this.#source.text;
  }

  positionAt(offset: number): Position {
    return this.#source.placeOf(offset);
  }

  offsetAt(position: Position): number {
    return this.#source.offsetOf(position);
  }

  /** A line without its end; of numbers past the text, the last one. */
  getLineRange(line: number): Range {
    const number = Math.max(0, Math.min(line, this.lineCount - 1));
    const end = this.offsetAt({ line: number, character: Number.POSITIVE_INFINITY });
    return { start: { line: number, character: 0 }, end: line < 0 ? { line: 0, character: 0 } : this.positionAt(end) };
  }

  getEOLCharacters(line: number): string {
    if (line < 0) return '';
    const start = this.offsetAt({ line, character: Number.POSITIVE_INFINITY });
    return this.#source.slice({ start, end: this.offsetAt({ line: line + 1, character: 0 }) });
  }

  #change(change: TextDocumentContentChangeEvent): void {
    if (!('range' in change)) this.#source = this.#read(change.text);
    else if (!this.#isLeftOut) this.#edit(this.#spanOf(change.range), change.text);
  }

  #edit(span: Span, words: string): void {
    const isOut = isTooLarge(this.#sizeAfter(span, sizeOf(words)));
    this.#source = isOut
      ? this.#leaveOut(this.#source.slice({ start: 0, end: sampleLength }))
      : this.#source.edit(span, words);
  }

  /** No less than after an edit: where lines are joined or parted, the longest of them is at most as long. */
  #sizeAfter({ start, end }: Span, added: Size): Size {
    const { length, lineCount } = this.#source;
    const [first, last] = [this.#source.placeOf(start), this.#source.placeOf(end)];
    const endOfLine = this.#source.offsetOf({ ...last, character: Number.POSITIVE_INFINITY });
    return {
      length: length - (end - start) + added.length,
      lines: lineCount - (last.line - first.line) + added.lines - 1,
      longestLine: first.character + added.longestLine + (endOfLine - end),
    };
  }

  #read(text: string): Source {
    if (isTooLarge(sizeOf(text))) return this.#leaveOut(text);
    this.#isLeftOut = false;
    return Source.of(text);
  }

  /** A copy of the beginning, which tells the language: a slice would keep the whole text in memory. */
  #leaveOut(text: string): Source {
    this.#isLeftOut = true;
    return Source.of(Array.from(text.slice(0, sampleLength)).join(''));
  }

  #spanOf({ start, end }: Range): Span {
    const [from, to] = [this.offsetAt(start), this.offsetAt(end)];
    return { start: Math.min(from, to), end: Math.max(from, to) };
  }
}
