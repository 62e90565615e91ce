/** `dossier/pasteAsArticle`: what a clipboard is as a new article, for the editor to apply in one step. */
import { ErrorCodes, type Position, ResponseError, type WorkspaceEdit } from 'vscode-languageserver';
import { pasteAsArticle } from '../core/features/paste-as-article';
import type { Texts } from '../core/language';
import type { Clipboard } from '../core/paste/read-clipboard';
import { toPasteEdit } from '../protocol';
import type { Route } from './route';

const title: Texts = { ar: 'الصق كمقال', en: 'Paste as Article' };

/** The answer; null where the clipboard holds nothing that could be an article. */
interface Answer {
  /** What to call it where a user may choose. */
  readonly title: string;
  /** Whether to choose it where nobody is asked. */
  readonly isArticle: boolean;
  /** With snippets, for clients that take them: a place for an outlet that isn't known, and the cursor's. */
  readonly edit: WorkspaceEdit;
}

export const pasteAsArticleRoute: Route = (context) => {
  context.connection.onRequest('dossier/pasteAsArticle', async (params: unknown): Promise<Answer | null> => {
    const { uri, position, ...clipboard } = readParams(params);
    const article = await context.host.readClipboard(clipboard);
    const open = article && context.documents.get(uri);
    const paste = open && pasteAsArticle(open.analysis, article, open.document.offsetAt(position));
    if (!paste) return null;
    return {
      title: title[context.language(open)],
      isArticle: paste.isArticle,
      edit: toPasteEdit(open.document, paste.edits, context.client),
    };
  });
  return () => ({});
};

function readParams(params: unknown): Clipboard & { readonly uri: string; readonly position: Position } {
  const { uri, position, html, plain } = (params ?? {}) as Record<string, unknown>;
  const isText = (value: unknown) => value === undefined || typeof value === 'string';
  if (typeof uri !== 'string' || !isPosition(position) || !isText(html) || !isText(plain))
    throw new ResponseError(ErrorCodes.InvalidParams, 'dossier/pasteAsArticle {uri,position,html?,plain?}');
  return {
    uri,
    position,
    ...(typeof html === 'string' && { html }),
    ...(typeof plain === 'string' && { plain }),
  };
}

function isPosition(value: unknown): value is Position {
  const { line, character } = (value ?? {}) as Record<string, unknown>;
  return Number.isInteger(line) && Number.isInteger(character);
}
