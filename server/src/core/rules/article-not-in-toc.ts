import type { Article } from '../dossier';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, names } from './examples';
import type { Examples, Rule } from './rule';

export const articleNotInToc: Rule = {
  code: 'article-not-in-toc',
  severity: 'warning',
  why: {
    ar: 'مقال لا تذكره العناوين لا يجده القارئ.',
    en: "Readers don't find an article that the contents leave out.",
  },
  messages: {
    default: {
      ar: 'هذا المقال غير مذكور في عناوين الملف، فلن يجده القارئ. أضف له سطراً في موضعه.',
      en: "The contents leave this article out, so readers won't find it. Add an entry for it at its place.",
    },
  },
  *check({ dossier, match }) {
    if (dossier.entries.length === 0) return;
    for (const article of match.unlistedArticles) {
      const contents = [{ kind: 'insert', article }] as const;
      yield {
        span: (dossier.articles[article] as Article).name.span,
        fixes: () => [{ title: insert, preferred: true, safe: true, contents }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(
      [`1. ${names[0]}`, `2. ${names[2]}`],
      [articleTexts[0] as string, article(`⟦${names[1]}⟧`, bodies[1]), articleTexts[2] as string],
    ),
    english.dossier(
      [`1. ${english.names[0]}`, `2. ${english.names[2]}`],
      [
        english.articleTexts[0] as string,
        article(`⟦${english.names[1]}⟧`, english.bodies[1]),
        english.articleTexts[2] as string,
      ],
    ),
  ],
  good: [clean, english.clean],
});

const insert: Texts = { ar: 'أضف المقال إلى العناوين في موضعه', en: 'Add the article to the contents at its place' };
