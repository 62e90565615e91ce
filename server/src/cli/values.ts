/** The values of options, made sure of. */
import type { Texts, Values } from '../core/language';
import { rules } from '../core/rules';
import { isRuleSetting, type RuleSetting, type RuleSettings, ruleSettings } from '../core/rules/severities';
import { usage } from './texts';

/** A command line that makes no sense, and why. */
export class UsageError extends Error {
  constructor(
    readonly texts: Texts,
    readonly values: Values = {},
  ) {
    super(texts.en);
  }
}

/** Throws `UsageError`. */
export function oneOf<T extends string>(option: string, choices: readonly T[], given: unknown): T {
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return choice;
  throw new UsageError(usage.badChoice, { option, choices: choices.join(' | ') });
}

/** A whole number from 0 up. Throws `UsageError`. */
export function readCount(option: string, given: unknown): number {
  if (typeof given !== 'string' || !/^\d{1,9}$/.test(given)) throw new UsageError(usage.badCount, { option });
  return Number(given);
}

/** Throws `UsageError`. */
export function readRules(given: readonly (string | boolean)[]): RuleSettings {
  return new Map(given.map((rule) => readRule(String(rule))));
}

function readRule(rule: string): [string, RuleSetting] {
  const [code = '', setting = ''] = rule.split('=', 2);
  if (!rules.some((each) => each.code === code)) throw new UsageError(usage.unknownRule, { code });
  if (!isRuleSetting(setting))
    throw new UsageError(usage.badChoice, { option: `--rule ${code}`, choices: ruleSettings.join(' | ') });
  return [code, setting];
}
