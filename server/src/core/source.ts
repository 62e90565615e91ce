/** A text that is edited again and again: its lines in blocks, of which an edit renews those alone that it touches. */
import { countWhile } from './binary-search';
import { isSeparatorLike, ShapedLine, shapeOf } from './parser/lines';
import { isLineEnd, LineWalk, type Span } from './text';

/**
 * Whole lines up to one that looks like a separator, which is the last, or up to the text's end. What is worked out from
 * a line is remembered by it, and lasts as long as its block.
 */
export interface Block {
  readonly text: string;
  /** Their offsets are those in the block's own text. */
  readonly lines: readonly ShapedLine[];
}

/** A place in a text: the line's number, 0-based, and the UTF-16 units before it on that line. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** One version of a text. Offsets are UTF-16 units from its beginning. */
export class Source {
  readonly length: number;
  /** As LSP counts them: after a line end, and in an empty text, there is one more, which is empty. */
  readonly lineCount: number;
  readonly #starts: readonly number[];
  readonly #firstLines: readonly number[];
  #text: string | undefined;
  #lastBlock = 0;

  private constructor(
    readonly blocks: readonly Block[],
    text?: string,
  ) {
    const starts: number[] = [];
    const firstLines: number[] = [];
    let [length, lines] = [0, 0];
    for (const block of blocks) {
      starts.push(length);
      firstLines.push(lines);
      length += block.text.length;
      lines += block.lines.length;
    }
    this.length = length;
    this.#starts = starts;
    this.#firstLines = firstLines;
    this.#text = text;
    const last = blocks.at(-1)?.text;
    this.lineCount = last === undefined || isLineEnd(last.charCodeAt(last.length - 1)) ? lines + 1 : lines;
  }

  static of(text: string): Source {
    return new Source(divide(text), text);
  }

  /** The whole text: a copy of it all, made when it is first asked for. */
  get text(): string {
    this.#text ??= this.blocks.map(({ text }) => text).join('');
    return this.#text;
  }

  slice({ start, end }: Span): string {
    if (this.#text !== undefined) return this.#text.slice(start, end);
    let words = '';
    for (let at = this.#blockAt(start); at < this.blocks.length && this.startOf(at) < end; at++) {
      const from = this.startOf(at);
      words += this.blocks[at]?.text.slice(Math.max(0, start - from), end - from);
    }
    return words;
  }

  /** The source with other words in the place of a span. Blocks that the span doesn't touch stay the same objects. */
  edit({ start, end }: Span, words: string): Source {
    if (this.blocks.length === 0) return Source.of(words);
    const first = this.#blockAt(Math.max(0, start - 1));
    let last = this.#blockAt(end);
    const from = this.startOf(first);
    const old = this.#textOf(first, last);
    let text = old.slice(0, start - from) + words + old.slice(end - from);
    let blocks = divide(text);
    // Without the separator that ended the last of them, the next one goes on.
    while (last + 1 < this.blocks.length && !isClosed(blocks.at(-1))) {
      text = `${blocks.pop()?.text ?? ''}${this.blocks[++last]?.text}`;
      blocks = [...blocks, ...divide(text)];
    }
    const touched = new Map(this.blocks.slice(first, last + 1).map((block) => [block.text, block]));
    const renewed = blocks.map((block) => {
      const same = touched.get(block.text) ?? block;
      // Copies are blocks of their own.
      touched.delete(block.text);
      return same;
    });
    return new Source([...this.blocks.slice(0, first), ...renewed, ...this.blocks.slice(last + 1)]);
  }

  /** The place of an offset: within a line end, and beyond the text, the nearest one before. */
  placeOf(offset: number): Place {
    const at = Math.max(0, Math.min(offset, this.length));
    const block = this.#blockAt(at);
    const { lines = [] } = this.blocks[block] ?? {};
    const within = at - this.startOf(block);
    const index = lastAtMost(lines, within, startOfLine);
    const line = lines[index];
    const isAfterLast = !line || (at === this.length && within > line.end);
    const number = (this.#firstLines[block] ?? 0) + Math.max(index, 0);
    if (isAfterLast) return { line: this.lineCount - 1, character: 0 };
    return { line: number, character: Math.min(within, line.end) - line.start };
  }

  /** The offset of a place; of one beyond a line or the text, the nearest one before. */
  offsetOf({ line, character }: Place): number {
    if (line >= this.lineCount) return this.length;
    if (line < 0) return 0;
    const block = lastAtMost(this.#firstLines, line, itself);
    const found = this.blocks[block]?.lines[line - (this.#firstLines[block] ?? 0)];
    if (!found) return this.length;
    return this.startOf(block) + Math.min(found.start + Math.max(character, 0), found.end);
  }

  /** A line by its number, without its end; of numbers past the text, what is empty at its end. */
  lineAt(line: number): Span {
    return { start: this.offsetOf({ line, character: 0 }), end: this.offsetOf({ line, character: Infinity }) };
  }

  /** The index of the last block that begins at an offset or before: often that of the last question, or the next one. */
  #blockAt(offset: number): number {
    if (!this.#isIn(this.#lastBlock, offset)) {
      const isInNext = this.#isIn(this.#lastBlock + 1, offset);
      this.#lastBlock = isInNext ? this.#lastBlock + 1 : Math.max(0, lastAtMost(this.#starts, offset, itself));
    }
    return this.#lastBlock;
  }

  #isIn(block: number, offset: number): boolean {
    const start = this.#starts[block];
    return start !== undefined && start <= offset && offset < (this.#starts[block + 1] ?? Number.POSITIVE_INFINITY);
  }

  /** Where a block begins, by its index: a UTF-16 offset. */
  startOf(block: number): number {
    return this.#starts[block] ?? 0;
  }

  #textOf(first: number, last: number): string {
    return this.blocks
      .slice(first, last + 1)
      .map(({ text }) => text)
      .join('');
  }
}

function divide(text: string): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  for (const line = new LineWalk(text); line.advance(); ) {
    if (line.next < text.length && !isSeparatorLike(text, line)) continue;
    blocks.push(makeBlock(text.slice(from, line.next)));
    from = line.next;
  }
  return blocks;
}

/** A block has a text of its own, so that its lines' offsets stay right wherever it moves. */
function makeBlock(text: string): Block {
  const lines: ShapedLine[] = [];
  for (const line = new LineWalk(text); line.advance(); ) lines.push(new ShapedLine(text, line, shapeOf(text, line)));
  return { text, lines };
}

function isClosed(block: Block | undefined): boolean {
  const line = block?.lines.at(-1);
  return block === undefined || (line?.shape === 'separator' && line.next > line.end);
}

function startOfLine({ start }: ShapedLine): number {
  return start;
}

function itself(value: number): number {
  return value;
}

/** The index of the last item whose value is at most a limit; -1 where there is none. The values rise. */
function lastAtMost<T>(items: readonly T[], limit: number, keyOf: (item: T) => number): number {
  return countWhile(items, (item) => keyOf(item) <= limit) - 1;
}
