/** What a line is by its own characters alone, before anything is known of its neighbours. */
import { isBlank, skipBlanks, trimEnd } from '../characters';
import { fold } from '../fold';
import { type HeaderParts, readMarker, readName, readParts } from '../header';
import type { Line, Span } from '../text';
import type { LineKind, Node } from '../tree';
import { LineNode } from './build';

export type Shape = 'blank' | 'separator' | 'numbered' | 'plain';

/**
 * A line with its shape; offsets are those in `text`, which is that of its block. Everything else about it is worked out
 * only where it matters, since most lines are body text, and then remembered for the versions to come.
 */
export class ShapedLine implements Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  #content: string | undefined;
  #folded: string | undefined;
  #opening: string | undefined;
  #words: string | undefined;
  #parts: HeaderParts | undefined;
  #name: HeaderParts | undefined;
  #outlet: string | undefined;
  #isRule: boolean | undefined;
  #node: Node | undefined;
  #settled: ShapedLine | undefined;

  constructor(
    readonly text: string,
    { start, end, next }: Line,
    readonly shape: Shape,
  ) {
    this.start = start;
    this.end = end;
    this.next = next;
  }

  /** UTF-16 units, without the line's end. */
  get length(): number {
    return this.end - this.start;
  }

  /** Without the line's end. */
  get content(): string {
    this.#content ??= this.text.slice(this.start, this.end);
    return this.#content;
  }

  get folded(): string {
    this.#folded ??= fold(this.content);
    return this.#folded;
  }

  /** Its first letters, folded, past the bullets, numbers, quotation marks and blanks that may come before. */
  get opening(): string {
    this.#opening ??= openingOf(this);
    return this.#opening;
  }

  /** The words of a naming line, folded, without its number. */
  get words(): string {
    this.#words ??= wordsOf(this);
    return this.#words;
  }

  /** Its parts where it may have a number, as entries do. */
  get parts(): HeaderParts {
    this.#parts ??= readParts(this.text, this);
    return this.#parts;
  }

  /** Its parts where a number would be part of the outlet. */
  get name(): HeaderParts {
    this.#name ??= readName(this.text, this);
    return this.#name;
  }

  /** The outlet of its name, folded; empty where it has none. */
  get outlet(): string {
    this.#outlet ??= foldSpan(this, this.name.outlet);
    return this.#outlet;
  }

  /** Whether it is one sign repeated, such as `-----`: a decoration, or a separator in other signs. */
  get isRule(): boolean {
    this.#isRule ??= isRule(this);
    return this.#isRule;
  }

  /** The same line, taken for a separator or for none. */
  settledAs(shape: Shape): ShapedLine {
    if (this.#settled?.shape !== shape) this.#settled = new ShapedLine(this.text, this, shape);
    return this.#settled;
  }

  /** The tree's node for it. */
  asNode(kind: LineKind): Node {
    if (this.#node?.kind !== kind) this.#node = new LineNode(this, kind);
    return this.#node;
  }
}

export function shapeOf(text: string, line: Span): Shape {
  const start = skipBlanks(text, line.start, line.end);
  if (start === line.end) return 'blank';
  if (isSeparatorLike(text, start, line.end)) return 'separator';
  return readMarker(text, line).parts.number ? 'numbered' : 'plain';
}

/** A line of `=` signs, even with a few signs of another kind or blanks among them. */
function isSeparatorLike(text: string, start: number, end: number): boolean {
  let signs = 0;
  let others = 0;
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code === 0x3d) signs++;
    else if (!isBlank(code)) others++;
    if (others > 8 && others > signs) return false;
  }
  return signs > 0 && others * 4 <= signs;
}

export function foldSpan(line: ShapedLine, span: Span | undefined): string {
  return span ? fold(line.text.slice(span.start, span.end)) : '';
}

/** How many of a name's first letters tell it from most body text. */
export const openingLength = 2;

/** Folding leaves out what may come before. Most lines begin with letters, of which a few tell as much as many. */
function openingOf({ text, start, end }: ShapedLine): string {
  const few = fold(text.slice(start, Math.min(end, start + 8)));
  // The last of them may be half of what it becomes with the next.
  const folded = few.length > openingLength ? few : fold(text.slice(start, Math.min(end, start + 24)));
  return folded.slice(0, openingLength);
}

function wordsOf(line: ShapedLine): string {
  const { outlet, title, words } = line.parts;
  const start = (outlet ?? words ?? title ?? line).start;
  const end = (title ?? words ?? outlet ?? line).end;
  return foldSpan(line, { start, end });
}

const rule = /^([-_*~#+ـ—–―═─])\1*$/u;

function isRule({ text, start, end }: ShapedLine): boolean {
  const first = skipBlanks(text, start, end);
  // Most lines begin with a letter, and are told by it.
  if (text.charAt(first) !== text.charAt(first + 1)) return false;
  const signs = text.slice(first, trimEnd(text, first, end));
  return signs.length >= 5 && rule.test(signs);
}

/** Whether a line is a contents heading: one of these words, alone but for a colon. */
export function isHeading(line: ShapedLine, headings: readonly string[]): boolean {
  const longest = 60;
  return line.length <= longest && headings.includes(line.folded);
}

/** A web address alone on its line. */
export function isAddress(text: string, line: Span): boolean {
  const start = skipBlanks(text, line.start, line.end);
  return /^(?:https?:\/\/|www\.)\S+\s*$/i.test(text.slice(start, Math.min(line.end, start + 2000)));
}
