/** Problems as VS Code is to show them, from open dossiers and closed ones alike. */
import type { Diagnostic } from 'vscode';
import type { Middleware } from 'vscode-languageclient';
import { isolateMessages } from './left-to-right-views';
import type { RulesPage } from './rules-page';

/** Changes a problem that comes from the server. */
export type Present = (diagnostic: Diagnostic) => void;

export function presentProblems(page: RulesPage): Present {
  return (diagnostic) => {
    isolateMessages(diagnostic);
    page.linkToLine(diagnostic);
  };
}

export function openProblems(present: Present): Pick<Middleware, 'provideDiagnostics'> {
  return {
    async provideDiagnostics(document, previousResultId, token, next) {
      const report = await next(document, previousResultId, token);
      if (report && 'items' in report) report.items.forEach(present);
      return report;
    },
  };
}
