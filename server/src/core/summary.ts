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
  const some = (count: number, of: Noun) => (count > 0 ? [counted({ count, of }, language)] : []);
  const problems = [
    ...some(counts.error, errors),
    ...some(counts.warning, warnings),
    ...some(counts.information + counts.hint, notes),
  ];
  const parts = [
    counted({ count: counts.dossiers, of: files }, language),
    ...(problems.length > 0 ? problems : [noProblems[language]]),
    ...some(counts.unread, unreadFiles),
  ];
  return fill(checked, language, { parts: parts.join(comma[language]) });
}
