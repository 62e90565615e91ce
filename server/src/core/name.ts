/** Lines that name an article, with their parts. */
import { numberValue } from './header';
import type { Naming } from './naming';
import type { Placed } from './placed';
import { moveSpan } from './remember';
import type { Span } from './text';
import type { Node } from './tree';

export { keyOf } from './naming';

/** A line that names an article: an entry or a header. Parts that it lacks are undefined. */
export interface Name {
  /** The line, from its first visible character to its last. */
  readonly span: Span;
  readonly number?: Span | undefined;
  readonly marker?: Span | undefined;
  readonly outlet?: Span | undefined;
  readonly colon?: Span | undefined;
  readonly title?: Span | undefined;
  /** The outlet, the title, and all the words of the line but its number, each folded (see `fold`). */
  readonly outletKey: string;
  readonly titleKey: string;
  readonly wordsKey: string;
  /** What makes two names the same: outlet and title; undefined where either lacks. */
  readonly key: string | undefined;
  /** Its line in the tree, which stays the same object as long as the line isn't touched. */
  readonly line: Node;
}

/** A naming line where it stands. Of most names little is asked, and each thing is worked out when it is. */
export class PlacedName implements Name {
  readonly line: Node;
  readonly #naming: Naming;
  /** How far the line is from where its naming has it: UTF-16 units. */
  readonly #by: number;

  constructor({ node, start }: Placed) {
    this.line = node;
    this.#naming = node.naming as Naming;
    this.#by = start - this.#naming.line.start;
  }

  get span(): Span {
    const { line } = this.#naming;
    const words = this.#naming.slice(line);
    const visible = words.trim();
    const start = line.start + this.#by + (visible === '' ? 0 : words.indexOf(visible));
    return { start, end: start + visible.length };
  }

  get number(): Span | undefined {
    return this.#place(this.#naming.parts.number);
  }

  get marker(): Span | undefined {
    return this.#place(this.#naming.parts.marker);
  }

  get outlet(): Span | undefined {
    return this.#place(this.#naming.parts.outlet);
  }

  get colon(): Span | undefined {
    return this.#place(this.#naming.parts.colon);
  }

  get title(): Span | undefined {
    return this.#place(this.#naming.parts.title);
  }

  get outletKey(): string {
    return this.#naming.outletKey;
  }

  get titleKey(): string {
    return this.#naming.titleKey;
  }

  get wordsKey(): string {
    return this.#naming.wordsKey;
  }

  get key(): string | undefined {
    return this.#naming.key;
  }

  /** The value of its number; undefined where it has none. */
  get value(): number | undefined {
    const { number } = this.#naming.parts;
    return number && numberValue(this.#naming.slice(number));
  }

  #place(part: Span | undefined): Span | undefined {
    return part && moveSpan(part, this.#by);
  }
}
