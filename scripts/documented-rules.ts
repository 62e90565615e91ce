/** The rules with their examples, which are in their files and in no bundle. */
import { rules } from '../server/src/core/rules';
import type { Examples, Rule } from '../server/src/core/rules/rule';

export interface DocumentedRule extends Rule {
  readonly examples: Examples;
}

export const documentedRules: readonly DocumentedRule[] = rules.map((rule) => ({
  ...rule,
  examples: examplesOf(rule),
}));

/** A rule's file has its code for a name. */
function examplesOf({ code }: Rule): Examples {
  return require(`../server/src/core/rules/${code}`).examples();
}
