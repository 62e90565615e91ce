/** Builds the tree's nodes for lines. */
import { type HeaderParts, readBareNumber, readParts } from '../header';
import type { Span } from '../text';
import { type Leaf, type LeafKind, type LineKind, leaf, type Node } from '../tree';
import type { ShapedLine } from './lines';

/** A line as a node of some kind. Most lines are body text, which nobody takes apart: its leaves are made when asked for. */
export class LineNode implements Node {
  readonly length: number;
  readonly #line: ShapedLine;
  #children: readonly Leaf[] | undefined;

  constructor(
    line: ShapedLine,
    readonly kind: LineKind,
  ) {
    this.#line = line;
    this.length = line.next - line.start;
  }

  get children(): readonly Leaf[] {
    this.#children ??= leavesOf(this.#line, this.kind);
    return this.#children;
  }

  get printed(): string {
    return this.#line.text.slice(this.#line.start, this.#line.next);
  }
}

/** The leaves of a line: of a naming one, its parts. */
function leavesOf(line: ShapedLine, kind: LineKind): Leaf[] {
  const { text } = line;
  const parts = kind === 'entry' ? entryParts(line) : kind === 'header' ? line.parts : { words: line };
  const leaves = partLeaves(text, line, kind === 'blank' ? {} : parts);
  if (line.next > line.end) leaves.push(leaf('end-of-line', text.slice(line.end, line.next)));
  return leaves;
}

/** An entry may have lost the sign after its number. */
function entryParts(line: ShapedLine): HeaderParts {
  const { text, parts } = line;
  const number = parts.number ?? readBareNumber(text, line);
  if (!number || parts.number || !parts.outlet) return parts;
  return { number, ...readParts(text, { start: number.end, end: line.end }) };
}

const order: readonly (keyof HeaderParts & LeafKind)[] = ['number', 'marker', 'outlet', 'colon', 'title', 'words'];

function partLeaves(text: string, line: Span, parts: HeaderParts): Leaf[] {
  const leaves: Leaf[] = [];
  let at = line.start;
  for (const kind of order) {
    const part = parts[kind];
    if (!part || part.start < at || part.end === part.start) continue;
    if (part.start > at) leaves.push(leaf('space', text.slice(at, part.start)));
    leaves.push(leaf(kind, text.slice(part.start, part.end)));
    at = part.end;
  }
  if (at < line.end) leaves.push(leaf('space', text.slice(at, line.end)));
  return leaves;
}
