/** `workspace/executeCommand`: the operations on a dossier, each applied as one edit. See `docs/commands.md`. */
import { ErrorCodes, Position, ResponseError } from 'vscode-languageserver';
import { applyEdits } from '../core/edits/text-edit';
import { fill, type Texts } from '../core/language';
import { type Operation, operations } from '../core/operations';
import { ArgumentError } from '../core/operations/arguments';
import type { Outcome } from '../core/operations/operation';
import { SourceDocument } from '../document';
import type { OpenDocument } from '../documents';
import { leftOutReason } from '../left-out';
import { toRange, toWorkspaceEdit } from '../protocol';
import type { Context, Route } from './route';

/** What a command answers. The selection is a range of the text after the edit. */
export type Answer =
  | { readonly applied: true; readonly selection?: ReturnType<typeof toRange> }
  | { readonly applied: false; readonly reason: string };

const commandOf = ({ name }: Operation) => `dossier.edit.${name}`;

export const commandsRoute: Route = (context) => {
  context.connection.onExecuteCommand(({ command, arguments: given = [] }) => {
    const operation = operations.find((each) => commandOf(each) === command);
    if (!operation) throw new ResponseError(ErrorCodes.InvalidParams, command);
    return execute(context, operation, given[0]);
  });
  return () => ({ executeCommandProvider: { commands: operations.map(commandOf) } });
};

async function execute(context: Context, operation: Operation, given: unknown): Promise<Answer> {
  const { uri, version } = readTarget(operation, given);
  const open = context.documents.get(uri);
  const document = context.documents.texts.get(uri);
  if (!open && document) return refused(leftOutReason(uri, context.language({ document })));
  if (!open) throw new ResponseError(ErrorCodes.InvalidParams, `${commandOf(operation)} {uri}: ${uri}`);
  const outcome = run(operation, open, withOffset(open, given));
  const language = context.language(open);
  if (version !== undefined && version !== open.document.version) return refused(fill(stale, language));
  if ('reason' in outcome) return refused(fill(outcome.reason, language, outcome.values));
  const { edits } = outcome;
  // Now: once the edit is applied, the document is another.
  const selection = selectionAfter(open, outcome);
  if (edits.length > 0) {
    if (!context.client.workspace?.applyEdit) return refused(fill(notApplied, language));
    const edit = toWorkspaceEdit(open.document, edits, context.client);
    const label = operation.label[language];
    const result = await context.connection.workspace.applyEdit({ label, edit });
    if (!result.applied) return refused(result.failureReason ?? fill(notApplied, language));
  }
  return { applied: true, ...selection };
}

function selectionAfter({ document }: OpenDocument, outcome: Outcome) {
  if (!('edits' in outcome) || !outcome.selection) return {};
  const { uri, languageId, version } = document;
  const text = applyEdits(document.getText(), outcome.edits);
  return { selection: toRange(new SourceDocument(uri, languageId, version + 1, text), outcome.selection) };
}

function run(operation: Operation, { analysis }: OpenDocument, given: unknown): Outcome {
  try {
    return operation.run(analysis, given);
  } catch (error) {
    if (!(error instanceof ArgumentError)) throw error;
    throw new ResponseError(ErrorCodes.InvalidParams, `${commandOf(operation)} {${error.message}}`);
  }
}

/** A place comes as a position, and goes to the core as an offset. */
function withOffset({ document }: OpenDocument, given: unknown): object {
  const { position } = given as { position?: unknown };
  return { ...(given as object), ...(Position.is(position) && { offset: document.offsetAt(position) }) };
}

function readTarget(operation: Operation, given: unknown): { uri: string; version?: number } {
  const { uri, version } = (given ?? {}) as { uri?: unknown; version?: unknown };
  const isVersion = version === undefined || version === null || Number.isInteger(version);
  if (typeof uri !== 'string' || !isVersion) {
    throw new ResponseError(ErrorCodes.InvalidParams, `${commandOf(operation)} {uri,version}`);
  }
  return { uri, ...(typeof version === 'number' && { version }) };
}

function refused(reason: string): Answer {
  return { applied: false, reason };
}

const stale: Texts = {
  ar: 'تغيّر الملف في هذه الأثناء. أعد المحاولة.',
  en: 'The dossier has changed in the meantime. Try again.',
};
const notApplied: Texts = { ar: 'لم يقبل المحرر هذا التغيير.', en: 'The editor did not take the change.' };
