import { isWellFormed } from '../contents-match';
import { isUnwritten } from '../unwritten';
import { articleTexts, clean, dossier, english, entryLines, names, separator } from './examples';
import type { Examples, Rule } from './rule';

export const emptyArticle: Rule = {
  code: 'empty-article',
  severity: 'warning',
  why: {
    ar: 'عنوان بلا نص يعني مقالاً لم يُلصق أو سقط نصه.',
    en: 'A header without text is an article that was never pasted, or lost its text.',
  },
  messages: {
    default: {
      ar: 'لا نص تحت هذا العنوان. الصق نص المقال، أو احذف العنوان.',
      en: "No text under this header. Paste the article's text, or delete the header.",
    },
  },
  *check({ dossier: { articles }, match }) {
    for (const [index, article] of articles.entries()) {
      const { name, headed, hasText, closed } = article;
      // A header pasted twice is one mistake, told at the second.
      const doubled = !closed && match.repeatedArticles.has(index + 1);
      if (headed && !hasText && !doubled && isWellFormed(name) && !isUnwritten(article)) yield { span: name.span };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [`⟦${names[0]}⟧\n${separator}\n`, ...articleTexts.slice(1)]),
    english.dossier(english.entryLines, [`⟦${english.names[0]}⟧\n${separator}\n`, ...english.articleTexts.slice(1)]),
  ],
  good: [clean, english.clean],
});
