/** An article of the typed view, wherever its node stands. */
import { type Name, PlacedName } from './name';
import { lineSpan } from './placed';
import { moveSpan } from './remember';
import type { Span } from './text';
import type { Node } from './tree';

export interface Article {
  /** From its first line to the end of its separator, or of its last visible line. */
  readonly span: Span;
  /** Its first line: a header when `headed`, else what stands in a header's place. */
  readonly name: Name;
  readonly headed: boolean;
  /** Whether it has any text under its first line. */
  readonly hasText: boolean;
  /** Whether a line of separator closes it. */
  readonly closed: boolean;
  /** Its node in the tree, which stays the same object as long as the article isn't touched. */
  readonly node: Node;
}

/** What is read of an article's node, as if the text began with it. */
type ReadArticle = Omit<Article, 'node' | 'name'>;

/**
 * An article where it stands. A keystroke moves all articles after it: where one stands is told apart from what it is, and
 * spans are worked out for those alone that somebody looks at.
 */
export class PlacedArticle implements Article {
  readonly #read: ReadArticle;
  #span: Span | undefined;
  #name: Name | undefined;

  private constructor(
    readonly node: Node,
    /** Where the node begins: UTF-16 units. */
    readonly start: number,
    read: ReadArticle,
  ) {
    this.#read = read;
  }

  /** The article of a node: the same object as in the version before, where it stands as it did. */
  static of(node: Node, start: number): PlacedArticle {
    const last = lastPlaced.get(node);
    if (last?.start === start) return last;
    const placed = new PlacedArticle(node, start, last ? last.#read : readArticle(node));
    lastPlaced.set(node, placed);
    return placed;
  }

  /** The same article, further on by so many UTF-16 units. */
  moved(by: number): PlacedArticle {
    return by === 0 ? this : new PlacedArticle(this.node, this.start + by, this.#read);
  }

  get span(): Span {
    this.#span ??= moveSpan(this.#read.span, this.start);
    return this.#span;
  }

  get name(): Name {
    this.#name ??= new PlacedName({ node: this.node.children[0] as Node, start: this.start });
    return this.#name;
  }

  get headed(): boolean {
    return this.#read.headed;
  }

  get hasText(): boolean {
    return this.#read.hasText;
  }

  get closed(): boolean {
    return this.#read.closed;
  }
}

const lastPlaced = new WeakMap<Node, PlacedArticle>();

function readArticle({ children, length }: Node): ReadArticle {
  const lines = children as readonly Node[];
  let [at, end] = [lines.length - 1, length];
  for (; at > 0 && lines[at]?.kind === 'blank'; at--) end -= lines[at]?.length ?? 0;
  const last = lines[at] as Node;
  return {
    span: { start: 0, end: lineSpan({ node: last, start: end - last.length }).end },
    headed: lines[0]?.kind === 'header',
    hasText: lines.some(({ kind }, i) => i > 0 && kind === 'text'),
    closed: last.kind === 'separator',
  };
}
