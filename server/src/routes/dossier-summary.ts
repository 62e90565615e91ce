/** `dossier/summary` {uri}: how many articles, outlets and words an open dossier has; null for one that isn't open. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type DossierSummary, summarizeDossier } from '../core/features/dossier-summary';
import type { Route } from './route';

export const dossierSummaryRoute: Route = ({ connection, documents }) => {
  connection.onRequest('dossier/summary', (params: unknown): DossierSummary | null => {
    const open = documents.get(readUri(params));
    return open ? summarizeDossier(open.analysis) : null;
  });
  return () => ({});
};

function readUri(params: unknown): string {
  const { uri } = (params ?? {}) as { uri?: unknown };
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, 'dossier/summary {uri}');
}
