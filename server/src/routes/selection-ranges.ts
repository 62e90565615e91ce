/** `textDocument/selectionRange`: what each cursor's selection grows to. */
import type { SelectionRange } from 'vscode-languageserver';
import { selectionRanges } from '../core/features/selection-ranges';
import type { OpenDocument } from '../documents';
import { toRange } from '../protocol';
import type { Route } from './route';

export const selectionRangesRoute: Route = ({ connection, documents }) => {
  connection.onSelectionRanges(({ textDocument, positions }) => {
    const open = documents.get(textDocument.uri);
    return open ? positions.map((position) => chain(open, open.document.offsetAt(position))) : null;
  });
  return () => ({ selectionRangeProvider: true });
};

/** The smallest range, which holds the others as its parents. */
function chain({ document, analysis }: OpenDocument, offset: number): SelectionRange {
  let range: SelectionRange = { range: toRange(document, { start: offset, end: offset }) };
  for (const [index, span] of selectionRanges(analysis, offset).reverse().entries()) {
    range = { range: toRange(document, span), ...(index > 0 && { parent: range }) };
  }
  return range;
}
