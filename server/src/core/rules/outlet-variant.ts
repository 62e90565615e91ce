import type { TextEdit } from '../edits/text-edit';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { findOutletVariants, type OutletVariant } from '../outlets/variants';
import { article, bodies, clean, dossier, english } from './examples';
import type { Examples, Rule } from './rule';

const rain = 'أمطار غزيرة على السواحل';
const fair = 'افتتاح معرض الكتاب';

function review(first: string, second: string, markedFirst = first, markedSecond = second): string {
  return dossier(
    [`1. ${first} :${rain}`, `2. ${second} :${fair}`],
    [article(`${markedFirst} :${rain}`, bodies[0]), article(`${markedSecond} :${fair}`, bodies[1])],
  );
}

/**
 * What counts as a spelling to report, precision first:
 * - one that the registry lists to be replaced (الجارديان), wherever it stands;
 * - one that differs by a hamza, a blank, quotation marks and the like, only where the dossier has it both ways: many
 *   desks leave the hamzas out, and do so everywhere;
 * - a name nobody knows, one slip away from a known one, or from one that several articles of the dossier have.
 *
 * Each article is reported once: on its header, or on its entry where that alone is to change. Where entry and header
 * name two outlets, `toc-mismatch` reports that, and this rule nothing. What a fix needs is in `findOutletVariants`.
 */
export const outletVariant: Rule = {
  code: 'outlet-variant',
  severity: 'information',
  why: {
    ar: 'وسيلة تُكتب باسمين تبدو وسيلتين، فتتفرق مقالاتها في الفهرس والمخطط ويضيع بعضها في البحث.',
    en: 'An outlet spelled in two ways looks like two: its articles part in the outline, and a search finds but half of them.',
  },
  messages: {
    variant: {
      ar: 'كُتب اسم هذه الوسيلة {outlet}، وصورته المعتمدة {spelling}. اكتبه بها في الملف كله كي لا تبدو الوسيلة وسيلتين.',
      en: 'This outlet is written {outlet} here; its usual spelling is {spelling}. Use that throughout, so that it stays one outlet.',
    },
    mixed: {
      ar: 'كُتب اسم هذه الوسيلة هنا {outlet}، وكُتب في الملف على صورة أخرى، فتبدو وسيلتين. اكتبه {spelling} في الملف كله.',
      en: 'This outlet is written {outlet} here and otherwise elsewhere in the dossier, so that it looks like two. Write {spelling} throughout.',
    },
    misspelt: {
      ar: 'لا تُعرف وسيلة باسم {outlet}، ولعل المقصود {spelling}. صحح الاسم إن كان خطأ مطبعياً.',
      en: 'No outlet is known as {outlet}. Perhaps {spelling} is meant: correct the name if it is a misprint.',
    },
  },
  *check(subject) {
    const variants = findOutletVariants(subject);
    const alikeOf = groups(variants);
    for (const variant of variants) {
      const { kind, span, places, replacement, model } = variant;
      yield {
        span,
        message: kind,
        values: { outlet: subject.dossier.slice(places[0]), spelling: replacement },
        fixes: () => fixesOf(variant, alikeOf(variant)),
        ...(model && { related: { span: model, message: spelledSo } }),
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    review('الجارديان', 'المدن', '⟦الجارديان⟧'),
    review('الأناضول', 'الاناضول', 'الأناضول', '⟦الاناضول⟧'),
    review('المدن', 'سبوتينك', 'المدن', '⟦سبوتينك⟧'),
    english.dossier(
      english.entryLines.map((entry) => entry.replace('Reuters', 'Reutres')),
      [
        article(`⟦Reutres⟧${english.names[0].slice('Reuters'.length)}`, english.bodies[0]),
        ...english.articleTexts.slice(1),
      ],
    ),
  ],
  good: [
    clean,
    english.clean,
    review('تايم', 'التايمز'),
    review('العربي', 'العربية'),
    review('الاناضول', 'الشرق الاوسط'),
  ],
});

/** Those that become one spelling together, and their edits: put together once, since each of them has that fix. */
interface Group {
  readonly variants: OutletVariant[];
  edits?: readonly TextEdit[];
}

// A name that nobody knows may yet be right.
const isSafe = ({ kind }: OutletVariant) => kind !== 'misspelt';

function groups(variants: readonly OutletVariant[]): (variant: OutletVariant) => Group {
  const known = new Map<string, Group>();
  const keyOf = (variant: OutletVariant) => `${isSafe(variant)} ${variant.replacement}`;
  for (const variant of variants) {
    const group = known.get(keyOf(variant));
    if (group) group.variants.push(variant);
    else known.set(keyOf(variant), { variants: [variant] });
  }
  return (variant) => known.get(keyOf(variant)) as Group;
}

/** Throughout the dossier; and where that is more than this article's header and entry, for these alone. */
function fixesOf(variant: OutletVariant, alike: Group): Fix[] {
  const values = { spelling: variant.replacement };
  const first: Pick<Fix, 'values' | 'preferred' | 'safe'> = {
    values,
    preferred: true,
    ...(isSafe(variant) && { safe: true }),
  };
  const here = { title: write, edits: respell(variant) };
  if (alike.variants.length === 1) return [{ ...first, ...here }];
  alike.edits ??= alike.variants.flatMap(respell);
  return [
    { ...first, title: writeEverywhere, edits: alike.edits },
    { ...here, values },
  ];
}

function respell({ places, replacement }: OutletVariant): TextEdit[] {
  return places.map((span) => ({ span, text: replacement }));
}

const write: Texts = { ar: 'اكتب الاسم {spelling}', en: 'Write {spelling}' };
const writeEverywhere: Texts = { ar: 'اكتب الاسم {spelling} في الملف كله', en: 'Write {spelling} throughout' };

const spelledSo: Texts = { ar: 'هنا كُتب الاسم كذلك', en: 'Spelled so here' };
