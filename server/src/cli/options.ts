/** The arguments of the command line, read and made sure of. */
import { parseArgs } from 'node:util';
import { isDay, type Numbers } from '../core/dates/days';
import type { Language, Texts, Values } from '../core/language';
import { rules } from '../core/rules';
import { isRuleSetting, type RuleSetting, type RuleSettings, ruleSettings } from '../core/rules/severities';
import { type FormatName, formatNames } from './formats/names';
import type { Destination } from './rewrite';
import { usage } from './texts';

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
  | PrintInvocation
  | NewInvocation
  | { readonly command: 'help' | 'version' };

/** A command line that makes no sense, and why. */
export class UsageError extends Error {
  constructor(
    readonly texts: Texts,
    readonly values: Values = {},
  ) {
    super(texts.en);
  }
}

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
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof options;

/** What each command takes besides `--lang`. */
const optionsOf: Readonly<Record<string, readonly OptionName[]>> = {
  check: ['format', 'max-warnings', 'rule', 'settings'],
  fix: ['rule', 'settings', 'dry-run', 'stdout'],
  format: ['rule', 'settings', 'dry-run', 'stdout', 'check'],
  outline: [],
  toc: [],
  new: ['date', 'settings'],
};

/** Throws `UsageError`. */
export function readArguments(args: readonly string[]): Invocation {
  const { positionals, tokens, values } = parse(args);
  const { help, version, ...given } = values;
  const [command, ...paths] = positionals;
  if (help || command === 'help') return { command: 'help' };
  if (version) return { command: 'version' };
  if (command === undefined) throw new UsageError(usage.noCommand);
  const known = Object.hasOwn(optionsOf, command) ? optionsOf[command] : undefined;
  if (!known) throw new UsageError(usage.unknownCommand, { command });
  for (const token of tokens) if (token.kind === 'option') checkOption(token, command, known);
  if (given.lang !== undefined) oneOf('--lang', ['ar', 'en'], given.lang);
  if (command === 'new') return { command, ...readNewOptions(given, paths) };
  if (paths.length === 0) throw new UsageError(usage.noFile, { command });
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
  const to = given['dry-run'] ? 'diff' : given.stdout ? 'output' : 'file';
  const settings = given.settings as string | undefined;
  return { rules: readRules([given.rule ?? []].flat()), settings, to };
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

function oneOf<T extends string>(option: string, choices: readonly T[], given: unknown): T {
  const choice = choices.find((each) => each === given);
  if (choice !== undefined) return choice;
  throw new UsageError(usage.badChoice, { option, choices: choices.join(' | ') });
}

function readCount(option: string, given: unknown): number {
  if (typeof given !== 'string' || !/^\d{1,9}$/.test(given)) throw new UsageError(usage.badCount, { option });
  return Number(given);
}

function readRules(given: readonly (string | boolean)[]): RuleSettings {
  return new Map(given.map((rule) => readRule(String(rule))));
}

function readRule(rule: string): [string, RuleSetting] {
  const [code = '', setting = ''] = rule.split('=', 2);
  if (!rules.some((each) => each.code === code)) throw new UsageError(usage.unknownRule, { code });
  if (!isRuleSetting(setting))
    throw new UsageError(usage.badChoice, { option: `--rule ${code}`, choices: ruleSettings.join(' | ') });
  return [code, setting];
}
