/** The settings `dossier.*` as the client sends them, made safe. */
import type { Language } from './core/language';
import { defaultLimits, type NearDuplicateLimits } from './core/near-duplicates';
import { type NewDossierSettings, readNewDossierSettings } from './core/new-dossier/desk';
import { type DeskOutlets, readDeskOutlets } from './core/outlets/desk';
import { rules } from './core/rules';
import { isRuleSetting, type RuleSettings } from './core/rules/severities';

export interface Settings {
  /** `auto`: Arabic where the client's own language is, otherwise the dossier's own. */
  readonly displayLanguage: 'auto' | Language;
  readonly rules: RuleSettings;
  readonly desk: DeskOutlets;
  readonly nearDuplicates: NearDuplicateLimits;
  readonly newDossier: NewDossierSettings;
}

export const defaultSettings: Settings = readSettings(undefined);

/** Reads settings of any shape: what isn't understood is the default. */
export function readSettings(value: unknown): Settings {
  const { displayLanguage, rules, outlets, nearDuplicates, newDossier } = asRecord(value);
  return {
    displayLanguage: displayLanguage === 'ar' || displayLanguage === 'en' ? displayLanguage : 'auto',
    rules: readRuleSettings(rules),
    desk: readDeskOutlets(outlets),
    nearDuplicates: readLimits(nearDuplicates),
    newDossier: readNewDossierSettings(newDossier),
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

function readLimits(value: unknown): NearDuplicateLimits {
  const { threshold, minimumWords } = asRecord(value);
  const { threshold: usualThreshold, minimumWords: usualWords } = defaultLimits;
  return {
    threshold: isWithin(threshold, 0, 1) ? threshold : usualThreshold,
    minimumWords: isWithin(minimumWords, 0, Number.MAX_SAFE_INTEGER) ? minimumWords : usualWords,
  };
}

function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isWithin(value: unknown, least: number, most: number): value is number {
  return typeof value === 'number' && value >= least && value <= most;
}
