import { findInvisible } from '../invisible';
import { article, articleTexts, bodies, clean, dossier, entryLines, names } from './examples';
import type { Rule } from './rule';

/**
 * One problem for each line, at its first such characters: a pasted text may have a mark around every number. Joiners
 * that a script needs are left alone (see `isJoinerInPlace`), as are no-break spaces in the text of articles. What a fix
 * needs is in `findInvisible`.
 */
export const invisibleCharacter: Rule = {
  code: 'invisible-character',
  severity: 'information',
  why: {
    ar: 'المحارف التي لا تُرى تأتي مع اللصق، فيفشل البحث عن كلمة تبدو سليمة، وقد يختل ترتيب الكلمات والأرقام حين يُنشر الملف.',
    en: 'Characters that nobody sees come with pasted text: a search misses words that look right, and words and numbers may change places in print.',
  },
  messages: {
    hidden: {
      ar: 'في هذا السطر محارف لا تُرى (عددها {count}، وأولها هنا {character}). تعطل البحث وقد تقلب ترتيب الكلمات. احذفها.',
      en: 'This line has characters that nobody sees ({count}, here the first: {character}). They break searches and may reorder words. Delete them.',
    },
    noBreak: {
      ar: 'في هذا السطر فراغات غير فاصلة (عددها {count}، وهنا أولها {character}) لا يطابقها البحث عن فراغ عادي. ضع مكانها فراغات عادية.',
      en: 'This line has no-break spaces ({count}, here the first: {character}), which a search for plain ones misses. Make them plain spaces.',
    },
  },
  examples: {
    bad: [
      dossier(entryLines, [article(names[0], `⟦\u200F⟧${bodies[0]}`), ...articleTexts.slice(1)]),
      dossier([entryLines[0] as string, `2. المدن :افتتاح⟦\u00A0⟧معرض الكتاب`, entryLines[2] as string], articleTexts),
      dossier(entryLines, [
        article(names[0], `Rain on the coa⟦\u00AD⟧sts, ports clo\u00ADsed.`),
        ...articleTexts.slice(1),
      ]),
    ],
    good: [
      clean,
      `\uFEFF${clean}`,
      dossier(entryLines, [
        article(names[0], `${bodies[0]}\u00A0 تقرير: خانه‌های ساحلی 👨‍👩‍👧`),
        ...articleTexts.slice(1),
      ]),
    ],
  },
  *check({ dossier }) {
    for (const runs of findInvisible(dossier)) {
      const hidden = runs.filter(({ replacement }) => replacement === '');
      const told = hidden.length > 0 ? hidden : runs;
      const { start, end } = told[0] as (typeof runs)[number];
      const code = dossier.text.charCodeAt(start).toString(16).toUpperCase().padStart(4, '0');
      const count = told.reduce((total, run) => total + run.end - run.start, 0);
      yield {
        span: { start, end },
        message: hidden.length > 0 ? 'hidden' : 'noBreak',
        values: { count, character: `U+${code}` },
      };
    }
  },
};
