/** The settings `dossier.*` as the client sends them, made safe. */
import type { Language } from './core/language';

export interface Settings {
  /** `auto`: Arabic where the client's own language is, otherwise the dossier's own. */
  readonly displayLanguage: 'auto' | Language;
}

export const defaultSettings: Settings = { displayLanguage: 'auto' };

/** Reads settings of any shape: what isn't understood is the default. */
export function readSettings(value: unknown): Settings {
  const { displayLanguage } = (typeof value === 'object' && value !== null ? value : {}) as Partial<Settings>;
  return displayLanguage === 'ar' || displayLanguage === 'en' ? { displayLanguage } : defaultSettings;
}
