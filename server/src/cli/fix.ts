/** `dossier fix`: mends what can be mended without a choice. */
import { styleText } from 'node:util';
import { createTwoFilesPatch } from 'diff';
import { applyEdits } from '../core/edits/text-edit';
import { exceptOff, fixAll, safeFix } from '../core/fix-all';
import type { Language } from '../core/language';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { FixInvocation } from './options';
import { printable } from './printable';
import { type ReadFile, readEach } from './read';
import { analyser, readSettingsFile } from './settings-file';
import { standardInput } from './sources';
import { fixed, tell } from './texts';
import { replaceFile } from './write';

/** `language` is that of the program's own words. */
export async function fix(invocation: FixInvocation, language: Language, io: Io): Promise<ExitCode> {
  const { paths, to } = invocation;
  const settings = readSettingsFile(invocation.settings, language, io);
  const choose = exceptOff(new Map([...settings.rules, ...invocation.rules]), safeFix);
  const analyse = analyser(settings);
  const unread = await readEach(paths, language, io, (file) => {
    const mended = applyEdits(file.text, fixAll(analyse(file.text), choose));
    if (to === 'diff') return diff(file, mended, io);
    if (to === 'output' || file.path === standardInput) return file.mark + mended;
    if (mended === file.text) return '';
    replaceFile(file.path, file.mark + mended);
    return `${tell(fixed, language, { path: file.path })}\n`;
  });
  return unread.length > 0 ? 2 : 0;
}

/** Unified, to the letter; only for a terminal without what would disturb it. */
function diff({ path, text }: ReadFile, mended: string, { colours }: Io): string {
  if (mended === text) return '';
  const patch = createTwoFilesPatch(path, path, text, mended);
  return colours ? patch.split('\n').map(coloured).join('\n') : patch;
}

function coloured(line: string): string {
  const shown = printable(line);
  if (line.startsWith('+')) return styleText('green', shown, { validateStream: false });
  return line.startsWith('-') ? styleText('red', shown, { validateStream: false }) : shown;
}
