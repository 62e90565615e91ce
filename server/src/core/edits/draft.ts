/** Edits on trial: kept where the dossier is read as before and has no more problems, else left out. */
import { type Analysis, analyseAnew } from '../analysis';
import { nameKey } from '../contents-match';
import type { Name } from '../dossier';
import { findProblems } from '../problems';
import { rulesOfForm } from '../rules';
import { Revision } from './revision';
import type { TextEdit } from './text-edit';

/** Edits that stand together or not at all. */
export type Change = readonly TextEdit[];

export interface Step {
  /** What is to be done to a dossier, in order; what was done must not be told again. Empty changes are passed over. */
  changes(analysis: Analysis): readonly Change[];
}

export class Draft {
  #problems: number | undefined;

  private constructor(
    readonly analysis: Analysis,
    readonly revision: Revision,
  ) {}

  static of(analysis: Analysis): Draft {
    return new Draft(analysis, new Revision(analysis.dossier.text));
  }

  /** Edits of the text that the first draft was of. */
  get edits(): TextEdit[] {
    return this.revision.edits;
  }

  /** The draft after as much of a step as does no harm; the same one where that is nothing. */
  take(step: Step): Draft {
    const changes = changesOf(step, this.analysis);
    if (changes.length === 0) return this;
    const trial: Trial = { step, count: changes.length, left: mostTrials };
    const harmless = this.#harmless(trial, changes);
    return this.#after(trial, harmless) ?? this;
  }

  /** Halves again and again what does harm as a whole. */
  #harmless(trial: Trial, changes: readonly Change[]): readonly Change[] {
    if (trial.left-- <= 0) return [];
    if (this.#after(trial, changes)) return changes;
    if (changes.length < 2) return [];
    const middle = changes.length >> 1;
    return [...this.#harmless(trial, changes.slice(0, middle)), ...this.#harmless(trial, changes.slice(middle))];
  }

  /** Undefined where changes do harm, or leave as much to do as before: so there is an end. */
  #after({ step, count }: Trial, changes: readonly Change[]): Draft | undefined {
    if (changes.length === 0) return undefined;
    const next = this.#with(changes.flat());
    if (!isSameDossier(this.analysis, next.analysis) || next.problems > this.problems) return undefined;
    return next.problems < this.problems || changesOf(step, next.analysis).length < count ? next : undefined;
  }

  #with(edits: readonly TextEdit[]): Draft {
    const revision = this.revision.apply(edits);
    return new Draft(analyseAnew(this.analysis, revision.text), revision);
  }

  get problems(): number {
    this.#problems ??= findProblems(this.analysis, 'ar', undefined, undefined, rulesOfForm).length;
    return this.#problems;
  }
}

interface Trial {
  readonly step: Step;
  /** How many changes the step has before. */
  readonly count: number;
  /** How many more times something may be tried. */
  left: number;
}

/** What does harm is rare. If it is everywhere, the dossier is past sorting out. */
const mostTrials = 30;

function changesOf(step: Step, analysis: Analysis): readonly Change[] {
  return step.changes(analysis).filter((change) => change.length > 0);
}

/** Whether two texts are read as the same entries, articles and separators. */
function isSameDossier(one: Analysis, other: Analysis): boolean {
  const [a, b] = [one.dossier, other.dossier];
  return (
    a.layout === b.layout &&
    isSameList(a.entries, b.entries, isSameName) &&
    isSameList(a.separators, b.separators, (x, y) => x.place === y.place) &&
    isSameList(one.match.articleOf, other.match.articleOf, Object.is) &&
    isSameList(
      a.articles,
      b.articles,
      (x, y) => isSameName(x.name, y.name) && x.headed === y.headed && x.hasText === y.hasText && x.closed === y.closed,
    )
  );
}

function isSameName(one: Name, other: Name): boolean {
  const hasSame = (part: 'number' | 'marker' | 'colon') => (one[part] === undefined) === (other[part] === undefined);
  return (
    one.wordsKey === other.wordsKey &&
    nameKey(one) === nameKey(other) &&
    hasSame('number') &&
    hasSame('marker') &&
    hasSame('colon')
  );
}

function isSameList<T>(one: readonly T[], other: readonly T[], isSame: (a: T, b: T) => boolean): boolean {
  return one.length === other.length && one.every((item, index) => isSame(item, other[index] as T));
}
