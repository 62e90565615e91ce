/** What a line names, wherever it stands: the parts of a name, and their folded words. */
import { fold } from './fold';
import type { HeaderParts } from './header';
import type { Span } from './text';

/** Worked out when it is asked for, and then remembered. Offsets are those in `text`. */
export class Naming {
  #outletKey: string | undefined;
  #titleKey: string | undefined;
  #wordsKey: string | undefined;
  #key: string | undefined;

  constructor(
    readonly text: string,
    /** Without the line's end. */
    readonly line: Span,
    readonly parts: HeaderParts,
  ) {}

  /** The outlet, folded (see `fold`); empty where there is none. */
  get outletKey(): string {
    this.#outletKey ??= this.#fold(this.parts.outlet);
    return this.#outletKey;
  }

  get titleKey(): string {
    this.#titleKey ??= this.#fold(this.parts.title);
    return this.#titleKey;
  }

  /** All the words of the line but its number, folded. */
  get wordsKey(): string {
    this.#wordsKey ??= joined(joined(this.outletKey, this.titleKey), this.#fold(this.parts.words));
    return this.#wordsKey;
  }

  /** What makes two names the same: outlet and title; undefined where either lacks. */
  get key(): string | undefined {
    this.#key ??= keyOf(this.outletKey, this.titleKey);
    return this.#key;
  }

  slice(part: Span): string {
    return this.text.slice(part.start, part.end);
  }

  #fold(part: Span | undefined): string {
    return part ? fold(this.slice(part)) : '';
  }
}

function joined(words: string, more: string): string {
  return words && more ? `${words} ${more}` : words || more;
}

/** What makes two names the same, of the folded outlet and title; undefined where either lacks. */
export function keyOf(outletKey: string, titleKey: string): string | undefined {
  return outletKey && titleKey ? `${outletKey}\n${titleKey}` : undefined;
}
