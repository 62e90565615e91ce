import { entryFault } from '../contents-match';
import { articleTexts, clean, dossier, english, entryLines } from './examples';
import type { Rule } from './rule';

export const tocUnknownArticle: Rule = {
  code: 'toc-unknown-article',
  severity: 'error',
  why: {
    ar: 'سطر لا مقال له يعد القارئ بما ليس في الملف.',
    en: "An entry without an article promises readers what the dossier doesn't hold.",
  },
  messages: {
    default: {
      ar: 'لا مقال في الملف بهذا العنوان. الصق المقال، أو صحح السطر، أو احذفه.',
      en: 'No article in the dossier answers to this entry. Paste the article, correct the entry, or delete it.',
    },
  },
  examples: {
    bad: [
      dossier([...entryLines, '⟦4. الراية :بطولة الشطرنج تنطلق غداً⟧'], articleTexts),
      english.dossier(
        [...english.entryLines, '⟦4. The National: Chess championship opens tomorrow⟧'],
        english.articleTexts,
      ),
    ],
    good: [clean, english.clean],
  },
  *check({ dossier: { entries, articles }, match }) {
    // While no article is there yet, the contents are what is being written.
    if (articles.length === 0) return;
    for (const [index, entry] of entries.entries()) {
      const isUnknown = match.articleOf[index] === undefined && !match.repeatedEntries.has(index);
      if (isUnknown && entryFault(entry, undefined) === undefined) yield { span: entry.span };
    }
  },
};
