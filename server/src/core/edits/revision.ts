/** A text that is edited again and again, and the edits of the first version that come to the same. */
import { inOrder, replace, type TextEdit } from './text-edit';

/** A stretch of the first version that still stands, or words put in. */
type Piece = { readonly start: number; readonly end: number } | string;

export class Revision {
  #pieces: Piece[];

  constructor(readonly original: string) {
    this.#pieces = [{ start: 0, end: original.length }];
  }

  get text(): string {
    return this.#pieces.map((piece) => this.#textOf(piece)).join('');
  }

  /** The text after more edits, of the present version, that don't overlap. */
  apply(edits: readonly TextEdit[]): Revision {
    const cutter = new Cutter(this.#pieces);
    const pieces: Piece[] = [];
    for (const { span, text } of inOrder(edits)) {
      // One by one: so many arguments as there may be pieces, no call takes.
      for (const piece of cutter.takeTo(span.start)) pieces.push(piece);
      pieces.push(text);
      cutter.takeTo(span.end);
    }
    const revision = new Revision(this.original);
    revision.#pieces = [...pieces, ...cutter.takeTo(Number.POSITIVE_INFINITY)];
    return revision;
  }

  /** All edits as edits of the first version, in order, each no wider than what differs. */
  get edits(): TextEdit[] {
    const edits: TextEdit[] = [];
    let at = 0;
    let words = '';
    for (const piece of [...this.#pieces, { start: this.original.length, end: this.original.length }]) {
      if (typeof piece === 'string') words += piece;
      else {
        edits.push(...replace(this.original, { start: at, end: piece.start }, words));
        at = piece.end;
        words = '';
      }
    }
    return edits;
  }

  #textOf(piece: Piece): string {
    return typeof piece === 'string' ? piece : this.original.slice(piece.start, piece.end);
  }
}

/** Takes pieces from the front, cutting the last one where it must. */
class Cutter {
  #index = 0;
  #within = 0;
  #at = 0;

  constructor(readonly pieces: readonly Piece[]) {}

  /** The pieces from the present place up to an offset into their text. */
  takeTo(offset: number): Piece[] {
    const taken: Piece[] = [];
    for (
      let piece = this.pieces[this.#index];
      piece !== undefined && this.#at < offset;
      piece = this.pieces[this.#index]
    ) {
      const length = typeof piece === 'string' ? piece.length : piece.end - piece.start;
      const to = Math.min(length, this.#within + offset - this.#at);
      taken.push(slicePiece(piece, this.#within, to));
      this.#at += to - this.#within;
      this.#within = to;
      if (to === length) [this.#index, this.#within] = [this.#index + 1, 0];
    }
    return taken;
  }
}

function slicePiece(piece: Piece, from: number, to: number): Piece {
  return typeof piece === 'string' ? piece.slice(from, to) : { start: piece.start + from, end: piece.start + to };
}
