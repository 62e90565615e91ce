/** The two languages of every text that a user can see. */
import { type Count, counted } from './count';

export type Language = 'ar' | 'en';

/** The same text in both. `{name}` stands for a value. */
export type Texts = Readonly<Record<Language, string>>;

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** What stands in the places of a text. */
export type Values = Readonly<Record<string, string | number | Count>>;

/**
 * A text in a language, its places filled. Each value is isolated (UAX #9), so that a Latin name doesn't scramble an
 * Arabic sentence; a counted noun is part of the sentence.
 */
export function fill(texts: Texts, language: Language, values: Values = {}): string {
  return texts[language].replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name] ?? '';
    return typeof value === 'object' ? counted(value, language) : `${firstStrongIsolate}${value}${popIsolate}`;
  });
}

/**
 * The language to tell a user about a text in: the one chosen, or with `auto` Arabic where the editor itself is Arabic,
 * otherwise the text's own. `locale` is the editor's, a BCP 47 tag.
 */
export function displayLanguage(chosen: 'auto' | Language, locale: string | undefined, text: string): Language {
  if (chosen !== 'auto') return chosen;
  return locale !== undefined && /^ar\b/i.test(locale) ? 'ar' : languageOf(text);
}

/** The language that most letters of a text's beginning are in. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, 4000);
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin ? 'ar' : 'en';
}
