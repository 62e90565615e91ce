/** Everything that is worked out from one version of a text, once. */
import { type ContentsMatch, matchContents } from './contents-match';
import { datesOf } from './dates/dossier-dates';
import { type Dossier, readDossier } from './dossier';
import type { Subject } from './rules/rule';

export type Analysis = Subject;

/** Analyses a text. Never throws. */
export function analyse(text: string): Analysis {
  const dossier: Dossier = readDossier(text);
  const match: ContentsMatch = matchContents(dossier);
  return { dossier, match, dates: datesOf(dossier) };
}
