/** For people at a terminal: each problem with its line, in which the place is marked. */
import { styleText } from 'node:util';
import type { Language } from '../../core/language';
import type { Problem } from '../../core/problems';
import { summarize } from '../../core/summary';
import { printable, revealed } from '../printable';
import { severityNames, tell } from '../texts';
import { excerpt } from './excerpt';
import type { CheckedDossier, Format, FormatContext } from './format';

export function pretty({ colours, language }: FormatContext): Format {
  const style: Style = colours ? (name, text) => styleText(name, text, { validateStream: false }) : (_, text) => text;
  const mark: Mark = colours ? (text, severity) => style(['underline', hues[severity]], text) : (text) => `⟦${text}⟧`;
  return {
    dossier: (checked) => checked.problems.map((problem) => block(checked, problem, language, style, mark)).join(''),
    end: (counts) => `${printable(summarize(counts, language))}\n`,
  };
}

type StyleName = Parameters<typeof styleText>[0];
type Style = (name: StyleName, text: string) => string;
type Mark = (text: string, severity: Problem['severity']) => string;

const hues = { error: 'red', warning: 'yellow', information: 'blue', hint: 'cyan' } as const;

/**
 * Place, message and line each stand on a line of their own: terminals that know Arabic lay out each line by the first
 * letter in it, and carets under a line would not line up.
 */
function block(checked: CheckedDossier, problem: Problem, language: Language, style: Style, mark: Mark): string {
  const { line, column } = checked.placeOf(problem.span.start);
  const severity = style(hues[problem.severity], tell(severityNames[problem.severity], language));
  const place = style('bold', `${printable(checked.path)}:${line}:${column}`);
  const { before, marked, after } = excerpt(checked.text, problem.span);
  const words = printable(before) + mark(revealed(marked), problem.severity) + printable(after);
  return `${place}: ${severity} ${problem.code}\n  ${printable(problem.message)}\n  ${words}\n\n`;
}
