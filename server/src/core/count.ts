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

export const files: Noun = {
  ar: { zero: 'لا ملفات', one: 'ملف واحد', two: 'ملفان', few: '# ملفات', many: '# ملفاً', other: '# ملف' },
  en: { one: '# dossier', other: '# dossiers' },
};

export const unreadFiles: Noun = {
  ar: {
    one: 'ملف لم يُقرأ',
    two: 'ملفان لم يُقرآ',
    few: '# ملفات لم تُقرأ',
    many: '# ملفاً لم يُقرأ',
    other: '# ملف لم يُقرأ',
  },
  en: { one: '# file not read', other: '# files not read' },
};

export const errors: Noun = {
  ar: { one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', other: '# خطأ' },
  en: { one: '# error', other: '# errors' },
};

export const warnings: Noun = {
  ar: { one: 'تحذير واحد', two: 'تحذيران', few: '# تحذيرات', many: '# تحذيراً', other: '# تحذير' },
  en: { one: '# warning', other: '# warnings' },
};

/** Problems below a warning. */
export const notes: Noun = {
  ar: { one: 'ملاحظة واحدة', two: 'ملاحظتان', few: '# ملاحظات', other: '# ملاحظة' },
  en: { one: '# note', other: '# notes' },
};

export const unseenCharacters: Noun = {
  ar: { one: 'محرف لا يُرى', two: 'محرفان لا يُريان', few: '# محارف لا تُرى', other: '# محرفاً لا يُرى' },
  en: { one: '# character that nobody sees', other: '# characters that nobody sees' },
};

export const noBreakSpaces: Noun = {
  ar: { one: 'فراغ غير فاصل', two: 'فراغان غير فاصلين', few: '# فراغات غير فاصلة', other: '# فراغاً غير فاصل' },
  en: { one: '# no-break space', other: '# no-break spaces' },
};

export const articles: Noun = {
  ar: { zero: 'لا مقالات', one: 'مقال واحد', two: 'مقالان', few: '# مقالات', many: '# مقالاً', other: '# مقال' },
  en: { one: '# article', other: '# articles' },
};

export const outlets: Noun = {
  ar: { zero: 'لا وسائل', one: 'وسيلة واحدة', two: 'وسيلتان', few: '# وسائل', other: '# وسيلة' },
  en: { one: '# outlet', other: '# outlets' },
};

export const words: Noun = {
  ar: { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: '# كلمات', other: '# كلمة' },
  en: { one: '# word', other: '# words' },
};

/** Of every severity. */
export const problems: Noun = {
  ar: { zero: 'لا أخطاء', one: 'خطأ واحد', two: 'خطآن', few: '# أخطاء', other: '# خطأ' },
  en: { one: '# problem', other: '# problems' },
};
