/** The command line: reads what is asked for, and has it done. */
import type { Language } from '../core/language';
import { check } from './check';
import { outlineOf, tableOfContentsOf } from './contents';
import { edit } from './edit';
import { fix } from './fix';
import { format } from './format';
import { helpText } from './help';
import type { Io } from './io';
import { printNew } from './new';
import { askedLanguage, type Invocation, readArguments } from './options';
import { Unreadable } from './sources';
import { failures, tell } from './texts';
import { UsageError } from './values';

/** 0: nothing to complain of; 1: problems (see `--max-warnings`), what `--check` is not to find, or an edit that is refused; 2: a command line or a file that can't be read. */
export type ExitCode = 0 | 1 | 2;

export async function main(args: readonly string[], io: Io): Promise<ExitCode> {
  const language = askedLanguage(args) ?? (/^ar\b|^ar_/i.test(io.locale ?? '') ? 'ar' : 'en');
  try {
    return await run(readArguments(args), language, io);
  } catch (error) {
    if (error instanceof Unreadable) {
      io.err(`${tell(error.texts, language, { path: error.path, ...error.reasons })}\n`);
      return 2;
    }
    if (!(error instanceof UsageError)) throw error;
    io.err(`${tell(error.texts, language, error.values)}\n${tell(failures.seeHelp, language)}\n`);
    return 2;
  }
}

/** `language` is that of the program's own words. */
async function run(invocation: Invocation, language: Language, io: Io): Promise<ExitCode> {
  switch (invocation.command) {
    case 'help':
      io.out(helpText(language));
      return 0;
    case 'version':
      io.out(`${io.version()}\n`);
      return 0;
    case 'check':
      return check(invocation, language, io);
    case 'fix':
      return fix(invocation, language, io);
    case 'format':
      return format(invocation, language, io);
    case 'edit':
      return edit(invocation, language, io);
    case 'outline':
      return outlineOf(invocation, language, io);
    case 'toc':
      return tableOfContentsOf(invocation, language, io);
    case 'new':
      return printNew(invocation, language, io);
  }
}
