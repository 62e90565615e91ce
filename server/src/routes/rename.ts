/** `textDocument/prepareRename` and `textDocument/rename`: outlets and titles. */
import { LSPErrorCodes, ResponseError } from 'vscode-languageserver';
import { prepareRename, rename } from '../core/features/rename';
import { toRange, toWorkspaceEdit } from '../protocol';
import type { Route } from './route';

export const renameRoute: Route = (context) => {
  const { connection, documents } = context;
  connection.onPrepareRename(({ textDocument, position }) => {
    const open = documents.get(textDocument.uri);
    const found = open && prepareRename(open.analysis, open.document.offsetAt(position));
    return found ? { range: toRange(open.document, found.span), placeholder: found.placeholder } : null;
  });
  connection.onRenameRequest(({ textDocument, position, newName }) => {
    const open = documents.get(textDocument.uri);
    const renamed = open && rename(open.analysis, open.document.offsetAt(position), newName);
    if (!renamed) return null;
    if ('edits' in renamed) return toWorkspaceEdit(open.document, renamed.edits, context.client);
    return new ResponseError(LSPErrorCodes.RequestFailed, renamed.refusal[context.language(open)]);
  });
  return ({ textDocument }) => ({
    renameProvider: textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  });
};
