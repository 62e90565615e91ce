/** The problems of a dossier: what the rules find, in the order of the text. */
import type { Analysis } from './analysis';
import { findingsOf } from './findings';
import type { Fix } from './fixes';
import { fill, type Language, type Texts } from './language';
import { plain } from './layouts/plain';
import { rules } from './rules';
import type { Rule, Severity } from './rules/rule';
import type { RuleSettings } from './rules/severities';
import type { Span } from './text';

export interface Problem {
  readonly code: string;
  readonly severity: Severity;
  readonly span: Span;
  readonly message: string;
  readonly related?: { readonly span: Span; readonly message: string };
  /** What mends it, worked out when it is asked for; the preferred one first, where there is one. */
  readonly fixes: () => readonly Fix[];
}

/** A mistake of ours: a rule that broke off, and by what. */
export interface RuleFailure {
  readonly code: string;
  readonly error: unknown;
}

/**
 * Finds every problem, told in the given language. A text in no known layout has none. A rule that throws has found what it
 * found until then, is told, and keeps no other from its work; one that throws when it is asked for fixes has none.
 */
export function findProblems(
  analysis: Analysis,
  language: Language,
  settings: RuleSettings = ownSeverities,
  told: (failure: RuleFailure) => void = () => {},
  checked: readonly Rule[] = rules,
): Problem[] {
  if (analysis.dossier.layout === plain) return [];
  const problems: Problem[] = [];
  for (const rule of checked) {
    const severity = settings.get(rule.code) ?? rule.severity;
    if (severity === 'off') continue;
    const failed = (error: unknown) => told({ code: rule.code, error });
    const findings = findingsOf(rule, analysis, failed);
    for (const { span, message = 'default', values = {}, related, fixes = none } of findings) {
      problems.push({
        code: rule.code,
        severity,
        span,
        message: fill(rule.messages[message] as Texts, language, values),
        fixes: () => attempt(fixes, failed),
        ...(related && { related: { span: related.span, message: related.message[language] } }),
      });
    }
  }
  return problems.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
}

const ownSeverities: RuleSettings = new Map();

const none = (): readonly Fix[] => [];

function attempt(fixes: () => readonly Fix[], failed: (error: unknown) => void): readonly Fix[] {
  try {
    return fixes();
  } catch (error) {
    failed(error);
    return [];
  }
}
