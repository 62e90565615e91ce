/** What a rule is: one plain object in a file of its own, named by its code. */
import type { ContentsMatch } from '../contents-match';
import type { DossierDates } from '../dates/dossier-dates';
import type { Dossier } from '../dossier';
import type { Fix } from '../fixes';
import type { Texts, Values } from '../language';
import type { NearDuplicateFinder } from '../near-duplicates';
import type { Registry } from '../outlets/registry';
import type { Span } from '../text';

export type Severity = 'error' | 'warning' | 'information' | 'hint';

/** What rules look at: a parsed dossier, which entry of its contents is which article, and its dates. */
export interface Subject {
  readonly dossier: Dossier;
  readonly match: ContentsMatch;
  readonly dates: DossierDates;
  /** The outlets that are known, a desk's own included. */
  readonly outlets: Registry;
  readonly nearDuplicates: NearDuplicateFinder;
}

/** A mistake that a rule found. */
export interface Finding {
  readonly span: Span;
  /** Which of the rule's messages says it; `default` where it has one alone. */
  readonly message?: string;
  /** Values for the message's places. */
  readonly values?: Values;
  /** Another place that belongs to it. */
  readonly related?: { readonly span: Span; readonly message: Texts };
  /** What mends it, worked out only where somebody asks: rules check on every keystroke. */
  readonly fixes?: () => readonly Fix[];
}

/**
 * Whole dossiers: in a bad one, `⟦ ⟧` stand around what the rule, and no other, reports. Each rule's file exports its own as
 * a function `examples`, for documentation and tests: a constant would be in every bundle.
 */
export interface Examples {
  readonly bad: readonly string[];
  readonly good: readonly string[];
}

export interface Rule {
  /** A public name: it never changes meaning. */
  readonly code: string;
  readonly severity: Severity;
  /** Why it matters to whoever publishes the dossier. */
  readonly why: Texts;
  /** What is wrong, why it matters, what to do. */
  readonly messages: Readonly<Record<string, Texts>>;
  /**
   * Whether it reads the text under headers. What others find stays the same while no entry, header, dateline and
   * separator changes, and no article gets its first text or loses its last.
   */
  readonly readsBodies?: true;
  check(subject: Subject): Iterable<Finding>;
}
