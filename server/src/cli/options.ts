/** The arguments of the command line, read and made sure of. */
import { parseArgs } from 'node:util';
import { isDay, type Numbers } from '../core/dates/days';
import type { Language } from '../core/language';
import type { Operation } from '../core/operations';
import type { RuleSettings } from '../core/rules/severities';
import { type EditArguments, editOptions, operationNamed, optionsOfOperation, readEditArguments } from './edit-options';
import { type FormatName, formatNames } from './formats/names';
import type { Destination } from './rewrite';
import { usage } from './texts';
import { oneOf, readCount, readRules, UsageError } from './values';

export interface CheckInvocation {
  readonly command: 'check';
  readonly paths: readonly string[];
  readonly format: FormatName;
  /** The language of the problems; undefined: that of each dossier. */
  readonly language: Language | undefined;
  /** How many warnings are let pass. */
  readonly maxWarnings: number;
  readonly rules: RuleSettings;
  /** The path of a file of settings. */
  readonly settings: string | undefined;
}

export interface FixInvocation {
  readonly command: 'fix';
  readonly paths: readonly string[];
  readonly rules: RuleSettings;
  /** The path of a file of settings. */
  readonly settings: string | undefined;
  /** What becomes of a mended text. */
  readonly to: Destination;
}

export interface FormatInvocation extends Omit<FixInvocation, 'command'> {
  readonly command: 'format';
  /** Whether what isn't formatted is a failure. */
  readonly check: boolean;
}

export interface EditInvocation extends EditArguments {
  readonly command: 'edit';
  readonly operation: Operation;
  readonly path: string;
  /** The path of a file of settings. */
  readonly settings: string | undefined;
  readonly to: Destination;
}

export interface PrintInvocation {
  readonly command: 'outline' | 'toc';
  readonly paths: readonly string[];
}

export interface NewInvocation {
  readonly command: 'new';
  /** The language of the usual template; undefined: by the settings. */
  readonly language: Language | undefined;
  /** The dossier's day; undefined: today. */
  readonly date: Numbers | undefined;
  /** The path of a file of settings. */
  readonly settings: string | undefined;
}

export type Invocation =
  | CheckInvocation
  | FixInvocation
  | FormatInvocation
  | EditInvocation
  | PrintInvocation
  | NewInvocation
  | { readonly command: 'help' | 'version' };

const options = {
  format: { type: 'string' },
  lang: { type: 'string' },
  'max-warnings': { type: 'string' },
  rule: { type: 'string', multiple: true },
  settings: { type: 'string' },
  date: { type: 'string' },
  'dry-run': { type: 'boolean' },
  stdout: { type: 'boolean' },
  check: { type: 'boolean' },
  ...editOptions,
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof options;

/** What each command takes besides `--lang`. */
const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  check: ['format', 'max-warnings', 'rule', 'settings'],
  fix: ['rule', 'settings', 'dry-run', 'stdout'],
  format: ['rule', 'settings', 'dry-run', 'stdout', 'check'],
  edit: ['settings', 'dry-run', 'stdout'],
  outline: [],
  toc: [],
  new: ['date', 'settings'],
};

/** Throws `UsageError`. */
export function readArguments(args: readonly string[]): Invocation {
  const { positionals, tokens, values } = parse(args);
  const { help, version, ...given } = values;
  const [command, ...words] = positionals;
  if (help || command === 'help') return { command: 'help' };
  if (version) return { command: 'version' };
  if (command === undefined) throw new UsageError(usage.noCommand);
  const known = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined;
  if (!known) throw new UsageError(usage.unknownCommand, { command });
  const operation = command === 'edit' ? operationNamed(words.shift()) : undefined;
  const task = operation ? `${command} ${operation.name}` : command;
  const taken = operation ? [...known, ...optionsOfOperation(operation)] : known;
  for (const token of tokens) if (token.kind === 'option') checkOption(token, task, taken);
  if (given.lang !== undefined) oneOf('--lang', ['ar', 'en'], given.lang);
  if (command === 'new') return { command, ...readNewOptions(given, words) };
  const [path] = words;
  if (path === undefined) throw new UsageError(usage.noFile, { command: task });
  if (operation && words.length > 1) throw new UsageError(usage.oneFile, { option: task });
  return operation ? readEdit(operation, path, given) : readTask(command, words, given);
}

function readTask(command: string, paths: readonly string[], given: Given): Invocation {
  if (command === 'check') return { command, paths, ...readCheckOptions(given) };
  if (command === 'fix') return { command, paths, ...readFixOptions(given, paths) };
  if (command === 'format') return { command, paths, ...readFormatOptions(given, paths) };
  return { command: command as 'outline' | 'toc', paths };
}

/** The language that a command line asks for, whatever else is wrong with it. */
export function askedLanguage(args: readonly string[]): Language | undefined {
  const { lang } = parse(args).values;
  return lang === 'ar' || lang === 'en' ? lang : undefined;
}

// What is unknown is told in both languages, by us: hence not strict.
function parse(args: readonly string[]) {
  return parseArgs({ args: [...args], options, allowPositionals: true, strict: false, tokens: true });
}

type Given = Omit<ReturnType<typeof parse>['values'], 'help' | 'version'>;

function readCheckOptions(given: Given): Omit<CheckInvocation, 'command' | 'paths'> {
  return {
    format: oneOf('--format', formatNames, given.format ?? 'pretty'),
    language: given.lang as Language | undefined,
    maxWarnings: readCount('--max-warnings', given['max-warnings'] ?? '0'),
    rules: readRules([given.rule ?? []].flat()),
    settings: given.settings as string | undefined,
  };
}

function readFixOptions(given: Given, paths: readonly string[]): Omit<FixInvocation, 'command' | 'paths'> {
  if (given.stdout && paths.length > 1) throw new UsageError(usage.oneFile, { option: '--stdout' });
  return { rules: readRules([given.rule ?? []].flat()), ...readRewriting(given) };
}

function readRewriting(given: Given): Pick<FixInvocation, 'settings' | 'to'> {
  const to = given['dry-run'] ? 'diff' : given.stdout ? 'output' : 'file';
  return { settings: given.settings as string | undefined, to };
}

function readEdit(operation: Operation, path: string, given: Given): EditInvocation {
  return { command: 'edit', operation, path, ...readEditArguments(given), ...readRewriting(given) };
}

function readFormatOptions(given: Given, paths: readonly string[]): Omit<FormatInvocation, 'command' | 'paths'> {
  const { to, ...others } = readFixOptions(given, paths);
  const check = given.check === true;
  return { ...others, check, to: check && to === 'file' ? 'name' : to };
}

function readNewOptions(given: Given, [path]: readonly string[]): Omit<NewInvocation, 'command'> {
  if (path !== undefined) throw new UsageError(usage.noPath, { command: 'new', path });
  return {
    language: given.lang as Language | undefined,
    date: given.date === undefined ? undefined : readDate(given.date),
    settings: given.settings as string | undefined,
  };
}

function readDate(given: unknown): Numbers {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(given)) ?? [];
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!isDay(date)) throw new UsageError(usage.badDate, { option: '--date' });
  return date;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
}

function checkOption({ name, rawName, value }: OptionToken, command: string, known: readonly OptionName[]): void {
  const isKnown = name === 'lang' || known.some((option) => option === name);
  if (!isKnown) throw new UsageError(usage.unknownOption, { option: rawName, command });
  const takesValue = options[name as OptionName].type === 'string';
  if (takesValue && !value) throw new UsageError(usage.noValue, { option: rawName });
}
