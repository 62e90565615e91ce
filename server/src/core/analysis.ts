/** Everything that is worked out from one version of a text, once. */
import { type ContentsMatch, matchContents } from './contents-match';
import { datesOf } from './dates/dossier-dates';
import { type Dossier, readDossier } from './dossier';
import { NearDuplicateFinder } from './near-duplicates';
import { builtInRegistry } from './outlets/registry';
import type { Subject } from './rules/rule';
import type { Source } from './source';

export type Analysis = Subject;

/** What an analysis is told besides the text. One `nearDuplicates` for all versions of a document saves work. */
export type AnalysisOptions = Partial<Pick<Subject, 'outlets' | 'nearDuplicates'>>;

/** Analyses a text. Never throws. Of a source that was edited, only what the edits touch is worked out anew. */
export function analyse(text: string | Source, options: AnalysisOptions = {}): Analysis {
  const dossier: Dossier = readDossier(text);
  const match: ContentsMatch = matchContents(dossier);
  const { outlets = builtInRegistry, nearDuplicates = new NearDuplicateFinder() } = options;
  return { dossier, match, dates: datesOf(dossier), outlets, nearDuplicates };
}
