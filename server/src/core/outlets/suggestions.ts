/** Names of outlets for what somebody has typed of one. */
import { fold } from '../fold';
import { remember } from '../remember';
import type { Outlet } from './registry';

/**
 * The names that have all words of `typed`, or parts of words, in any spelling (see `fold`): those of the dossier first,
 * in their order, then the registry's, which are also found by their aliases and variants. In both, names that begin so
 * come before the others. Each name once, as the dossier or else the registry writes it.
 */
export function suggestOutlets(typed: string, ofDossier: readonly string[], known: readonly Outlet[]): string[] {
  const wanted = fold(typed);
  const words = wanted.split(' ').filter(Boolean);
  const pick = (outlets: readonly Outlet[]) => {
    const found = outlets.filter((outlet) =>
      spellings(outlet).some((name) => words.every((word) => name.includes(word))),
    );
    const isFirst = (outlet: Outlet) => spellings(outlet)[0]?.startsWith(wanted);
    return [...found.filter(isFirst), ...found.filter((outlet) => !isFirst(outlet))];
  };
  const own = ofDossier.map((name) => ({ name, aliases: [], variants: [] }));
  const names = new Map<string, string>();
  for (const { name } of [...pick(own), ...pick(known)]) if (!names.has(fold(name))) names.set(fold(name), name);
  return [...names.values()];
}

/** Folded, once for each outlet: what is known is asked for with every key. */
const spellings = remember(({ name, aliases, variants }: Outlet) => [name, ...aliases, ...variants].map(fold));
