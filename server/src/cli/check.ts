/** `dossier check`: the problems of dossiers, in one of the formats. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { analyse } from '../core/analysis';
import { displayLanguage, type Language } from '../core/language';
import { findProblems, type Problem } from '../core/problems';
import type { Counts } from '../core/summary';
import { formats } from './formats';
import type { CheckedDossier } from './formats/format';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { CheckInvocation } from './options';
import { readEach } from './read';
import { analyser, readSettingsFile } from './settings-file';

/** `language` is that of the program's own words. */
export async function check(invocation: CheckInvocation, language: Language, io: Io): Promise<ExitCode> {
  const settings = readSettingsFile(invocation.settings, language, io);
  const rules = new Map([...settings.rules, ...invocation.rules]);
  const how = { analyse: analyser(settings), rules, language: invocation.language };
  const format = formats[invocation.format]({ language, rules, colours: io.colours, version: io.version });
  const problems: Problem[] = [];
  let dossiers = 0;
  const unread = await readEach(invocation.paths, language, io, ({ path, text }) => {
    const checked = checkText(path, text, how, io);
    dossiers++;
    problems.push(...checked.problems);
    return format.dossier(checked);
  });
  const counts = count(problems, dossiers, unread.length);
  io.out(format.end(counts, unread));
  if (unread.length > 0) return 2;
  return counts.error > 0 || counts.warning > invocation.maxWarnings ? 1 : 0;
}

/** How dossiers are to be checked. */
interface How extends Pick<CheckInvocation, 'language' | 'rules'> {
  readonly analyse: typeof analyse;
}

function checkText(
  path: string,
  text: string,
  { analyse, rules, language: asked }: How,
  { locale }: Io,
): CheckedDossier {
  const document = TextDocument.create('', '', 0, text);
  const language = displayLanguage(asked ?? 'auto', locale, text);
  return {
    path,
    text,
    problems: findProblems(analyse(text), language, rules),
    placeOf(offset) {
      const { line, character } = document.positionAt(offset);
      return { line: line + 1, column: character + 1 };
    },
  };
}

function count(problems: readonly Problem[], dossiers: number, unread: number): Counts {
  const counts = { dossiers, unread, error: 0, warning: 0, information: 0, hint: 0 };
  for (const { severity } of problems) counts[severity]++;
  return counts;
}
