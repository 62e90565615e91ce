/** Mends a whole dossier at once. */
import { type Analysis, analyse } from './analysis';
import { Revision } from './edits/revision';
import { overlaps, type TextEdit } from './edits/text-edit';
import { editsOf, type Fix } from './fixes';
import { findProblems, type Problem } from './problems';

/** Chooses what a problem is to be mended with; undefined where it is to stay. */
export type Choice = (problem: Problem) => Fix | undefined;

/** What may be applied unseen. */
export const safeFix: Choice = ({ fixes }) => fixes().find(({ preferred, safe }) => preferred && safe);

/** What a user asks for who wants all problems of a code mended. */
export function preferredFixOf(code: string): Choice {
  return (problem) => (problem.code === code ? problem.fixes().find(({ preferred }) => preferred) : undefined);
}

/**
 * The edits that mend all that is chosen, with what comes to light once it is mended: mending the result once more
 * changes nothing. `reanalyse` analyses a text as the given one was.
 */
export function fixAll(analysis: Analysis, choose: Choice = safeFix, reanalyse = analyse): TextEdit[] {
  let state: State = {
    analysis,
    problems: findProblems(analysis, 'ar'),
    revision: new Revision(analysis.dossier.text),
  };
  for (;;) {
    const fixes = compatible(
      state.analysis,
      state.problems.flatMap((problem) => choose(problem) ?? []),
    );
    // Where they do no good together, those are left that do by themselves.
    const next = attempt(state, fixes, reanalyse) ?? attempt(state, helpful(state, fixes, reanalyse), reanalyse);
    if (!next) return state.revision.edits;
    state = next;
  }
}

interface State {
  readonly analysis: Analysis;
  readonly problems: readonly Problem[];
  readonly revision: Revision;
}

/** The state after some fixes; undefined where it has as many problems as before, so that there is a last round. */
function attempt(state: State, fixes: readonly Fix[], reanalyse: typeof analyse): State | undefined {
  if (fixes.length === 0) return undefined;
  const revision = state.revision.apply(editsOf(state.analysis, fixes));
  const analysis = reanalyse(revision.text);
  const problems = findProblems(analysis, 'ar');
  return problems.length < state.problems.length ? { analysis, problems, revision } : undefined;
}

/** More fixes than this that do no good together are past sorting out. */
const mostTried = 20;

function helpful(state: State, fixes: readonly Fix[], reanalyse: typeof analyse): Fix[] {
  if (fixes.length === 1) return [];
  return fixes.slice(0, mostTried).filter((fix) => attempt(state, [fix], reanalyse));
}

/** As many of the fixes, in order, as don't touch the same stretch of the text or the same entry. */
function compatible(analysis: Analysis, fixes: readonly Fix[]): Fix[] {
  const changed = new Set<number>();
  const apart = fixes.filter(({ contents = [] }) => {
    const own = contents.flatMap((change) => ('entry' in change ? [change.entry] : []));
    const isFree = !own.some((entry) => changed.has(entry));
    if (isFree) for (const entry of own) changed.add(entry);
    return isFree;
  });
  const taken = editsOf(
    analysis,
    apart.map(({ contents = [], title }) => ({ contents, title })),
  );
  return apart.filter(({ edits = [] }) => {
    const isFree = !edits.some(({ span }) => taken.some((other) => overlaps(span, other.span)));
    if (isFree) taken.push(...edits);
    return isFree;
  });
}
