/** `dossier fix`: mends what can be mended without a choice. */
import { applyEdits } from '../core/edits/text-edit';
import { exceptOff, fixAll, safeFix } from '../core/fix-all';
import type { Language } from '../core/language';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { FixInvocation } from './options';
import { rewriteEach } from './rewrite';
import { analyser, readSettingsFile } from './settings-file';
import { fixed } from './texts';

/** `language` is that of the program's own words. */
export async function fix(invocation: FixInvocation, language: Language, io: Io): Promise<ExitCode> {
  const settings = readSettingsFile(invocation.settings, language, io);
  const choose = exceptOff(new Map([...settings.rules, ...invocation.rules]), safeFix);
  const analyse = analyser(settings);
  const mend = (text: string) => applyEdits(text, fixAll(analyse(text), choose));
  const { unread } = await rewriteEach(invocation, { rewrite: mend, done: fixed }, language, io);
  return unread > 0 ? 2 : 0;
}
