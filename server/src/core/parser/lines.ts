/** What a line is by its own characters alone, before anything is known of its neighbours. */
import { digitValue, isBlank, skipBlanks, trimEnd } from '../characters';
import { dropped, fold, foldUnit, several, space } from '../fold';
import { type HeaderParts, readMarker, readName, readParts } from '../header';
import { Naming } from '../naming';
import { remember } from '../remember';
import type { Line, Span } from '../text';
import type { Leaf, LineKind, Node } from '../tree';
import { LineNode, leavesOf } from './build';

export type Shape = 'blank' | 'separator' | 'numbered' | 'plain';

/**
 * A line with its shape; offsets are those in `text`, which is that of its block. Everything else about it is worked out
 * only where it matters, since most lines are body text, and what takes long is remembered for the versions to come. As
 * most lines are no more than they are by themselves, a line is its own node in the tree.
 */
export class ShapedLine implements Line, Node {
  readonly start: number;
  readonly end: number;
  readonly next: number;
  #opening: number | undefined;
  #withNumber: Naming | undefined;
  #withoutNumber: Naming | undefined;
  #naming: Naming | undefined;
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

  /** Without the line's end. */
  get content(): string {
    return this.text.slice(this.start, this.end);
  }

  /** Tells its first word from most others (see `openingOf`). */
  get opening(): number {
    this.#opening ??= openingOfLine(this);
    return this.#opening;
  }

  /** What it names where it may have a number, as entries do. */
  get withNumber(): Naming {
    this.#withNumber ??= new Naming(this.text, this, readParts(this.text, this));
    return this.#withNumber;
  }

  /** The same where a number would be part of the outlet. */
  get withoutNumber(): Naming {
    if (!this.parts.marker) return this.withNumber;
    this.#withoutNumber ??= new Naming(this.text, this, readName(this.text, this));
    return this.#withoutNumber;
  }

  get parts(): HeaderParts {
    return this.withNumber.parts;
  }

  get name(): HeaderParts {
    return this.withoutNumber.parts;
  }

  /** The words of a naming line, folded, without its number. */
  get words(): string {
    const { outlet, title, words } = this.parts;
    return outlet || title || words ? this.withNumber.wordsKey : fold(this.content);
  }

  /** The outlet of its name, folded; empty where it has none. */
  get outlet(): string {
    return this.withoutNumber.outletKey;
  }

  /** The same line, taken for a separator or for none. */
  settledAs(shape: Shape): ShapedLine {
    if (this.#settled?.shape !== shape) this.#settled = new ShapedLine(this.text, this, shape);
    return this.#settled;
  }

  /** The tree's node for it, as a line of some kind. */
  asNode(kind: LineKind): Node {
    if (kind === this.kind) return this;
    if (this.#node?.kind !== kind) this.#node = new LineNode(this, kind);
    return this.#node;
  }

  /** What it is by its shape alone. */
  get kind(): LineKind {
    return this.shape === 'blank' || this.shape === 'separator' ? this.shape : 'text';
  }

  get width(): number {
    return this.end - this.start;
  }

  get length(): number {
    return this.next - this.start;
  }

  get naming(): Naming {
    this.#naming ??= new Naming(this.text, this, this.kind === 'blank' ? {} : { words: this });
    return this.#naming;
  }

  get children(): readonly Leaf[] {
    return leavesOf(this, this.naming.parts);
  }

  get printed(): string {
    return this.text.slice(this.start, this.next);
  }
}

export function shapeOf(text: string, line: Span): Shape {
  const start = skipBlanks(text, line.start, line.end);
  if (start === line.end) return 'blank';
  if (isSeparatorLike(text, line)) return 'separator';
  const isNumbered = digitValue(text.charCodeAt(start)) !== undefined && readMarker(text, line).parts.number;
  return isNumbered ? 'numbered' : 'plain';
}

/** A line of `=` signs, even with a few signs of another kind or blanks among them. */
export function isSeparatorLike(text: string, { start, end }: Span): boolean {
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

/**
 * A number by which a name's first word, or as many of its letters as tell it from most, is told from others: but for chance,
 * other words have other numbers. The name is folded. Those that begin with a digit have one number.
 */
export function openingOf(folded: string): number {
  if (isDigit(folded.charCodeAt(0))) return digitOpening;
  let opening = 0;
  for (let i = 0; i < Math.min(folded.length, openingLength) && folded.charCodeAt(i) !== space; i++)
    opening = withLetter(opening, folded.charCodeAt(i));
  return opening;
}

export const digitOpening = -1;
const openingLength = 6;

function withLetter(opening: number, letter: number): number {
  return (Math.imul(opening, 31) + letter) & 0x3fffffff;
}

/** Of the digits that folding leaves. */
function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

/** The same as of the folded line, which isn't folded for it: every line is asked for its opening, and most for nothing else. */
function openingOfLine({ text, start, end }: ShapedLine): number {
  let opening = 0;
  let letters = 0;
  for (let i = start; i < end && letters < openingLength; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === several) return openingOf(fold(text.slice(start, end)));
    if (unit === dropped || (unit === space && letters === 0)) continue;
    if (unit === space) break;
    if (letters === 0 && isDigit(unit)) return digitOpening;
    opening = withLetter(opening, unit);
    letters++;
  }
  return opening;
}

const rule = /^([-_*~#+ـ—–―═─])\1*$/u;

/** Whether a line is one sign repeated, such as `-----`: a decoration, or a separator in other signs. */
export function isRule({ text, start, end }: ShapedLine): boolean {
  const first = skipBlanks(text, start, end);
  // Most lines begin with a letter, and are told by it.
  if (text.charAt(first) !== text.charAt(first + 1)) return false;
  const signs = text.slice(first, trimEnd(text, first, end));
  return signs.length >= 5 && rule.test(signs);
}

/** Whether a line is a contents heading: one of these words, alone but for a colon. */
export function isHeading(line: ShapedLine, headings: readonly string[]): boolean {
  return (
    line.width <= longestHeading && openingsOf(headings).has(line.opening) && headings.includes(fold(line.content))
  );
}

const longestHeading = 60;
const openingsOf = remember((headings: readonly string[]) => new Set(headings.map(openingOf)));

/** A web address alone on its line. */
export function isAddress(text: string, line: Span): boolean {
  const start = skipBlanks(text, line.start, line.end);
  if (!/[hw]/i.test(text.charAt(start))) return false;
  return /^(?:https?:\/\/|www\.)\S+\s*$/i.test(text.slice(start, Math.min(line.end, start + 2000)));
}
