/** `textDocument/hover`: what an entry, a header and a date have to tell. */
import { type ClientCapabilities, type MarkupContent, MarkupKind } from 'vscode-languageserver';
import { type Hover, hover } from '../core/features/hover';
import { escapeMarkdown } from '../core/markdown';
import { toRange } from '../protocol';
import type { Route } from './route';

export const hoverRoute: Route = (context) => {
  context.connection.onHover(({ textDocument, position }) => {
    const open = context.documents.get(textDocument.uri);
    if (!open) return null;
    const { document, analysis } = open;
    const found = hover(analysis, document.offsetAt(position), context.language(open), context.settings.rules);
    return found ? { contents: contentsOf(found, context.client), range: toRange(document, found.span) } : null;
  });
  return () => ({ hoverProvider: true });
};

/** In the first of the formats that a client prefers; plain text for one that names none. */
function contentsOf(found: Hover, { textDocument }: ClientCapabilities): MarkupContent {
  return textDocument?.hover?.contentFormat?.[0] === MarkupKind.Markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(found) }
    : { kind: MarkupKind.PlainText, value: toPlainText(found) };
}

function toMarkdown({ heading, facts, excerpt }: Hover): string {
  const lines = [...(heading ? [`**${escapeMarkdown(heading)}**`] : []), ...facts.map(escapeMarkdown)];
  const card = lines.join('\n\n');
  return excerpt.length > 0 ? `${card}\n\n---\n\n${excerpt.map(escapeMarkdown).join('\n\n')}` : card;
}

function toPlainText({ heading, facts, excerpt }: Hover): string {
  const card = [...(heading ? [heading] : []), ...facts].join('\n');
  return excerpt.length > 0 ? `${card}\n\n${excerpt.join('\n')}` : card;
}
