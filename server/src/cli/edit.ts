/** `dossier edit`: an operation on a whole dossier, as the editor has them. */
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis } from '../core/analysis';
import { applyEdits } from '../core/edits/text-edit';
import type { Language, Texts } from '../core/language';
import { ArgumentError, isCount } from '../core/operations/arguments';
import type { Outcome } from '../core/operations/operation';
import type { Io } from './io';
import type { ExitCode } from './main';
import type { EditInvocation } from './options';
import { readNamed } from './read';
import { deliver } from './rewrite';
import { analyser, readSettingsFile } from './settings-file';
import { standardInput } from './sources';
import { tell, usage } from './texts';
import { UsageError } from './values';

/** Ends with 1 where the operation is refused. `language` is that of the program's own words. Throws `Unreadable`. */
export async function edit(invocation: EditInvocation, language: Language, io: Io): Promise<ExitCode> {
  const settings = readSettingsFile(invocation.settings, language, io);
  const given = await readGiven(invocation, io);
  const file = await readNamed(invocation.path, io);
  const outcome = run(invocation, analyser(settings)(file.text), given);
  if ('reason' in outcome) {
    io.err(`${tell(withPath(outcome.reason), language, { path: file.path, ...outcome.values })}\n`);
    return 1;
  }
  const done = withPath(invocation.operation.label);
  io.out(deliver(file, applyEdits(file.text, outcome.edits), { to: invocation.to, done }, language, io));
  return 0;
}

/** The arguments, with those that are in files. */
async function readGiven({ path, given, files }: EditInvocation, io: Io): Promise<Record<string, unknown>> {
  const read: Record<string, unknown> = { ...given };
  for (const [name, file] of Object.entries(files)) {
    if (file === standardInput && path === standardInput) throw new UsageError(usage.oneInput);
    read[name] = (await readNamed(file, io)).text;
  }
  return read;
}

function run({ operation }: EditInvocation, analysis: Analysis, given: Record<string, unknown>): Outcome {
  try {
    return operation.run(analysis, { ...given, offset: offsetOf(given.position, analysis.dossier.text) });
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    const options = error.message.split(',').map((name) => `--${optionFor[name] ?? name}`);
    throw new UsageError(usage.badOptions, { command: `edit ${operation.name}`, options: options.join(', ') });
  }
}

/** Of a place as the protocol writes it; undefined for anything else. */
function offsetOf(position: unknown, text: string): number | undefined {
  const { line, character } = (position ?? {}) as { line?: unknown; character?: unknown };
  if (!isCount(line) || !isCount(character)) return undefined;
  return TextDocument.create('', '', 0, text).offsetAt({ line, character });
}

/** Where the operation calls an argument otherwise. */
const optionFor: Readonly<Record<string, string>> = { offset: 'position', text: 'from' };

function withPath({ ar, en }: Texts): Texts {
  return { ar: `{path}: ${ar}`, en: `{path}: ${en}` };
}
