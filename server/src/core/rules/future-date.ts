import { otherArticles } from '../count';
import { findDateFaults } from '../dates/faults';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const futureDate: Rule = {
  code: 'future-date',
  severity: 'warning',
  why: {
    ar: 'لا يضم الملف مقالاً نُشر بعد يومه، فأحد التاريخين خطأ.',
    en: 'A dossier holds nothing that was published after its day: one of the two dates is wrong.',
  },
  messages: {
    default: {
      ar: 'هذا المقال مؤرخ بعد تاريخ الملف {masthead}، ولا يضم الملف ما لم يُنشر بعد. صحح أحد التاريخين.',
      en: "This article is dated after the dossier's own day, {masthead}, and nothing in it can be. Correct one of the two dates.",
    },
    stale: {
      ar: 'تاريخ هذا المقال بعد تاريخ الملف {masthead}، ومثله {others}، فالأرجح أن تاريخ الملف قديم. صححه في رأس الملف.',
      en: "This article is dated after the dossier's own day, {masthead}, and so are {others}: most likely that day is an old one. Correct it in the masthead.",
    },
  },
  *check({ dossier: { slice }, dates }) {
    const own = dates.masthead?.span;
    if (!own) return;
    const masthead = slice(own);
    const related = { span: own, message: mastheadDate };
    for (const fault of findDateFaults(dates)) {
      if (fault.kind !== 'future') continue;
      const { dateline, others } = fault;
      yield {
        span: dateline.span,
        message: others > 0 ? 'stale' : 'default',
        values: { masthead, others: { count: others, of: otherArticles } },
        related,
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [article(names[0], `⟦الأربعاء 6 آذار 2024⟧\n${bodies[0]}`), ...articleTexts.slice(1)]),
    dossier(
      entryLines,
      [`⟦6/3/2024⟧`, `06/03/2024`, `7 آذار 2024`].map((date, i) =>
        article(names[i] as string, `${date}\n${bodies[i]}`),
      ),
    ),
    english.dossier(english.entryLines, [
      article(english.names[0], `⟦Wednesday, March 6, 2024⟧\n${english.bodies[0]}`),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [
    clean,
    english.clean,
    dossier(entryLines, [article(names[0], `الثلاثاء 5 آذار 2024\n${bodies[0]}`), ...articleTexts.slice(1)]),
    // Written before, brought up to date after.
    dossier(entryLines, [
      article(names[0], `نشر في: 5 مارس ,2024 آخر تحديث: 6 مارس ,2024\n${bodies[0]}`),
      ...articleTexts.slice(1),
    ]),
  ],
});

const mastheadDate: Texts = { ar: 'تاريخ الملف', en: "The dossier's own day" };
