/** Makes Arabic readable in the views that VS Code lays out from left to right: Outline, Problems, suggestions and others. */
import { type CompletionItem, type Diagnostic, DocumentSymbol, type SymbolInformation } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isolate, shortened } from '../../server/src/core/left-to-right';
import { setting } from './settings';

export const leftToRightViews: Pick<
  Middleware,
  'provideDocumentSymbols' | 'provideCodeActions' | 'provideCompletionItem' | 'provideRenameEdits'
> = {
  async provideDocumentSymbols(document, token, next) {
    const symbols = await next(document, token);
    const limit = setting('outline.titleLength');
    return symbols && (areNested(symbols) ? symbols.map((symbol) => readable(symbol, limit)) : symbols);
  },

  async provideCodeActions(document, range, context, token, next) {
    const actions = await next(document, range, context, token);
    for (const action of actions ?? []) action.title = isolate(action.title);
    return actions;
  },

  async provideCompletionItem(document, position, context, token, next) {
    const found = await next(document, position, context, token);
    for (const item of (Array.isArray(found) ? found : found?.items) ?? []) suggested(item);
    return found;
  },

  async provideRenameEdits(document, position, newName, token, next) {
    try {
      return await next(document, position, newName, token);
    } catch (refusal) {
      throw refusal instanceof Error ? new Error(isolate(refusal.message)) : refusal;
    }
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

/** The widget's rows lose their right end too. UTF-16 units. */
const longestSuggestion = 60;

function suggested(item: CompletionItem): void {
  const { label, description } = typeof item.label === 'string' ? { label: item.label } : item.label;
  const name = isolate(shortened(label, longestSuggestion));
  item.label = description === undefined ? name : { label: name, description: isolate(description) };
}

export function isolateMessages(diagnostic: Diagnostic): void {
  diagnostic.message = isolate(diagnostic.message);
  for (const related of diagnostic.relatedInformation ?? []) related.message = isolate(related.message);
}
