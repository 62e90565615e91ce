/** `textDocument/semanticTokens`: the parts of entries, headers and separators. */
import type { Range } from 'vscode-languageserver';
import { semanticTokens } from '../core/features/semantic-tokens';
import { semanticTokensLegend, toSemanticTokens, toSpan } from '../protocol';
import type { Route } from './route';

export const semanticTokensRoute: Route = ({ connection, documents }) => {
  const tokens = (uri: string, range?: Range) => {
    const open = documents.get(uri);
    if (!open) return null;
    const within = range ? toSpan(open.document, range) : { start: 0, end: open.document.source.length };
    return toSemanticTokens(open.document, semanticTokens(open.analysis, within));
  };
  connection.languages.semanticTokens.on(({ textDocument }) => tokens(textDocument.uri));
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => tokens(textDocument.uri, range));
  return () => ({ semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true } });
};
