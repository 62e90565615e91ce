import { deleteLineAndGap } from '../edits/lines';
import type { Texts } from '../language';
import { articleTexts, clean, dossier, english, entryLines, separator } from './examples';
import type { Examples, Rule } from './rule';

export const repeatedSeparator: Rule = {
  code: 'repeated-separator',
  severity: 'warning',
  why: {
    ar: 'فاصلان متتاليان يوهمان بمقال ساقط بينهما.',
    en: 'Two separators in a row look as if an article between them was lost.',
  },
  messages: {
    default: {
      ar: 'فاصلان متتاليان لا شيء بينهما، كأن مقالاً سقط من هنا. احذف أحدهما، أو الصق المقال الناقص.',
      en: 'Two separators with nothing between them, as if an article were lost here. Delete one, or paste the missing article.',
    },
  },
  *check({ dossier }) {
    for (const { span, place } of dossier.separators) {
      if (place !== 'repeated') continue;
      yield {
        span,
        fixes: () => [
          { title: deleteIt, preferred: true, safe: true, edits: [deleteLineAndGap(dossier.text, span.start)] },
        ],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [articleTexts[0] as string, `⟦${separator}⟧\n`, ...articleTexts.slice(1)]),
    english.dossier(english.entryLines, [
      english.articleTexts[0] as string,
      `⟦${separator}⟧\n`,
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [clean, english.clean],
});

const deleteIt: Texts = { ar: 'احذف الفاصل الثاني', en: 'Delete the second separator' };
