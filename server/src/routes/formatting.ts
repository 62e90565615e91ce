/** `textDocument/formatting`, `rangeFormatting` and `rangesFormatting`. The options are those of code; a dossier has its own. */
import type { TextEdit as ProtocolEdit, Range } from 'vscode-languageserver';
import type { TextEdit } from '../core/edits/text-edit';
import { formatting, rangeFormatting } from '../core/features/formatting';
import type { OpenDocument } from '../documents';
import { toRange, toSpan } from '../protocol';
import type { Context, Route } from './route';

export const formattingRoute: Route = (context) => {
  const { connection, documents } = context;
  connection.onDocumentFormatting(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    return open ? toEdits(open, formatting(open.analysis, context.settings.rules)) : null;
  });
  connection.onDocumentRangeFormatting(({ textDocument, range }) => inRanges(context, textDocument.uri, [range]));
  connection.onDocumentRangesFormatting(({ textDocument, ranges }) => inRanges(context, textDocument.uri, ranges));
  return ({ textDocument }) => ({
    documentFormattingProvider: true,
    documentRangeFormattingProvider: textDocument?.rangeFormatting?.rangesSupport ? { rangesSupport: true } : true,
  });
};

function inRanges({ documents, settings }: Context, uri: string, ranges: readonly Range[]): ProtocolEdit[] | null {
  const open = documents.get(uri);
  if (!open) return null;
  const spans = ranges.map((range) => toSpan(open.document, range));
  return toEdits(open, rangeFormatting(open.analysis, spans, settings.rules));
}

function toEdits({ document }: OpenDocument, edits: readonly TextEdit[]): ProtocolEdit[] {
  return edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
}
