/** `textDocument/linkedEditingRange`: a title in its header and its entry, typed at once. */
import { type Link, linkedEditing } from '../core/features/linked-editing';
import { toRange } from '../protocol';
import type { Route } from './route';

export const linkedEditingRoute: Route = ({ connection, documents }) => {
  /** What each document's editor was last told is linked. */
  const last = new Map<string, Link>();
  documents.texts.onDidClose(({ document }) => last.delete(document.uri));
  connection.languages.onLinkedEditingRange(({ textDocument: { uri }, position }) => {
    const open = documents.get(uri);
    const linked = open && linkedEditing(open.analysis, open.document.offsetAt(position), last.get(uri));
    last.delete(uri);
    if (!linked) return null;
    last.set(uri, linked.link);
    return { ranges: linked.spans.map((span) => toRange(open.document, span)), wordPattern: linked.wordPattern };
  });
  return () => ({ linkedEditingRangeProvider: true });
};
