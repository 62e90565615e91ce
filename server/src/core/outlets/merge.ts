/** A desk's own outlets laid over those that are built in. */
import type { Outlet } from './registry';
import { spellingKey } from './spelling';

/**
 * The built-in outlets with a desk's own before them. A desk's outlet takes the place of those whose name it gives or
 * replaces, and of the one that has its name for a variant: their names become variants of its own. What a desk says
 * about a spelling, no built-in outlet says any more.
 */
export function withDesk(builtIn: readonly Outlet[], desk: readonly Outlet[]): readonly Outlet[] {
  if (desk.length === 0) return builtIn;
  const said = new Set(desk.flatMap(namesOf).map(spellingKey));
  const unsaid = (names: readonly string[]) => names.filter((name) => !said.has(spellingKey(name)));
  const byName = new Map(builtIn.map((outlet) => [spellingKey(outlet.name), outlet]));
  const byVariant = new Map(builtIn.flatMap((outlet) => outlet.variants.map((each) => [spellingKey(each), outlet])));
  const replaced = new Set<Outlet>();
  const own = desk.map((outlet): Outlet => {
    const found = [
      byVariant.get(spellingKey(outlet.name)),
      ...namesOf(outlet).map((name) => byName.get(spellingKey(name))),
    ];
    const taken = [...new Set(found)].filter((other) => other !== undefined && !replaced.has(other)) as Outlet[];
    for (const other of taken) replaced.add(other);
    return {
      name: outlet.name,
      aliases: [...outlet.aliases, ...unsaid(taken.flatMap(({ aliases }) => aliases))],
      variants: [...outlet.variants, ...unsaid(taken.flatMap(({ name, variants }) => [name, ...variants]))],
    };
  });
  const others = builtIn.filter((outlet) => !replaced.has(outlet));
  return [
    ...own,
    ...others.map(({ name, aliases, variants }) => ({ name, aliases: unsaid(aliases), variants: unsaid(variants) })),
  ];
}

function namesOf({ name, aliases, variants }: Outlet): string[] {
  return [name, ...aliases, ...variants];
}
