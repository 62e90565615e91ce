/** Makes Arabic readable in the views that VS Code lays out from left to right: Outline, breadcrumbs, Problems, hovers, light bulbs. */
import { type Diagnostic, DocumentSymbol, type SymbolInformation, workspace } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isolate, lineDirection } from '../../server/src/core/direction';

export const leftToRightViews: Pick<
  Middleware,
  'provideDocumentSymbols' | 'provideDiagnostics' | 'provideCodeActions'
> = {
  async provideDocumentSymbols(document, token, next) {
    const symbols = await next(document, token);
    const limit = workspace.getConfiguration('dossier').get('outline.titleLength', 0);
    return symbols && (areNested(symbols) ? symbols.map((symbol) => readable(symbol, limit)) : symbols);
  },

  async provideDiagnostics(document, previousResultId, token, next) {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) report.items.forEach(isolateMessages);
    return report;
  },

  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) action.title = isolate(action.title);
    return actions;
  },
};

function areNested(symbols: readonly (DocumentSymbol | SymbolInformation)[]): symbols is DocumentSymbol[] {
  return symbols[0] instanceof DocumentSymbol;
}

function readable(symbol: DocumentSymbol, limit: number): DocumentSymbol {
  symbol.name = isolate(shortened(symbol.name, limit));
  for (const child of symbol.children) readable(child, limit);
  return symbol;
}

/**
 * A row that is too long for its view loses its right end, which is where Arabic begins: such names are cut at their own
 * end, at a word. `limit` is in UTF-16 units; 0 is none.
 */
export function shortened(name: string, limit: number): string {
  if (limit <= 0 || name.length <= limit || lineDirection(name) !== 'rtl') return name;
  const cut = name.slice(0, limit - 1);
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), limit / 2)).trimEnd();
  return `${words}…`;
}

function isolateMessages(diagnostic: Diagnostic): void {
  diagnostic.message = isolate(diagnostic.message);
  for (const related of diagnostic.relatedInformation ?? []) related.message = isolate(related.message);
}
