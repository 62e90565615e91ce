/** Rules put among the product's own for one test. */
import type { TestContext } from 'node:test';
import { rules } from '../../server/src/core/rules';
import type { Rule } from '../../server/src/core/rules/rule';

/** A rule like the first one, under another code, that checks as a test wants it. It goes with the test. */
export function addRule(t: TestContext, code: string, check: Rule['check']): void {
  const all = rules as Rule[];
  const added: Rule = { ...(all[0] as Rule), code, readsBodies: true, check };
  all.push(added);
  t.after(() => all.splice(all.indexOf(added), 1));
}
