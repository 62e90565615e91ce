/** `textDocument/documentLink`: web addresses. */
import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../core/features/document-links';
import { toRange } from '../protocol';
import type { Route } from './route';

export const documentLinksRoute: Route = ({ connection, documents }) => {
  connection.onDocumentLinks(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    if (!open) return null;
    const { document, analysis } = open;
    const { text } = analysis.dossier;
    return documentLinks(text).flatMap((span): DocumentLink[] => {
      const target = toUri(text.slice(span.start, span.end));
      return target === undefined ? [] : [{ range: toRange(document, span), target }];
    });
  });
  return () => ({ documentLinkProvider: {} });
};

/** An address as RFC 3986 has it: letters of other scripts are escaped. Undefined where it leads nowhere. */
function toUri(address: string): string | undefined {
  try {
    return new URL(address).href;
  } catch {
    return undefined;
  }
}
