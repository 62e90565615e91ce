/** The problems that make `dossier check` fail, as `sample.expected.json` writes them. */
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { splitLines } from '../../server/src/core/text';

/** Of warning level or above, in the order of the text; lines are counted from one. */
export function seriousProblems(text: string): { code: string; line: number; severity: string }[] {
  const lines = splitLines(text);
  return findProblems(analyse(text), 'ar')
    .filter(({ severity }) => severity === 'error' || severity === 'warning')
    .map(({ code, severity, span }) => {
      const line = lines.findLastIndex(({ start }) => start <= span.start) + 1;
      return { code, line, severity };
    });
}
