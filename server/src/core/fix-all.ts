/** Mends a whole dossier at once. */
import { type Analysis, analyseAnew } from './analysis';
import { Revision } from './edits/revision';
import { TakenEdits } from './edits/taken';
import type { TextEdit } from './edits/text-edit';
import { editsOf, type Fix } from './fixes';
import { findProblems, type Problem } from './problems';
import { rulesOfForm } from './rules';
import type { RuleSettings } from './rules/severities';

/** Chooses what a problem is to be mended with; undefined where it is to stay. */
export type Choice = (problem: Problem) => Fix | undefined;

/** What may be applied unseen. */
export const safeFix: Choice = ({ fixes }) => fixes().find(({ preferred, safe }) => preferred && safe);

/** What a user asks for who wants all problems of a code mended. */
export function preferredFixOf(code: string): Choice {
  return (problem) => (problem.code === code ? problem.fixes().find(({ preferred }) => preferred) : undefined);
}

/** The same choice, but of what a user has turned off nothing. */
export function exceptOff(rules: RuleSettings, choose: Choice): Choice {
  return (problem) => (rules.get(problem.code) === 'off' ? undefined : choose(problem));
}

/**
 * The edits that mend all that is chosen, with what comes to light once it is mended: mending the result once more
 * changes nothing.
 */
export function fixAll(analysis: Analysis, choose: Choice = safeFix): TextEdit[] {
  const work = fixingAll(analysis, choose);
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
}

/** The same in steps, each of which reads the dossier anew: between them, whoever waits may give up. */
export function* fixingAll(analysis: Analysis, choose: Choice): Generator<undefined, TextEdit[]> {
  const rounds = new Rounds(choose);
  let state = rounds.look(analysis, new Revision(analysis.dossier.text));
  for (let next = yield* rounds.after(state); next; next = yield* rounds.after(next)) state = next;
  return state.revision.edits;
}

interface State {
  readonly analysis: Analysis;
  readonly revision: Revision;
  /** What is chosen to be done. */
  readonly fixes: readonly Fix[];
  /** How many problems make the dossier unfit to be published. */
  readonly serious: number;
}

/** More fixes than this that do no good together are past sorting out. */
const mostTried = 20;
/** How much text is read again in all before what is left stays as it is, and the fewest times. UTF-16 units. */
const mostRead = { units: 30_000_000, times: 25 };

class Rounds {
  #attempts = 0;

  constructor(readonly choose: Choice) {}

  look(analysis: Analysis, revision: Revision): State {
    const problems = findProblems(analysis, 'ar', undefined, undefined, rulesOfForm);
    const fixes = problems.flatMap((problem) => this.choose(problem) ?? []);
    return { analysis, revision, fixes, serious: problems.filter(isSerious).length };
  }

  /** With all fixes that go together, or else with those that do good by themselves; undefined where none does. */
  *after(state: State): Generator<undefined, State | undefined> {
    const fixes = compatible(state.analysis, state.fixes);
    const all = yield* this.#attempt(state, fixes);
    if (all || fixes.length < 2) return all;
    const helpful: Fix[] = [];
    for (const fix of fixes.slice(0, mostTried)) if (yield* this.#attempt(state, [fix])) helpful.push(fix);
    return yield* this.#attempt(state, helpful);
  }

  /** Undefined where there is as much to do as before, or more that is wrong: so there is a last round. */
  *#attempt(state: State, fixes: readonly Fix[]): Generator<undefined, State | undefined> {
    const { length } = state.analysis.dossier.source;
    const isPastSortingOut = ++this.#attempts > Math.max(mostRead.times, mostRead.units / length);
    if (fixes.length === 0 || isPastSortingOut) return undefined;
    yield;
    const revision = state.revision.apply(editsOf(state.analysis, fixes));
    const next = this.look(analyseAnew(state.analysis, revision.text), revision);
    return next.fixes.length < state.fixes.length && next.serious <= state.serious ? next : undefined;
  }
}

function isSerious({ severity }: Problem): boolean {
  return severity === 'error' || severity === 'warning';
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
  const taken = new TakenEdits();
  taken.add(
    editsOf(
      analysis,
      apart.map(({ contents = [], title }) => ({ contents, title })),
    ),
  );
  return apart.filter(({ edits = [] }) => {
    const isFree = !edits.some(({ span }) => taken.overlap(span));
    if (isFree) taken.add(edits);
    return isFree;
  });
}
