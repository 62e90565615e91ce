/** The lossless tree: every character of the text is in exactly one leaf, in order, and positions are relative. */
import type { Naming } from './naming';

/** A line of each kind that the parser tells apart. */
export type LineKind = 'blank' | 'text' | 'contents-heading' | 'entry' | 'header' | 'separator';

export type NodeKind = 'dossier' | 'preamble' | 'contents' | 'article' | LineKind;

export type LeafKind = 'space' | 'number' | 'marker' | 'outlet' | 'colon' | 'title' | 'words' | 'end-of-line';

/** A node: its length, in UTF-16 units, is that of its children together. */
export interface Node {
  readonly kind: NodeKind;
  readonly length: number;
  readonly children: readonly (Node | Leaf)[];
  /** How it prints, where that is known without its children. */
  readonly printed?: string;
  /** Of a line: its length without the line's end, and what it names. */
  readonly width?: number;
  readonly naming?: Naming;
}

export interface Leaf {
  readonly kind: LeafKind;
  readonly text: string;
  /** UTF-16 units. */
  readonly length: number;
}

export function node(kind: NodeKind, children: readonly (Node | Leaf)[]): Node {
  let length = 0;
  for (let i = 0; i < children.length; i++) length += (children[i] as Node | Leaf).length;
  return { kind, length, children };
}

export function leaf(kind: LeafKind, text: string): Leaf {
  return { kind, text, length: text.length };
}

export function isLeaf(child: Node | Leaf): child is Leaf {
  return !('children' in child);
}

/** The text that a tree was parsed from. */
export function print(tree: Node | Leaf): string {
  if (isLeaf(tree)) return tree.text;
  if (tree.printed !== undefined) return tree.printed;
  let text = '';
  for (const child of tree.children) text += print(child);
  return text;
}
