/** `textDocument/documentHighlight`: where else the outlet or the article at the cursor is named. */
import { DocumentHighlightKind } from 'vscode-languageserver';
import { references } from '../core/features/references';
import { toRange } from '../protocol';
import type { Route } from './route';

export const documentHighlightRoute: Route = ({ connection, documents }) => {
  connection.onDocumentHighlight(({ textDocument, position }) => {
    const open = documents.get(textDocument.uri);
    if (!open) return null;
    return references(open.analysis, open.document.offsetAt(position)).map(({ span, isDeclaration }) => ({
      range: toRange(open.document, span),
      kind: isDeclaration ? DocumentHighlightKind.Write : DocumentHighlightKind.Read,
    }));
  });
  return () => ({ documentHighlightProvider: true });
};
