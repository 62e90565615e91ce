/** The registry of outlets: what a name as written stands for, and how it is rightly written. */
import { withDesk } from './merge';
import { builtInOutlets } from './outlets';
import { isOneEdit, isSlipOf } from './slip';
import { foldName, spellingKey } from './spelling';

export interface Outlet {
  /** Its canonical name. */
  readonly name: string;
  /** Other names that are right in themselves: in Latin letters, shorter or longer, an abbreviation. */
  readonly aliases: readonly string[];
  /** Spellings to be replaced by the canonical name. */
  readonly variants: readonly string[];
}

/** What a name as written is known as. */
export interface KnownName {
  readonly outlet: Outlet;
  /** How it is rightly written, the preferred way first. Never empty. */
  readonly spellings: readonly string[];
  /** Whether it is a spelling to be replaced. If not, it is right but for what `spellingKey` overlooks. */
  readonly isVariant: boolean;
}

export class Registry {
  /** All that are known, a desk's own first. */
  readonly outlets: readonly Outlet[];
  readonly #names = new Map<string, KnownName>();
  /** The folded words of all names by their length, to look for near ones. */
  readonly #words = new Map<number, { readonly words: string; readonly known: KnownName }[]>();

  /** `desk`: a desk's own outlets. Where they name one that is known already, they have the last word on its name. */
  constructor(desk: readonly Outlet[] = []) {
    const outlets = withDesk(builtInOutlets, desk);
    this.outlets = outlets;
    for (const outlet of outlets) {
      for (const name of [outlet.name, ...outlet.aliases]) this.#addRight(name, outlet);
    }
    for (const outlet of outlets) {
      for (const variant of outlet.variants) this.#add(variant, { outlet, spellings: [outlet.name], isVariant: true });
    }
  }

  /** The outlet that a name stands for, in any of its spellings; undefined where none is known by it. */
  findOutlet(name: string): Outlet | undefined {
    return this.findName(name)?.outlet;
  }

  /** The outlet that a name which is not known may be a misprint of; undefined where none or several come near. */
  nearestOutlet(name: string): Outlet | undefined {
    return this.nearestName(name)?.outlet;
  }

  findName(name: string): KnownName | undefined {
    return this.#names.get(spellingKey(name));
  }

  nearestName(name: string): KnownName | undefined {
    if (this.findName(name)) return undefined;
    const words = foldName(name);
    let nearest: KnownName | undefined;
    let other: Outlet | undefined;
    for (const length of [words.length - 1, words.length, words.length + 1]) {
      for (const { words: others, known } of this.#words.get(length) ?? []) {
        if (!isOneEdit(words, others)) continue;
        // Even a name too short for a slip to be told (TRT) may be the one that was meant.
        if (other && other !== known.outlet) return undefined;
        other = known.outlet;
        if (isSlipOf(words, others)) nearest ??= known;
      }
    }
    return nearest;
  }

  /** Adds a right name; where one that differs by a hamza or the like is there already, both are right. */
  #addRight(name: string, outlet: Outlet): void {
    const same = this.findName(name);
    if (!same) this.#add(name, { outlet, spellings: [name], isVariant: false });
    else if (same.outlet === outlet)
      this.#names.set(spellingKey(name), { ...same, spellings: [...same.spellings, name] });
  }

  /** Adds a name that isn't there yet. */
  #add(name: string, known: KnownName): void {
    const key = spellingKey(name);
    if (key === '' || this.#names.has(key)) return;
    this.#names.set(key, known);
    const words = foldName(name);
    const sameLength = this.#words.get(words.length);
    if (sameLength) sameLength.push({ words, known });
    else this.#words.set(words.length, [{ words, known }]);
  }
}

/** The registry without any desk's outlets. */
export const builtInRegistry = new Registry();
