/** The settings `dossier.*` as the client sends them, made safe. */
import type { Language } from './core/language';
import { rules } from './core/rules';
import { isRuleSetting, type RuleSettings } from './core/rules/severities';

export interface Settings {
  /** `auto`: Arabic where the client's own language is, otherwise the dossier's own. */
  readonly displayLanguage: 'auto' | Language;
  readonly rules: RuleSettings;
}

export const defaultSettings: Settings = readSettings(undefined);

/** Reads settings of any shape: what isn't understood is the default. */
export function readSettings(value: unknown): Settings {
  const { displayLanguage, rules } = asRecord(value);
  return {
    displayLanguage: displayLanguage === 'ar' || displayLanguage === 'en' ? displayLanguage : 'auto',
    rules: readRuleSettings(rules),
  };
}

/** Codes that no rule has, and what is no severity, are left out. */
function readRuleSettings(value: unknown): RuleSettings {
  const given = asRecord(value);
  return new Map(
    rules.flatMap(({ code }) => {
      const setting = Object.hasOwn(given, code) ? given[code] : undefined;
      return isRuleSetting(setting) ? [[code, setting] as const] : [];
    }),
  );
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
