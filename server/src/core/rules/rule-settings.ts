/** The setting `dossier.rules`, of any shape, made safe. */
import { type Ignored, shownValue } from '../configuration/ignored';
import { group, oneOf, readKind } from '../configuration/kinds';
import type { Texts } from '../language';
import { rules } from '.';
import { type RuleSetting, type RuleSettings, ruleSettings } from './severities';

const name = 'dossier.rules';
const severities = new Map(rules.map(({ code, severity }) => [code, severity]));
const anySetting = oneOf(...(ruleSettings as [RuleSetting, ...RuleSetting[]]));

/** Codes that no rule has, and what is no severity, are left out. */
export function readRuleSettings(value: unknown, ignore: (what: Ignored) => void): RuleSettings {
  const settings = new Map<string, RuleSetting>();
  for (const [code, setting] of Object.entries(readKind(group, name, value, ignore))) {
    const usual = severities.get(code);
    if (usual === undefined) ignore({ reason: noSuchRule, values: { setting: name, code: shownValue(code) } });
    else if (anySetting.accepts(setting)) settings.set(code, setting);
    else readKind({ ...anySetting, usual }, `${name}.${code}`, setting, ignore);
  }
  return settings;
}

const noSuchRule: Texts = {
  ar: 'في الإعداد {setting} رمز لا قاعدة له: {code}، فأُهمل. والرموز كلها في docs/rules.md.',
  en: 'The setting {setting} has a code that no rule has: {code}. It was ignored; docs/rules.md lists them all.',
};
