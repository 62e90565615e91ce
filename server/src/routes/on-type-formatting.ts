/** `textDocument/onTypeFormatting`: what Enter brings with it. */
import { onNewLine } from '../core/features/on-type';
import { toRange } from '../protocol';
import type { Route } from './route';

export const onTypeFormattingRoute: Route = ({ connection, documents }) => {
  connection.onDocumentOnTypeFormatting(({ textDocument, position, ch }) => {
    const open = documents.get(textDocument.uri);
    if (!open || ch !== '\n') return null;
    const { document, analysis } = open;
    const edits = onNewLine(analysis, document.offsetAt(position));
    return edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  });
  return () => ({ documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' } });
};
