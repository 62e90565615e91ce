/** `dossier/summary` {uri}: how many articles, outlets and words an open dossier has; null for one that isn't open. */
import { type DossierSummary, summarizeDossier } from '../core/features/dossier-summary';
import { readUri } from './own-request';
import type { Route } from './route';

const method = 'dossier/summary';

export const dossierSummaryRoute: Route = ({ connection, documents }) => {
  connection.onRequest(method, (params: unknown): DossierSummary | null => {
    const open = documents.get(readUri(method, params));
    return open ? summarizeDossier(open.analysis) : null;
  });
  return () => ({});
};
