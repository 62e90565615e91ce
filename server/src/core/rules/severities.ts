/** What users make of the rules: a severity of their own for a code, or none of it. */
import type { Severity } from './rule';

export type RuleSetting = Severity | 'off';

/** By code. Rules that aren't in it have their own severity. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

/** From the least to the most. */
export const ruleSettings: readonly RuleSetting[] = ['off', 'hint', 'information', 'warning', 'error'];

export function isRuleSetting(value: unknown): value is RuleSetting {
  return ruleSettings.some((setting) => setting === value);
}
