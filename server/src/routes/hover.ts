/** `textDocument/hover`: what an entry, a header and a date have to tell. */
import { hover } from '../core/features/hover';
import { toMarkup, toRange } from '../protocol';
import type { Route } from './route';

export const hoverRoute: Route = (context) => {
  context.connection.onHover(({ textDocument, position }) => {
    const open = context.documents.get(textDocument.uri);
    if (!open) return null;
    const { document, analysis } = open;
    const found = hover(analysis, document.offsetAt(position), context.language(open), context.settings.rules);
    const formats = context.client.textDocument?.hover?.contentFormat;
    return found ? { contents: toMarkup(found, formats), range: toRange(document, found.span) } : null;
  });
  return () => ({ hoverProvider: true });
};
