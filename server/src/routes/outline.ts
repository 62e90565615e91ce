/** `textDocument/documentSymbol`: the articles of each outlet. */
import { outline } from '../core/features/outline';
import { toDocumentSymbol, toSymbolInformation } from '../protocol';
import type { Route } from './route';

export const outlineRoute: Route = (context) => {
  context.connection.onDocumentSymbol(async ({ textDocument }) => {
    await afterOthers();
    const open = context.documents.get(textDocument.uri);
    if (!open) return null;
    const nodes = outline(open.analysis, context.language(open));
    return context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
      ? nodes.map((node) => toDocumentSymbol(open.document, node))
      : nodes.flatMap((node) => toSymbolInformation(open.document, node));
  });
  return () => ({ documentSymbolProvider: { label: 'Dossier' } });
};

/** Problems are asked for at the same time, and whoever types waits for those. */
const afterOthers = () => new Promise((resolve) => setTimeout(resolve));
