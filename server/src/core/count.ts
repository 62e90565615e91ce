/** Counted nouns, in each language's own plural forms. */
import type { Language } from './language';

/** A noun's forms by CLDR's plural categories; `#` stands for the number, where the form doesn't say it itself. */
export type Noun = Readonly<Record<Language, Forms>>;

type Forms = { readonly [category in Intl.LDMLPluralRule]?: string } & { readonly other: string };

export interface Count {
  readonly count: number;
  readonly of: Noun;
}

const plurals: Readonly<Record<Language, Intl.PluralRules>> = {
  ar: new Intl.PluralRules('ar'),
  en: new Intl.PluralRules('en'),
};

/** A number with its noun: «مقالان», «3 مقالات», “1 article”. */
export function counted({ count, of }: Count, language: Language): string {
  const forms = of[language];
  return (forms[plurals[language].select(count)] ?? forms.other).replace('#', String(count));
}

export const signs: Noun = {
  ar: { zero: 'لا إشارة', one: 'إشارة واحدة', two: 'إشارتان', few: '# إشارات', other: '# إشارة' },
  en: { one: '# sign', other: '# signs' },
};

export const otherArticles: Noun = {
  ar: { one: 'مقال آخر', two: 'مقالان آخران', few: '# مقالات أخرى', other: '# مقالاً آخر' },
  en: { one: '# other article', other: '# other articles' },
};

export const unseenCharacters: Noun = {
  ar: { one: 'محرف لا يُرى', two: 'محرفان لا يُريان', few: '# محارف لا تُرى', other: '# محرفاً لا يُرى' },
  en: { one: '# character that nobody sees', other: '# characters that nobody sees' },
};

export const noBreakSpaces: Noun = {
  ar: { one: 'فراغ غير فاصل', two: 'فراغان غير فاصلين', few: '# فراغات غير فاصلة', other: '# فراغاً غير فاصل' },
  en: { one: '# no-break space', other: '# no-break spaces' },
};
