/** How many errors and warnings each article has, in its text and in its entry of the contents. */
import { DiagnosticSeverity, languages } from 'vscode';
import { countWhile } from '../../../server/src/core/binary-search';
import type { Article, Listing } from '../articles';

export interface Marks {
  readonly errors: number;
  readonly warnings: number;
}

export const noMarks: Marks = { errors: 0, warnings: 0 };

/** By the article's index; articles without errors and warnings are left out. */
export function markArticles({ document, articles }: Listing): Map<number, Marks> {
  const marks = new Map<number, Marks>();
  const atLine = linesOf(articles);
  for (const { range, severity } of languages.getDiagnostics(document.uri)) {
    const index = atLine(range.start.line);
    if (index === undefined || severity > DiagnosticSeverity.Warning) continue;
    const { errors, warnings } = marks.get(index) ?? noMarks;
    const isError = severity === DiagnosticSeverity.Error;
    marks.set(index, { errors: errors + Number(isError), warnings: warnings + Number(!isError) });
  }
  return marks;
}

/** Tells the index of the article that a line belongs to. */
function linesOf(articles: readonly Article[]): (line: number) => number | undefined {
  const entries = new Map(articles.map(({ entryRange, index }) => [entryRange?.start.line, index]));
  return (line) => entries.get(line) ?? articles[lastFrom(articles, line)]?.index;
}

/** The place of the last article that begins at a line or before it, and doesn't end before it; -1 where none does. */
function lastFrom(articles: readonly Article[], line: number): number {
  const last = countWhile(articles, ({ range }) => range.start.line <= line) - 1;
  return (articles[last]?.range.end.line ?? -1) >= line ? last : -1;
}
