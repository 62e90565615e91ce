/** What the status bar says of a dossier. */
import { type Diagnostic, DiagnosticSeverity } from 'vscode';
import { articles, counted, outlets, problems, words } from '../../../server/src/core/count';
import type { DossierSummary } from '../../../server/src/core/features/dossier-summary';
import { fill, type Language, type Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import type { Severity } from '../../../server/src/core/rules/rule';
import { listProblems } from '../../../server/src/core/summary';

export type Problems = Readonly<Record<Severity, number>>;

const severities: Readonly<Record<DiagnosticSeverity, Severity>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'information',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** Of all that is told about a document, the dossier's own. */
export function countProblems(diagnostics: readonly Diagnostic[]): Problems {
  const counts = { error: 0, warning: 0, information: 0, hint: 0 };
  for (const { source, severity } of diagnostics) if (source === 'dossier') counts[severities[severity]]++;
  return counts;
}

/** For the bar itself: the outlets wait in the tooltip, and so do problems while there are none. */
export function shortText(summary: DossierSummary, found: Problems, language: Language): string {
  const count = found.error + found.warning + found.information + found.hint;
  const parts = [
    { count: summary.articles, of: articles },
    { count: summary.words, of: words },
    ...(count > 0 ? [{ count, of: problems }] : []),
  ];
  return isolate(parts.map((part) => counted(part, language)).join(' · '));
}

const inFull: Texts = {
  ar: 'في هذا الملف: {articles}، {outlets}، {words}.',
  en: 'In this dossier: {articles}, {outlets}, {words}.',
};
const problemsInFull: Texts = {
  ar: 'الأخطاء: {problems}. انقر لعرضها.',
  en: 'Problems: {problems}. Click to show them.',
};

export function longText(summary: DossierSummary, found: Problems, language: Language): string {
  const held = fill(inFull, language, {
    articles: { count: summary.articles, of: articles },
    outlets: { count: summary.outlets, of: outlets },
    words: { count: summary.words, of: words },
  });
  const told = problemsInFull[language].replace('{problems}', listProblems(found, language));
  return `${isolate(held)}\n${isolate(told)}`;
}
