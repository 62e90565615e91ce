/** `dossier new`: the text of a new dossier. */
import { newDossier } from '../core/features/new-dossier';
import type { Language } from '../core/language';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { NewInvocation } from './options';
import { readSettingsFile } from './settings-file';

/** `language` is that of the program's own words. */
export function printNew(invocation: NewInvocation, language: Language, io: Io): ExitCode {
  const { displayLanguage, newDossier: desk } = readSettingsFile(invocation.settings, language, io);
  const own = invocation.language ?? (displayLanguage === 'auto' ? 'ar' : displayLanguage);
  io.out(newDossier(desk, invocation.date ?? io.today(), own).text);
  return 0;
}
