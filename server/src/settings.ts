/** The settings `dossier.*` as the client sends them, made safe. */
import type { Ignored } from './core/configuration/ignored';
import { group, readKind } from './core/configuration/kinds';
import { readSimpleSettings } from './core/configuration/simple';
import type { Language } from './core/language';
import type { NearDuplicateLimits } from './core/near-duplicates';
import { type NewDossierSettings, readNewDossierSettings } from './core/new-dossier/desk';
import { type DeskOutlets, readDeskOutlets } from './core/outlets/desk';
import { readRuleSettings } from './core/rules/rule-settings';
import type { RuleSettings } from './core/rules/severities';

export interface Settings {
  /** `auto`: Arabic where the client's own language is, otherwise the dossier's own. */
  readonly displayLanguage: 'auto' | Language;
  readonly rules: RuleSettings;
  readonly desk: DeskOutlets;
  readonly nearDuplicates: NearDuplicateLimits;
  readonly newDossier: NewDossierSettings;
  /** What can't be used of what was given, editors' own settings included. */
  readonly ignored: readonly Ignored[];
}

export const defaultSettings: Settings = readSettings(undefined);

/** Reads settings of any shape: what isn't understood is the default. */
export function readSettings(value: unknown): Settings {
  const ignored: Ignored[] = [];
  const ignore = (what: Ignored) => ignored.push(what);
  const section = readKind(group, 'dossier', value, ignore);
  const simple = readSimpleSettings(section, ignore);
  const rules = readRuleSettings(section.rules, ignore);
  const desk = readDeskOutlets(section.outlets);
  const newDossier = readNewDossierSettings(readKind(group, 'dossier.newDossier', section.newDossier, ignore));
  return {
    displayLanguage: simple.displayLanguage,
    rules,
    desk,
    nearDuplicates: {
      threshold: simple['nearDuplicates.threshold'],
      minimumWords: simple['nearDuplicates.minimumWords'],
    },
    newDossier,
    ignored: [...ignored, ...desk.ignored, ...newDossier.ignored],
  };
}
