import { article, articleTexts, bodies, clean, dossier, names } from './examples';
import type { Rule } from './rule';

export const missingToc: Rule = {
  code: 'missing-toc',
  severity: 'warning',
  why: {
    ar: 'من العناوين يعرف القارئ ما في الملف ويصل إليه.',
    en: 'The contents tell readers what the dossier holds and where.',
  },
  messages: {
    default: {
      ar: 'في الملف مقالات وليست فيه قائمة عناوين. أضف فوق هذا المقال «عناوين الملف» وتحتها العناوين مرقمة.',
      en: 'The dossier has articles and no contents. Add a numbered list of them under a contents heading, above this article.',
    },
  },
  examples: {
    bad: [dossier(undefined, [article(`⟦${names[0]}⟧`, bodies[0]), ...articleTexts.slice(1)])],
    good: [clean],
  },
  *check({ dossier: { entries, articles } }) {
    const first = articles.find(({ headed }) => headed);
    if (first && entries.length === 0) yield { span: first.name.span };
  },
};
