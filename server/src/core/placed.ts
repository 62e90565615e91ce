/** Nodes of the tree where they stand: offsets are UTF-16 units from the beginning of what holds them. */
import type { Span } from './text';
import { isLeaf, type Node, print } from './tree';

/** A node and the UTF-16 offset that it begins at. */
export interface Placed {
  readonly node: Node;
  readonly start: number;
}

/** The nodes in a node that stands at an offset: without one, it is taken to stand at the text's beginning. */
export function childrenOf(parent: Node, start = 0): Placed[] {
  const children: Placed[] = [];
  let at = start;
  for (const child of parent.children) {
    if (!isLeaf(child)) children.push({ node: child, start: at });
    at += child.length;
  }
  return children;
}

/** The lines in a node that is taken to stand at the text's beginning, or the one that it is. */
export function linesOf(node: Node): Placed[] {
  const lines = childrenOf(node);
  return lines.length > 0 ? lines : [{ node, start: 0 }];
}

/** A line without its end. */
export function lineSpan({ node, start }: Placed): Span {
  return { start, end: start + (node.width ?? node.length) };
}

/** A line without its end and the blanks about it. */
export function visibleSpan(line: Placed): Span {
  const { start, end } = lineSpan(line);
  const words = print(line.node).slice(0, end - start);
  const trimmed = words.trim();
  const lead = trimmed === '' ? 0 : words.indexOf(trimmed);
  return { start: start + lead, end: trimmed === '' ? end : start + lead + trimmed.length };
}
