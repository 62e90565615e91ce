import { deleteLine } from '../edits/lines';
import type { Texts } from '../language';
import { articleTexts, clean, dossier, english, entryLines, separator } from './examples';
import type { Examples, Rule } from './rule';

export const misplacedSeparator: Rule = {
  code: 'misplaced-separator',
  severity: 'warning',
  why: {
    ar: 'الفاصل يختم مقالاً، ولا مقال قبل العناوين ولا قبل أول عنوان.',
    en: 'A separator closes an article, and none comes before the contents or the first header.',
  },
  messages: {
    default: {
      ar: 'فاصل قبل أول مقال، والفواصل تختم المقالات، فلا شيء يختمه هنا. احذفه.',
      en: 'A separator before the first article: separators close articles, and there is none to close here. Delete it.',
    },
  },
  *check({ dossier }) {
    for (const { span, place } of dossier.separators) {
      if (place !== 'before-articles') continue;
      yield {
        span,
        fixes: () => [{ title: deleteIt, preferred: true, safe: true, edits: [deleteLine(dossier.text, span.start)] }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [`⟦${separator}⟧\n`, ...articleTexts]),
    english.dossier(english.entryLines, [`⟦${separator}⟧\n`, ...english.articleTexts]),
  ],
  good: [clean, english.clean],
});

const deleteIt: Texts = { ar: 'احذف الفاصل', en: 'Delete the separator' };
