/** The problems of a text, as `sample.expected.json` writes them. */
import { analyse } from '../../server/src/core/analysis';
import { findProblems } from '../../server/src/core/problems';
import { splitLines } from '../../server/src/core/text';

interface Told {
  readonly code: string;
  /** Counted from one. */
  readonly line: number;
  readonly severity: string;
}

/** All of them, in the order of the text. */
export function problemsOf(text: string): Told[] {
  const lines = splitLines(text);
  return findProblems(analyse(text), 'ar').map(({ code, severity, span }) => {
    const line = lines.findLastIndex(({ start }) => start <= span.start) + 1;
    return { code, line, severity };
  });
}

/** Those of warning level or above, which make `dossier check` fail. */
export function seriousProblems(text: string): Told[] {
  return problemsOf(text).filter(({ severity }) => severity === 'error' || severity === 'warning');
}
