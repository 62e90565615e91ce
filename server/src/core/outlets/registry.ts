/** The registry of outlets: what a name as written stands for, and how it is rightly written. */
import { fold } from '../fold';
import { builtInOutlets } from './outlets';
import { isSlipOf } from './slip';

export interface Outlet {
  /** Its canonical name. */
  readonly name: string;
  /** Other names that are right in themselves: in Latin letters, shorter or longer, an abbreviation. */
  readonly aliases: readonly string[];
  /** Spellings to be replaced by the canonical name, or by the first alias in the same script. */
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

/**
 * What is the same in all spellings that are right but for a hamza, a blank, a quotation mark and the like (see `fold`),
 * or for a missing `The`. The key of a name without letters and digits is empty.
 */
export function spellingKey(name: string): string {
  return foldName(name).replaceAll(' ', '');
}

/** The folded words of a name, without `The` before them. */
export function foldName(name: string): string {
  return fold(name).replace(/^the (?=.)/, '');
}

export class Registry {
  readonly #names = new Map<string, KnownName>();
  /** The folded words of all names by their length, to look for near ones. */
  readonly #words = new Map<number, { readonly words: string; readonly known: KnownName }[]>();

  /** `desk`: a desk's own outlets. Where they name one that is known already, they have the last word on its name. */
  constructor(desk: readonly Outlet[] = []) {
    const outlets = desk.reduce(withDeskOutlet, builtInOutlets);
    for (const outlet of outlets) {
      for (const name of [outlet.name, ...outlet.aliases]) this.#add(name, outlet, [name], false);
    }
    for (const outlet of outlets) {
      for (const variant of outlet.variants) this.#add(variant, outlet, [rightFor(variant, outlet)], true);
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
    const near = [-1, 0, 1].flatMap((more) => this.#words.get(words.length + more) ?? []);
    const found = near.filter((other) => isSlipOf(words, other.words)).map(({ known }) => known);
    const [first] = found;
    return found.every(({ outlet }) => outlet === first?.outlet) ? first : undefined;
  }

  #add(name: string, outlet: Outlet, spellings: readonly string[], isVariant: boolean): void {
    const key = spellingKey(name);
    const known = this.#names.get(key);
    if (key === '' || (known && (isVariant || known.outlet !== outlet))) return;
    const added: KnownName = { outlet, spellings: [...(known?.spellings ?? []), ...spellings], isVariant };
    this.#names.set(key, added);
    const words = foldName(name);
    const sameLength = this.#words.get(words.length);
    if (sameLength) sameLength.push({ words, known: added });
    else this.#words.set(words.length, [{ words, known: added }]);
  }
}

/** The registry without any desk's outlets. */
export const builtInRegistry = new Registry();

function rightFor(variant: string, { name, aliases }: Outlet): string {
  return [name, ...aliases].find((right) => isLatin(right) === isLatin(variant)) ?? name;
}

function isLatin(name: string): boolean {
  return /\p{Script=Latin}/u.test(name) && !/\p{Script=Arabic}/u.test(name);
}

/**
 * The outlets with a desk's own among them. It takes the place of those whose name it gives or replaces, and of that
 * whose spelling is its name: their names then are spellings of its own. What the desk says, no other outlet says.
 */
function withDeskOutlet(outlets: readonly Outlet[], desk: Outlet): readonly Outlet[] {
  const said = new Set([desk.name, ...desk.aliases, ...desk.variants].map(spellingKey));
  const isSaid = (name: string) => said.has(spellingKey(name));
  const unsaid = (names: readonly string[]) => names.filter((name) => !isSaid(name));
  const isDesks = ({ name, variants }: Outlet) =>
    isSaid(name) || variants.some((variant) => spellingKey(variant) === spellingKey(desk.name));
  const replaced = outlets.filter(isDesks);
  const others = outlets.filter((outlet) => !isDesks(outlet));
  return [
    {
      name: desk.name,
      aliases: [...desk.aliases, ...unsaid(replaced.flatMap(({ aliases }) => aliases))],
      variants: [...desk.variants, ...unsaid(replaced.flatMap(({ name, variants }) => [name, ...variants]))],
    },
    ...others.map(({ name, aliases, variants }) => ({ name, aliases: unsaid(aliases), variants: unsaid(variants) })),
  ];
}
