/** Which outlet each spelling in a dossier stands for. */

import { remember } from '../remember';
import type { ArticleOutlet } from './mentions';
import type { Registry } from './registry';
import { isSlipOf } from './slip';
import { foldName, spellingKey } from './spelling';

export interface Meaning {
  /** `right`: the key of a right name, or of one that nothing is known about. */
  readonly kind: 'right' | 'variant' | 'misspelt';
  /** The key of the name that is right, or that is meant. */
  readonly rightKey: string;
  /** How the registry writes that name, the preferred way first; empty where it doesn't know it. */
  readonly spellings: readonly string[];
}

/** The meaning of each key among the outlets: what the registry knows, then what the dossier itself lets guess. */
export function findMeanings(outlets: readonly ArticleOutlet[], registry: Registry): Map<string, Meaning> {
  const meanings = new Map<string, Meaning>();
  const unknown = new Map<string, Unknown>();
  for (const { key, mentions } of outlets) {
    const [{ written }] = mentions;
    const seen = unknown.get(key);
    if (seen) seen.count++;
    if (meanings.has(key)) continue;
    const meaning = askRegistry(registry)(written);
    if (!meaning && written.length <= longestCompared) unknown.set(key, { words: foldName(written), count: 1 });
    meanings.set(key, meaning ?? { kind: 'right', rightKey: key, spellings: [] });
  }
  for (const [key, rightKey] of findMisspelt(unknown)) meanings.set(key, { kind: 'misspelt', rightKey, spellings: [] });
  return meanings;
}

/** What a registry knows of a name. Names come again with every version, and to look for near ones takes long. */
const askRegistry = remember((registry: Registry) => {
  const asked = new Map<string, Meaning | undefined>();
  return (written: string): Meaning | undefined => {
    if (asked.has(written)) return asked.get(written);
    if (asked.size >= mostRemembered) asked.clear();
    const known = registry.findName(written);
    const { spellings } = known ?? registry.nearestName(written) ?? {};
    const kind = !known ? 'misspelt' : known.isVariant ? 'variant' : 'right';
    const meaning: Meaning | undefined = spellings && {
      kind,
      rightKey: spellingKey(spellings[0] as string),
      spellings,
    };
    asked.set(written, meaning);
    return meaning;
  };
});

const mostRemembered = 5000;

/** A name that the registry doesn't know: its folded words, and how many articles have it. */
interface Unknown {
  readonly words: string;
  count: number;
}

/** A longer name is none, but a sentence that ran into its place. UTF-16 units. */
const longestCompared = 60;
/** Above this many unknown names they are no slips, and comparing each with each would cost more than it tells. */
const mostCompared = 500;

/** The names that one article alone has, where just one name of several articles is a slip away. */
function findMisspelt(unknown: ReadonlyMap<string, Unknown>): [key: string, rightKey: string][] {
  if (unknown.size > mostCompared) return [];
  const all = [...unknown];
  const usual = all.filter(([, { count }]) => count > 1);
  return all.flatMap(([key, { words, count }]) => {
    const near = count > 1 ? [] : usual.filter(([, other]) => isSlipOf(words, other.words));
    return near.length === 1 ? near.map(([rightKey]): [string, string] => [key, rightKey]) : [];
  });
}
