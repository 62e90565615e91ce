/** `textDocument/documentSymbol`: the articles of each outlet. */
import type { DocumentSymbol, SymbolInformation } from 'vscode-languageserver';
import { mayBeReused } from '../connection/reused';
import { outline } from '../core/features/outline';
import type { Language } from '../core/language';
import type { SourceDocument } from '../document';
import type { OpenDocument } from '../documents';
import { toDocumentSymbol, toSymbolInformation } from '../protocol';
import type { Context, Route } from './route';

export const outlineRoute: Route = (context) => {
  /** Documents that have shown their outline. */
  const shown = new WeakSet<SourceDocument>();
  context.connection.onDocumentSymbol(async ({ textDocument: { uri } }) => {
    const document = context.documents.texts.get(uri);
    if (document && shown.has(document)) await afterOthers();
    const open = context.documents.get(uri);
    if (!open) return null;
    shown.add(open.document);
    return symbolsOf(open, context);
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

/** Problems are asked for at the same time, and whoever types waits for those; whoever opens a dossier, for its outline. */
const afterOthers = () => new Promise((resolve) => setTimeout(resolve));
