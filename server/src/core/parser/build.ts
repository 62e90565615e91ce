/** Builds the tree's nodes for lines. */
import { type HeaderParts, readBareNumber, readParts } from '../header';
import { Naming } from '../naming';
import type { Span } from '../text';
import { type Leaf, type LeafKind, type LineKind, leaf, type Node } from '../tree';
import type { ShapedLine } from './lines';

/** A line as a node of some other kind than it is by itself. Its leaves are made when they are asked for. */
export class LineNode implements Node {
  readonly length: number;
  readonly width: number;
  readonly naming: Naming;
  readonly #line: ShapedLine;
  #children: readonly Leaf[] | undefined;

  constructor(
    line: ShapedLine,
    readonly kind: LineKind,
  ) {
    this.#line = line;
    this.length = line.length;
    this.width = line.width;
    this.naming = kind === 'entry' ? entryNaming(line) : kind === 'header' ? line.withNumber : line.naming;
  }

  get children(): readonly Leaf[] {
    this.#children ??= leavesOf(this.#line, this.naming.parts);
    return this.#children;
  }

  get printed(): string {
    return this.#line.printed;
  }
}

/** The leaves of a line with these parts. */
export function leavesOf(line: ShapedLine, parts: HeaderParts): Leaf[] {
  const leaves = partLeaves(line.text, line, parts);
  if (line.next > line.end) leaves.push(leaf('end-of-line', line.text.slice(line.end, line.next)));
  return leaves;
}

/** An entry may have lost the sign after its number. */
function entryNaming(line: ShapedLine): Naming {
  const { text, parts, withNumber } = line;
  const number = parts.number ?? readBareNumber(text, line);
  if (!number || parts.number || !parts.outlet) return withNumber;
  return new Naming(text, line, { number, ...readParts(text, { start: number.end, end: line.end }) });
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
