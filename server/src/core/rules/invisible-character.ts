import { noBreakSpaces, unseenCharacters } from '../count';
import { findInvisible } from '../invisible';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

/**
 * One problem for each line, at its first such characters: a pasted text may have a mark around every number. Joiners
 * that a script needs are left alone (see `isJoinerInPlace`), as are no-break spaces in the text of articles. What a fix
 * needs is in `findInvisible`.
 */
export const invisibleCharacter: Rule = {
  code: 'invisible-character',
  severity: 'information',
  readsBodies: true,
  why: {
    ar: 'المحارف التي لا تُرى تأتي مع اللصق، فيفشل البحث عن كلمة تبدو سليمة، وقد يختل ترتيب الكلمات والأرقام حين يُنشر الملف.',
    en: 'Characters that nobody sees come with pasted text: a search misses words that look right, and words and numbers may change places in print.',
  },
  messages: {
    hidden: {
      ar: 'في هذا السطر {count} (هنا {character}). هذه المحارف تعطل البحث وقد تقلب ترتيب الكلمات، فاحذفها.',
      en: 'This line has {count} (here {character}). Such characters break searches and may reorder words: delete them.',
    },
    noBreak: {
      ar: 'في هذا السطر {count} (هنا {character}) لا يطابقه من يبحث عن فراغ عادي. ضع مكانه فراغاً عادياً.',
      en: 'This line has {count} (here {character}), which a search for plain spaces misses. Write plain spaces instead.',
    },
  },
  *check({ dossier }) {
    for (const runs of findInvisible(dossier)) {
      const hidden = runs.filter(({ replacement }) => replacement === '');
      const isHidden = hidden.length > 0;
      const [first, ...others] = isHidden ? hidden : runs;
      if (!first) continue;
      const { start, end } = first;
      const count = [first, ...others].reduce((total, run) => total + run.end - run.start, 0);
      const code = dossier.slice(first).charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
      yield {
        span: { start, end },
        message: isHidden ? 'hidden' : 'noBreak',
        values: { count: { count, of: isHidden ? unseenCharacters : noBreakSpaces }, character: `U+${code}` },
        fixes: () => [
          {
            title: isHidden ? remove : replace,
            preferred: true,
            safe: true,
            edits: runs.map(({ start, end, replacement }) => ({ span: { start, end }, text: replacement })),
          },
        ],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [article(names[0], `⟦\u200F⟧${bodies[0]}`), ...articleTexts.slice(1)]),
    dossier([entryLines[0] as string, `2. المدن :افتتاح⟦\u00A0⟧معرض الكتاب`, entryLines[2] as string], articleTexts),
    english.dossier(english.entryLines, [
      article(english.names[0], `Rain on the coa⟦\u00AD⟧sts, ports clo\u00ADsed.`),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [
    clean,
    english.clean,
    `\uFEFF${clean}`,
    dossier(entryLines, [
      article(names[0], `${bodies[0]}\u00A0 تقرير: خانه‌های ساحلی 👨‍👩‍👧`),
      ...articleTexts.slice(1),
    ]),
  ],
});

const remove: Texts = { ar: 'احذف المحارف التي لا تُرى من هذا السطر', en: 'Remove what nobody sees from this line' };
const replace: Texts = { ar: 'اجعل فراغات هذا السطر عادية', en: 'Make the spaces of this line plain' };
