/** `textDocument/definition`: from an entry to its article, and back. */
import { definition } from '../core/features/definition';
import { toLocation, toLocationLink } from '../protocol';
import type { Route } from './route';

export const definitionRoute: Route = (context) => {
  context.connection.onDefinition(({ textDocument, position }) => {
    const open = context.documents.get(textDocument.uri);
    const link = open && definition(open.analysis, open.document.offsetAt(position));
    if (!link) return null;
    return context.client.textDocument?.definition?.linkSupport
      ? [toLocationLink(open.document, link)]
      : toLocation(open.document, link);
  });
  return () => ({ definitionProvider: true });
};
