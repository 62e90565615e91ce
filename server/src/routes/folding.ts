/** `textDocument/foldingRange`: the contents and each article. */
import { folding } from '../core/features/folding';
import { toFoldingRange } from '../protocol';
import type { Route } from './route';

export const foldingRoute: Route = ({ connection, documents }) => {
  connection.onFoldingRanges(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    return open ? folding(open.analysis).map((span) => toFoldingRange(open.document, span)) : null;
  });
  return () => ({ foldingRangeProvider: true });
};
