/** `dossier format`: dossiers in their own style. */
import { applyEdits } from '../core/edits/text-edit';
import { formatting } from '../core/features/formatting';
import type { Language } from '../core/language';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { FormatInvocation } from './options';
import { rewriteEach } from './rewrite';
import { analyser, readSettingsFile } from './settings-file';
import { formatted } from './texts';

/** `language` is that of the program's own words. */
export async function format(invocation: FormatInvocation, language: Language, io: Io): Promise<ExitCode> {
  const settings = readSettingsFile(invocation.settings, language, io);
  const rules = new Map([...settings.rules, ...invocation.rules]);
  const analyse = analyser(settings);
  const rewrite = (text: string) => applyEdits(text, formatting(analyse(text), rules));
  const { unread, changed } = await rewriteEach(invocation, { rewrite, done: formatted }, language, io);
  if (unread > 0) return 2;
  return invocation.check && changed > 0 ? 1 : 0;
}
