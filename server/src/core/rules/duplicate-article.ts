import type { Article } from '../dossier';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const duplicateArticle: Rule = {
  code: 'duplicate-article',
  severity: 'warning',
  why: {
    ar: 'المقال المكرر يُحسب مرتين ويُثقل الملف على قارئه.',
    en: "An article that comes twice is counted twice, and wastes the reader's time.",
  },
  messages: {
    default: {
      ar: 'هذا المقال ورد من قبل، بالوسيلة نفسها والعنوان نفسه. احذف أحد الموضعين.',
      en: 'This article stands in the dossier already, with the same outlet and title. Delete one of the two.',
    },
  },
  *check({ dossier: { articles }, match }) {
    for (const [index, original] of match.repeatedArticles) {
      const { name } = articles[index] as Article;
      const first = articles[original] as Article;
      yield { span: name.span, related: { span: first.name.span, message: firstTime } };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [...articleTexts, article(`⟦${names[1]}⟧`, bodies[1])]),
    english.dossier(english.entryLines, [...english.articleTexts, article(`⟦${english.names[1]}⟧`, english.bodies[1])]),
  ],
  good: [clean, english.clean],
});

const firstTime: Texts = { ar: 'هنا المرة الأولى', en: 'The first time' };
