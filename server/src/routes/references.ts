/** `textDocument/references`: all that names an outlet or an article. */
import { references } from '../core/features/references';
import { toRange } from '../protocol';
import type { Route } from './route';

export const referencesRoute: Route = ({ connection, documents }) => {
  connection.onReferences(({ textDocument: { uri }, position, context }) => {
    const open = documents.get(uri);
    if (!open) return null;
    return references(open.analysis, open.document.offsetAt(position))
      .filter(({ isDeclaration }) => context.includeDeclaration || !isDeclaration)
      .map(({ span }) => ({ uri, range: toRange(open.document, span) }));
  });
  return () => ({ referencesProvider: true });
};
