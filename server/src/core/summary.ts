/** The outcome of checking many dossiers, in a sentence. */
import { counted, errors, files, type Noun, notes, unreadFiles, warnings } from './count';
import { fill, type Language, type Texts } from './language';
import type { Severity } from './rules/rule';

/** How many dossiers were checked, how many files could not be read, and how many problems of each severity there are. */
export type Counts = Readonly<Record<'dossiers' | 'unread' | Severity, number>>;

const checked: Texts = { ar: 'نتيجة الفحص: {parts}.', en: 'Checked: {parts}.' };
const noProblems: Texts = { ar: 'لا أخطاء', en: 'no problems' };
const comma: Texts = { ar: '، ', en: ', ' };

export function summarize(counts: Counts, language: Language): string {
  const parts = [
    counted({ count: counts.dossiers, of: files }, language),
    listProblems(counts, language),
    ...some(counts.unread, unreadFiles, language),
  ];
  return fill(checked, language, { parts: parts.join(comma[language]) });
}

/** The problems by their severity: «خطأ واحد، 3 تحذيرات», or that there are none. */
export function listProblems(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const problems = [
    ...some(counts.error, errors, language),
    ...some(counts.warning, warnings, language),
    ...some(counts.information + counts.hint, notes, language),
  ];
  return problems.length > 0 ? problems.join(comma[language]) : noProblems[language];
}

function some(count: number, of: Noun, language: Language): string[] {
  return count > 0 ? [counted({ count, of }, language)] : [];
}
