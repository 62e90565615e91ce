/** `textDocument/documentSymbol`: the articles of each outlet. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { mayBeReused } from '../connection/reused';
import { outline } from '../core/features/outline';
import type { Language } from '../core/language';
import type { OpenDocument } from '../documents';
import { toDocumentSymbol, toSymbolInformation } from '../protocol';
import type { Context, Route } from './route';

export const outlineRoute: Route = (context) => {
  context.connection.onDocumentSymbol(async ({ textDocument }) => {
    await afterOthers();
    const open = context.documents.get(textDocument.uri);
    return open ? symbolsOf(open, context) : null;
  });
  return () => ({ documentSymbolProvider: { label: 'Dossier' } });
};

type Symbols = DocumentSymbol[] | SymbolInformation[];

/** The last answer by the frame of its dossier: within one, nothing of it changes but the language. */
const known = new WeakMap<object, { readonly language: Language; readonly symbols: Symbols }>();

function symbolsOf({ document, analysis }: OpenDocument, context: Context): Symbols {
  const { frame } = analysis.dossier;
  const language = context.language({ document });
  const last = known.get(frame);
  if (last?.language === language) return last.symbols;
  const nodes = outline(analysis, language);
  const symbols = context.client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
    ? nodes.map((node) => toDocumentSymbol(document, node))
    : nodes.flatMap((node) => toSymbolInformation(document, node));
  known.set(frame, { language, symbols: mayBeReused(symbols) });
  return symbols;
}

/** Problems are asked for at the same time, and whoever types waits for those. */
const afterOthers = () => new Promise((resolve) => setTimeout(resolve));
