import { entryFault } from '../contents-match';
import { articleTexts, clean, dossier, english, entryLines, names } from './examples';
import type { Rule } from './rule';

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
  examples: {
    bad: [
      dossier([entryLines[0] as string, `⟦${names[1]}⟧`, entryLines[2] as string], articleTexts),
      dossier([entryLines[0] as string, `⟦2. ${names[1].replace(':', '')}⟧`, entryLines[2] as string], articleTexts),
      english.dossier(
        [english.entryLines[0] as string, `⟦${english.names[1]}⟧`, english.entryLines[2] as string],
        english.articleTexts,
      ),
    ],
    good: [clean, english.clean],
  },
  *check({ dossier: { entries, articles }, match }) {
    for (const [index, entry] of entries.entries()) {
      const message = entryFault(entry, articles[match.articleOf[index] ?? -1]);
      if (message) yield { span: entry.span, message };
    }
  },
};
