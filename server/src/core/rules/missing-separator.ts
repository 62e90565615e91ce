import { insertSeparator } from '../edits/separators';
import type { Texts } from '../language';
import { articleTexts, bodies, clean, dossier, english, entryLines, names, separator } from './examples';
import type { Examples, Rule } from './rule';

export const missingSeparator: Rule = {
  code: 'missing-separator',
  severity: 'error',
  why: {
    ar: 'من دون فاصل يلتحم المقال بالذي قبله، فيُنشر المقالان كأنهما مقال واحد.',
    en: 'Without a separator an article runs into the one before it, and both are published as one.',
  },
  messages: {
    default: {
      ar: 'لا فاصل فوق هذا العنوان، فيلتحم مقال {outlet} بالمقال الذي قبله. أضف سطر فاصل فوقه.',
      en: 'No separator above this header, so the article of {outlet} runs into the one before it. Add a separator line above it.',
    },
  },
  *check({ dossier }) {
    const { slice, articles } = dossier;
    for (const [index, { name }] of articles.entries()) {
      const before = articles[index - 1];
      if (!before || before.closed || !before.hasText) continue;
      const named = name.outlet ?? name.span;
      yield {
        span: name.span,
        values: { outlet: slice(named) },
        fixes: () => [
          { title: addOne, preferred: true, safe: true, edits: [insertSeparator(dossier, name.span.start)] },
        ],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [
      `${names[0]}\n${bodies[0]}\n`,
      `⟦${names[1]}⟧\n${bodies[1]}\n${separator}\n`,
      articleTexts[2] as string,
    ]),
    english.dossier(english.entryLines, [
      `${english.names[0]}\n${english.bodies[0]}\n`,
      `⟦${english.names[1]}⟧\n${english.bodies[1]}\n${separator}\n`,
      english.articleTexts[2] as string,
    ]),
  ],
  good: [clean, english.clean],
});

const addOne: Texts = { ar: 'أضف سطر فاصل فوق العنوان', en: 'Add a separator line above the header' };
