/** `textDocument/linkedEditingRange`: a title in its header and its entry, typed at once. */
import { linkedEditing } from '../core/features/linked-editing';
import { toRange } from '../protocol';
import type { Route } from './route';

export const linkedEditingRoute: Route = ({ connection, documents }) => {
  connection.languages.onLinkedEditingRange(({ textDocument, position }) => {
    const open = documents.get(textDocument.uri);
    const linked = open && linkedEditing(open.analysis, open.document.offsetAt(position));
    if (!linked) return null;
    return { ranges: linked.spans.map((span) => toRange(open.document, span)), wordPattern: linked.wordPattern };
  });
  return () => ({ linkedEditingRangeProvider: true });
};
