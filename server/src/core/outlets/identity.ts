/** Which names in a dossier are one outlet's, however they are spelled. */
import { headersOf, type Name } from '../dossier';
import type { Subject } from '../rules/rule';
import { findMeanings } from './meanings';
import { type ArticleOutlet, collectOutlets, mentionIn } from './mentions';
import { keyOfFolded } from './spelling';

/** What tells a name's outlet from others: the same for all its spellings; empty where the name has no outlet. */
export type OutletOf = (name: Name) => string;

/** Knows the outlets of a dossier: by the registry, and by what the dossier itself lets guess of slips. */
export function identifyOutlets(subject: Subject): OutletOf {
  const outlets = collectOutlets(subject);
  const collected = new Set(outlets.map(({ key }) => key));
  // Names that can't be relied on, such as an entry's that its header contradicts, count as they are written.
  const others = namesOf(subject).flatMap((name) => asOutlet(name, collected));
  const meanings = findMeanings([...outlets, ...others], subject.outlets);
  return ({ outletKey }) => {
    const key = keyOfFolded(outletKey);
    return meanings.get(key)?.rightKey ?? key;
  };
}

/** Every entry and header of a dossier. */
export function namesOf({ dossier }: Pick<Subject, 'dossier'>): Name[] {
  return [...dossier.entries, ...headersOf(dossier)];
}

function asOutlet(name: Name, known: ReadonlySet<string>): ArticleOutlet[] {
  const key = keyOfFolded(name.outletKey);
  const mention = key === '' || known.has(key) ? undefined : mentionIn(name);
  return mention ? [{ key, mentions: [mention] }] : [];
}
