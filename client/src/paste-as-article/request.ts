/** Asks the server what a clipboard is as an article. */
import type { CancellationToken, Position, TextDocument, WorkspaceEdit } from 'vscode';
import type { WorkspaceEdit as ProtocolEdit } from 'vscode-languageclient';
import type { Server } from '../check-folder';

/** The clipboard: the HTML of a page, or else plain text. */
export interface Clipboard {
  readonly html?: string;
  readonly plain?: string;
}

export interface ArticlePaste {
  readonly title: string;
  /** Whether the clipboard clearly is an article. */
  readonly isArticle: boolean;
  readonly edit: WorkspaceEdit;
}

/** Undefined where nothing in the clipboard can be an article, or where the dossier can't take one. */
export async function requestPaste(
  { client }: Server,
  document: TextDocument,
  position: Position,
  clipboard: Clipboard,
  token?: CancellationToken,
): Promise<ArticlePaste | undefined> {
  const { uri } = client.code2ProtocolConverter.asTextDocumentIdentifier(document);
  const params = { uri, position: client.code2ProtocolConverter.asPosition(position), ...clipboard };
  const answer = await client.sendRequest<Answer | null>('dossier/pasteAsArticle', params, token);
  return answer ? { ...answer, edit: await client.protocol2CodeConverter.asWorkspaceEdit(answer.edit) } : undefined;
}

type Answer = Omit<ArticlePaste, 'edit'> & { readonly edit: ProtocolEdit };
