import { type Balance, balances } from '../edits/quotation-marks';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { findUnbalanced, type Unbalanced } from '../quotes';
import { remember } from '../remember';
import { type Node, print } from '../tree';
import { article, bodies, clean, dossier, english } from './examples';
import type { Examples, Rule } from './rule';

export const unbalancedQuotes: Rule = {
  code: 'unbalanced-quotes',
  severity: 'warning',
  why: {
    ar: 'علامة تنصيص مفتوحة لا تُغلق، أو مغلقة لم تُفتح، خطأ مطبعي ظاهر في العنوان.',
    en: 'A quotation mark that is opened and never closed, or the reverse, is a misprint in plain sight.',
  },
  messages: {
    opened: {
      ar: 'علامة التنصيص {sign} فُتحت هنا ولم تُغلق. أغلقها أو احذفها.',
      en: 'The quotation mark {sign} is opened here and never closed. Close it or delete it.',
    },
    closed: {
      ar: 'علامة التنصيص {sign} تُغلق هنا ما لم يُفتح. افتح الاقتباس أو احذفها.',
      en: 'The quotation mark {sign} closes here what was never opened. Open the quotation or delete the mark.',
    },
    odd: {
      ar: 'عدد علامات التنصيص {sign} في هذا السطر فردي، فواحدة منها بلا قرين. أضف قرينتها أو احذفها.',
      en: 'An odd number of {sign} in this line: one of them has no partner. Add it or delete the mark.',
    },
  },
  *check({ dossier, match }) {
    const { entries, articles } = dossier;
    const names = [
      ...entries.map((name, index) => ({ name, twin: articles[match.articleOf[index] ?? -1]?.name })),
      ...articles.flatMap(({ name, headed }, index) =>
        headed ? [{ name, twin: entries[match.entryOf[index] ?? -1] }] : [],
      ),
    ];
    for (const { name, twin } of names) {
      if (!name.outlet || !name.title) continue;
      for (const { at, fault } of marksOf(name.line)) {
        const start = name.outlet.start + at;
        yield {
          span: { start, end: start + 1 },
          message: fault,
          values: { sign: dossier.slice({ start, end: start + 1 }) },
          fixes: () => balances(dossier.text, name, twin, { at: start, fault }).map(asFix),
        };
      }
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(['1. النشرة :لقاح ⟦«⟧الأمل يصل'], [article('النشرة :لقاح «الأمل» يصل', bodies[0])]),
    dossier(['1. المدن :لقاح ⟦"⟧الأمل يصل'], [article('المدن :لقاح "الأمل" يصل', bodies[1])]),
    english.dossier(
      ['1. Reuters: ⟦“⟧Hope vaccine arrives'],
      [article('Reuters: “Hope” vaccine arrives', english.bodies[0])],
    ),
  ],
  good: [
    clean,
    english.clean,
    dossier(['1. النشرة :«الأمل» و"السلام" و“البحر”'], [article('النشرة :«الأمل» و"السلام" و“البحر”', bodies[0])]),
  ],
});

/** The marks without a partner in a naming line; offsets are those from its outlet on. */
const marksOf = remember(({ children }: Node): Unbalanced[] => {
  const first = children.findIndex(({ kind }) => kind === 'outlet');
  const last = children.findIndex(({ kind }) => kind === 'title');
  return findUnbalanced(
    children
      .slice(first, last + 1)
      .map(print)
      .join(''),
  );
});

const titles: Readonly<Record<Balance['kind'], Texts>> = {
  twin: { ar: 'اكتب علامات التنصيص كما في نظيره', en: 'Write the quotation marks as in its counterpart' },
  add: { ar: 'أضف العلامة {sign}', en: 'Add {sign}' },
  remove: { ar: 'احذف العلامة {sign}', en: 'Delete {sign}' },
};

function asFix({ kind, sign, edits, isPreferred, isSure }: Balance): Fix {
  return {
    title: titles[kind],
    values: { sign },
    ...(isPreferred && { preferred: true }),
    ...(isSure && { safe: true }),
    edits,
  };
}
