/** What each rule finds in a version of a dossier: worked out once, and carried over where an edit can't have changed it. */
import type { Analysis } from './analysis';
import { hasSameDatelines } from './dates/datelines';
import type { Fix } from './fixes';
import type { EditedBody } from './parser/edited-body';
import { moveSpan, remember } from './remember';
import type { Finding, Rule } from './rules/rule';
import type { Span } from './text';

const known = new WeakMap<Analysis, Map<Rule, readonly Finding[]>>();

/** What a rule finds. If it throws, `failed` is told, and what it had found until then is all. */
export function findingsOf(rule: Rule, analysis: Analysis, failed: (error: unknown) => void): readonly Finding[] {
  const found = known.get(analysis)?.get(rule);
  if (found) return found;
  const findings: Finding[] = [];
  try {
    for (const finding of rule.check(analysis)) findings.push(finding);
  } catch (error) {
    failed(error);
  }
  const ofAnalysis = known.get(analysis) ?? new Map<Rule, readonly Finding[]>();
  known.set(analysis, ofAnalysis.set(rule, findings));
  return findings;
}

/**
 * Takes over what was found in the version before by rules that don't read the text under headers, where that alone is
 * edited: what stands behind it has moved.
 */
export function carryFindings(before: Analysis, analysis: Analysis, edited: EditedBody): void {
  const findings = known.get(before);
  if (!findings || !isSameToRules(before, analysis, edited)) return;
  const carried = new Map<Rule, readonly Finding[]>();
  for (const [rule, found] of findings) {
    if (!rule.readsBodies)
      carried.set(
        rule,
        found.map((finding) => carry(finding, rule, analysis, edited)),
      );
  }
  known.set(analysis, carried);
}

/** Whether an edited article is the same to rules that look at no more than its header, its datelines and whether it has text. */
function isSameToRules(before: Analysis, analysis: Analysis, { article }: EditedBody): boolean {
  const [old, now] = [before.dossier.articles[article], analysis.dossier.articles[article]];
  return old !== undefined && now !== undefined && old.hasText === now.hasText && hasSameDatelines(old.node, now.node);
}

function carry(finding: Finding, rule: Rule, analysis: Analysis, { from, by }: EditedBody): Finding {
  const moved = (span: Span) => (span.start < from ? span : moveSpan(span, by));
  const { related, fixes, message } = finding;
  const span = moved(finding.span);
  return {
    ...finding,
    span,
    ...(related && { related: { ...related, span: moved(related.span) } }),
    ...(fixes && { fixes: fixesOf(rule, analysis, span, message) }),
  };
}

/**
 * The fixes of a finding that was carried over: they are seldom asked for, and then the rule checks anew. Of the finding
 * itself nothing is kept: its own fixes know the version before, and theirs the one before that, back to the first.
 */
function fixesOf(rule: Rule, analysis: Analysis, span: Span, message: string | undefined) {
  return (): readonly Fix[] => checkedAnew(analysis)(rule).get(keyOf({ span, message }))?.fixes?.() ?? [];
}

/** What a rule finds, by place and message: once for all fixes, of which tens of thousands may be asked for. */
const checkedAnew = remember((analysis: Analysis) =>
  remember((rule: Rule) => {
    const found = new Map<string, Finding>();
    for (const finding of rule.check(analysis)) if (!found.has(keyOf(finding))) found.set(keyOf(finding), finding);
    return found;
  }),
);

function keyOf({ span, message }: { readonly span: Span; readonly message?: string | undefined }): string {
  return `${span.start} ${span.end} ${message}`;
}
