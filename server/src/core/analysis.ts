/** Everything that is worked out from one version of a text, once. */
import { type ContentsMatch, matchContents } from './contents-match';
import { type DossierDates, datesOf } from './dates/dossier-dates';
import { type Dossier, readDossier } from './dossier';
import { carryFindings } from './findings';
import { NearDuplicateFinder } from './near-duplicates';
import { builtInRegistry, type Registry } from './outlets/registry';
import type { Subject } from './rules/rule';
import type { Source } from './source';

export type Analysis = Subject;

/**
 * What an analysis is told besides the text. One `nearDuplicates` for all versions of a document saves work, and so does
 * `before`, the analysis of the version that this one was edited from.
 */
export type AnalysisOptions = Partial<Pick<Subject, 'outlets' | 'nearDuplicates'>> & { readonly before?: Analysis };

/** Analyses a text. Never throws. Of a source that was edited, only what the edits touch is worked out anew. */
export function analyse(text: string | Source, options: AnalysisOptions = {}): Analysis {
  const { outlets = builtInRegistry, nearDuplicates = new NearDuplicateFinder(), before } = options;
  const dossier = readDossier(text, before?.dossier);
  const { edited } = dossier;
  const match = before && (edited || hasSameNames(before.dossier, dossier)) ? before.match : matchContents(dossier);
  const analysis = new WholeAnalysis(dossier, match, outlets, nearDuplicates);
  if (before && edited && before.outlets === outlets) carryFindings(before, analysis, edited);
  return analysis;
}

/** Analyses another text on the same terms. What stands in both isn't read again. */
export function analyseAnew(before: Analysis, text: string): Analysis {
  const { dossier, outlets, nearDuplicates } = before;
  const source = dossier.source.edit({ start: 0, end: dossier.source.length }, text);
  return analyse(source, { outlets, nearDuplicates, before });
}

class WholeAnalysis implements Analysis {
  #dates: DossierDates | undefined;

  constructor(
    readonly dossier: Dossier,
    readonly match: ContentsMatch,
    readonly outlets: Registry,
    readonly nearDuplicates: NearDuplicateFinder,
  ) {}

  get dates(): DossierDates {
    this.#dates ??= datesOf(this.dossier);
    return this.#dates;
  }
}

/** Whether two versions have the same entries and headers, so that what one of them matches the other does too. */
function hasSameNames(one: Dossier, other: Dossier): boolean {
  return (
    one.entries.length === other.entries.length &&
    one.articles.length === other.articles.length &&
    one.entries.every(({ line }, i) => line === other.entries[i]?.line) &&
    // A header's node and that of a line in its place are of two kinds.
    one.articles.every(({ name }, i) => name.line === other.articles[i]?.name.line)
  );
}
