/** `--settings FILE`: the settings `dossier.*` as VS Code keeps them in a settings.json, comments and all. */
import { readFileSync } from 'node:fs';
import { type ParseError, parse } from 'jsonc-parser';
import { type AnalysisOptions, analyse } from '../core/analysis';
import type { Language } from '../core/language';
import { NearDuplicateFinder } from '../core/near-duplicates';
import { Registry } from '../core/outlets/registry';
import { readSettings, type Settings } from '../settings';
import type { Io } from './io';
import { reasonFor, Unreadable } from './sources';
import { failures, tell } from './texts';

/** Of no file, the defaults. Throws `Unreadable`. What can't be used in it is told, in the program's language. */
export function readSettingsFile(path: string | undefined, language: Language, io: Io): Settings {
  const settings = readSettings(path === undefined ? undefined : sectionOf(readJson(path)));
  for (const { reason, values } of settings.ignored) io.err(`${tell(reason, language, values)}\n`);
  return settings;
}

/** Analyses texts by settings; each by itself. */
export function analyser({ desk, nearDuplicates }: Settings): typeof analyse {
  const outlets = new Registry(desk.outlets);
  return (text, options?: AnalysisOptions) =>
    analyse(text, { outlets, nearDuplicates: new NearDuplicateFinder(nearDuplicates), ...options });
}

function readJson(path: string): unknown {
  const errors: ParseError[] = [];
  const value = parse(readText(path).replace(/^\ufeff/, ''), errors, { allowTrailingComma: true });
  if (errors.length > 0 || typeof value !== 'object' || value === null)
    throw new Unreadable(path, failures.badSettings);
  return value;
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw reasonFor(path, error);
  }
}

/** `{ "dossier.a.b": 1 }` as `{ a: { b: 1 } }`. */
function sectionOf(settings: unknown): Record<string, unknown> {
  const section: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(settings as object)) {
    const [root, name, ...rest] = key.split('.');
    if (root !== 'dossier' || name === undefined) continue;
    const [inner] = rest;
    section[name] = inner === undefined ? value : { ...(section[name] as object | undefined), [inner]: value };
  }
  return section;
}
