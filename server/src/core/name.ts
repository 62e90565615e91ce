/** Lines that name an article, with their parts. */
import { fold } from './fold';
import { type Placed, visibleSpan } from './placed';
import { moveSpan, remember } from './remember';
import type { Span } from './text';
import { type LeafKind, type Node, print } from './tree';

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

/** Reads a naming line where it stands. */
export function readName(line: Placed): Name {
  const { start } = line;
  const name: Writable<Name> = { span: visibleSpan(line), ...keysOf(line.node), line: line.node };
  const parts = spansOf(line.node);
  for (const kind of partKinds) {
    const part = parts[kind];
    if (part) name[kind] = moveSpan(part, start);
  }
  return name;
}

type Writable<T> = { -readonly [key in keyof T]: T[key] };

/** Where the parts of a line are, as if the text began with it. */
function spansOf({ children }: Node): { readonly [kind in LeafKind]?: Span } {
  const spans: { [kind in LeafKind]?: Span } = {};
  let at = 0;
  for (const { kind, length } of children) {
    spans[kind as LeafKind] = { start: at, end: at + length };
    at += length;
  }
  return spans;
}

type Keys = Pick<Name, 'outletKey' | 'titleKey' | 'wordsKey' | 'key'>;

/** The folded words of a line: the same wherever it stands. */
const keysOf = remember((line: Node): Keys => {
  let [outletKey, titleKey, wordsKey] = ['', '', ''];
  for (const part of line.children) {
    const isOutlet = part.kind === 'outlet';
    const isTitle = part.kind === 'title';
    if (!isOutlet && !isTitle && part.kind !== 'words') continue;
    const words = fold(print(part));
    if (isOutlet) outletKey = words;
    if (isTitle) titleKey = words;
    wordsKey += wordsKey && words ? ` ${words}` : words;
  }
  return { outletKey, titleKey, wordsKey, key: keyOf(outletKey, titleKey) };
});

/** What makes two names the same, of the folded outlet and title; undefined where either lacks. */
export function keyOf(outletKey: string, titleKey: string): string | undefined {
  return outletKey && titleKey ? `${outletKey}\n${titleKey}` : undefined;
}
