import { entryFault, isWellFormed } from '../contents-match';
import type { Article, Entry } from '../dossier';
import type { ContentsChange } from '../edits/contents';
import { rewriteWords, wordsFor } from '../edits/names';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { articleTexts, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule, Subject } from './rule';

export const malformedTocEntry: Rule = {
  code: 'malformed-toc-entry',
  severity: 'warning',
  why: {
    ar: 'سطر العناوين يدل على مقاله برقمه ووسيلته وعنوانه.',
    en: 'An entry leads to its article by number, outlet and title.',
  },
  messages: {
    noNumber: {
      ar: 'سطر في العناوين بلا رقم. اكتب رقمه ونقطة في أوله.',
      en: 'An entry without a number. Begin it with its number and a full stop.',
    },
    noStop: {
      ar: 'لا نقطة بعد رقم هذا السطر. أضف نقطة بعد الرقم.',
      en: 'No full stop after the number of this entry. Add one.',
    },
    noColon: {
      ar: 'ليست في هذا السطر نقطتان بين الوسيلة والعنوان، فلا يُعرف أين تنتهي الوسيلة. أضفهما.',
      en: 'No colon between outlet and title in this entry, so the outlet has no end. Add it.',
    },
    noOutlet: {
      ar: 'لا وسيلة قبل النقطتين في هذا السطر. اكتب اسم الوسيلة قبلهما.',
      en: 'No outlet before the colon of this entry. Write the outlet before it.',
    },
    noTitle: {
      ar: 'لا عنوان بعد النقطتين في هذا السطر. اكتب عنوان المقال بعدهما.',
      en: "No title after the colon of this entry. Write the article's title after it.",
    },
  },
  *check(subject) {
    const { entries, articles } = subject.dossier;
    for (const [index, entry] of entries.entries()) {
      const article = articles[subject.match.articleOf[index] ?? -1];
      const message = entryFault(entry, article);
      if (message) yield { span: entry.span, message, fixes: () => fixesOf(subject, index, article) };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([entryLines[0] as string, `⟦${names[1]}⟧`, entryLines[2] as string], articleTexts),
    dossier([entryLines[0] as string, `⟦2. ${names[1].replace(':', '')}⟧`, entryLines[2] as string], articleTexts),
    english.dossier(
      [english.entryLines[0] as string, `⟦${english.names[1]}⟧`, english.entryLines[2] as string],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

/** Words from its article, number and sign from its place. */
function fixesOf(subject: Subject, index: number, article: Article | undefined): Fix[] {
  const { text, entries, articles } = subject.dossier;
  const entry = entries[index] as Entry;
  const lacksWords = !isWellFormed(entry) || entryFault(entry, article) === 'noColon';
  const source = article?.headed && isWellFormed(article.name) ? article.name : undefined;
  if (lacksWords && !source) return [];
  // An entry made whole that names no article is as wrong: somebody has to look.
  if (!article && articles.length > 0) return [];
  const edits = lacksWords && source ? rewriteWords(text, entry, wordsFor('entry', subject)(source)) : [];
  // Where the outlet is lost, nobody can tell the blanks before it from those before its colon.
  const isWhole = entry.number && entry.marker && entry.outlet;
  const contents: readonly ContentsChange[] = isWhole ? [] : [{ kind: 'complete', entry: index }];
  const fix: Fix = { title: lacksWords ? fromHeader : complete, preferred: true, edits, contents };
  return [!lacksWords || source?.wordsKey.includes(entry.wordsKey) ? { ...fix, safe: true } : fix];
}

const fromHeader: Texts = { ar: 'اكتب السطر من عنوان مقاله', en: "Write the entry from its article's header" };
const complete: Texts = { ar: 'أضف الرقم والنقطة', en: 'Add the number and the full stop' };
