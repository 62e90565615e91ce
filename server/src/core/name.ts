/** Lines that name an article, with their parts. */
import { fold } from './fold';
import { type Placed, visibleSpan } from './placed';
import { moveSpan } from './remember';
import type { Span } from './text';
import { isLeaf, type LeafKind, type Node, print } from './tree';

/** A line that names an article: an entry or a header. Parts that it lacks are undefined. */
export interface Name {
  /** The line, from its first visible character to its last. */
  readonly span: Span;
  readonly number?: Span;
  readonly marker?: Span;
  readonly outlet?: Span;
  readonly colon?: Span;
  readonly title?: Span;
  /** The outlet, the title, and all the words of the line but its number, each folded (see `fold`). */
  readonly outletKey: string;
  readonly titleKey: string;
  readonly wordsKey: string;
  /** What makes two names the same: outlet and title; undefined where either lacks. */
  readonly key: string | undefined;
  /** Its line in the tree, which stays the same object as long as the line isn't touched. */
  readonly line: Node;
}

const partKinds = ['number', 'marker', 'outlet', 'colon', 'title'] as const;

export function readName(line: Placed): Name {
  const parts: { [kind in LeafKind]?: Span } = {};
  const words: { [kind in LeafKind]?: string } = {};
  let at = line.start;
  for (const child of line.node.children) {
    if (isLeaf(child)) {
      parts[child.kind] = { start: at, end: at + child.length };
      words[child.kind] = child.text;
    }
    at += child.length;
  }
  const { number, marker, outlet, colon, title } = parts;
  const span = visibleSpan(line);
  const wordsStart = Math.max(span.start, marker?.end ?? number?.end ?? 0);
  const outletKey = fold(words.outlet ?? '');
  const titleKey = fold(words.title ?? '');
  return {
    span,
    ...(number && { number }),
    ...(marker && { marker }),
    ...(outlet && { outlet }),
    ...(colon && { colon }),
    ...(title && { title }),
    outletKey,
    titleKey,
    wordsKey: fold(print(line.node).slice(wordsStart - line.start, span.end - line.start)),
    key: keyOf(outletKey, titleKey),
    line: line.node,
  };
}

/** What makes two names the same, of the folded outlet and title; undefined where either lacks. */
export function keyOf(outletKey: string, titleKey: string): string | undefined {
  return outletKey && titleKey ? `${outletKey}\n${titleKey}` : undefined;
}

/** The same name, further on in the text by so many UTF-16 units. */
export function moveName(name: Name, by: number): Name {
  const moved: { -readonly [key in keyof Name]: Name[key] } = { ...name, span: moveSpan(name.span, by) };
  for (const kind of partKinds) {
    const part = name[kind];
    if (part) moved[kind] = moveSpan(part, by);
  }
  return moved;
}
