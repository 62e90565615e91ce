/** Has the server change a dossier: each operation is one edit, which one undo takes back. */
import { type Range, Selection, type TextDocument, TextEditorRevealType } from 'vscode';
import type { Range as ServerRange } from 'vscode-languageclient';
import type { ProvideServer } from '../check-folder';
import { tell } from '../messages';
import { editorOf } from '../shown-dossier';

/** An operation's name and what it is told, beside the document: see `docs/commands.md`. */
export interface Operation {
  readonly operation: string;
  readonly [argument: string]: unknown;
}

type Answer =
  | { readonly applied: true; readonly selection?: ServerRange }
  | { readonly applied: false; readonly reason: string };

/**
 * Whether the dossier was changed. If not, the reason is shown. `version` is that of the document which the operation's
 * indices and positions were taken from.
 */
export async function edit(
  server: ProvideServer,
  document: TextDocument,
  version: number,
  { operation, ...details }: Operation,
): Promise<boolean> {
  const { client } = await server();
  const uri = client.code2ProtocolConverter.asUri(document.uri);
  const answer: Answer = await client.sendRequest('workspace/executeCommand', {
    command: `dossier.edit.${operation}`,
    arguments: [{ uri, version, ...details }],
  });
  if (!answer.applied) {
    tell('warning', answer.reason);
    return false;
  }
  select(document, client.protocol2CodeConverter.asRange(answer.selection));
  return true;
}

/**
 * Puts the cursor where the operation says, in an editor in sight; the focus stays where it is. Nothing is selected: what
 * is typed next would take its place.
 */
function select(document: TextDocument, range: Range | undefined): void {
  const editor = editorOf(document);
  if (!editor || !range) return;
  editor.selection = new Selection(range.start, range.start);
  editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport);
}
