/** The command line: `dossier check FILE…`, with the same core as the editor. */
import { readFileSync } from 'node:fs';
import { analyse } from './core/analysis';
import { type Language, languageOf } from './core/language';
import { findProblems } from './core/problems';
import { splitLines } from './core/text';

const usage = 'dossier check [--lang ar|en] FILE…\n';

/** 0: no problem of warning level or above; 1: some; 2: the command line or a file can't be read. */
function main(args: readonly string[]): 0 | 1 | 2 {
  const [command, ...rest] = args;
  const at = rest.indexOf('--lang');
  const lang = at >= 0 ? rest[at + 1] : undefined;
  const files = at >= 0 ? rest.toSpliced(at, 2) : rest;
  const isWrong = command !== 'check' || files.length === 0 || files.some((file) => file.startsWith('--'));
  if (isWrong || (at >= 0 && lang !== 'ar' && lang !== 'en')) {
    const asked = command === '--help' || command === 'help';
    (asked ? process.stdout : process.stderr).write(usage);
    return asked ? 0 : 2;
  }
  let exit: 0 | 1 | 2 = 0;
  for (const file of files) {
    const found = checkFile(file, lang as Language | undefined);
    if (found > exit) exit = found;
  }
  return exit;
}

function checkFile(file: string, lang: Language | undefined): 0 | 1 | 2 {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    process.stderr.write(`${file}: ${error instanceof Error ? error.message : error}\n`);
    return 2;
  }
  const problems = findProblems(analyse(text), lang ?? languageOf(text));
  const lines = splitLines(text);
  for (const { span, severity, code, message } of problems) {
    const line = lines.findLastIndex(({ start }) => start <= span.start);
    const column = span.start - (lines[line]?.start ?? 0) + 1;
    process.stdout.write(`${file}:${line + 1}:${column}: ${severity} ${code}: ${message}\n`);
  }
  return problems.some(({ severity }) => severity === 'error' || severity === 'warning') ? 1 : 0;
}

process.exitCode = main(process.argv.slice(2));
