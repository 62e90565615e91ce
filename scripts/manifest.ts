/** The rules in the extension's manifest: the setting `dossier.rules` with each code, and why it is there in both languages. */
import type { Language } from '../server/src/core/language';
import { rules } from '../server/src/core/rules';
import { ruleSettings } from '../server/src/core/rules/severities';

const prefix = 'configuration.rules.';

/** `package.json` with every code in the setting's schema. */
export function withRuleSettings(manifest: string): string {
  const parsed = JSON.parse(manifest);
  parsed.contributes.configuration.properties['dossier.rules'] = {
    type: 'object',
    default: {},
    scope: 'window',
    additionalProperties: false,
    properties: Object.fromEntries(
      rules.map(({ code, severity }) => [
        code,
        { type: 'string', enum: ruleSettings, default: severity, description: `%${prefix}${code}%` },
      ]),
    ),
    description: '%configuration.rules%',
  };
  return print(parsed);
}

/** `package.nls.json` or `package.nls.ar.json` with the reason of every rule. */
export function withRuleTexts(texts: string, language: Language): string {
  const others = Object.entries(JSON.parse(texts)).filter(([key]) => !key.startsWith(prefix));
  const reasons = rules.map(({ code, why }) => [`${prefix}${code}`, why[language]]);
  return print(Object.fromEntries([...others, ...reasons]));
}

function print(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
