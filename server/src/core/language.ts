/** The two languages of every text that a user can see. */
export type Language = 'ar' | 'en';

/** The same text in both. `{name}` stands for a value. */
export type Texts = Readonly<Record<Language, string>>;

const firstStrongIsolate = '\u2068';
const popIsolate = '\u2069';

/** Fills a text's places. Each value is isolated (UAX #9), so that a Latin name doesn't scramble an Arabic sentence. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (_, name: string) => `${firstStrongIsolate}${values[name] ?? ''}${popIsolate}`);
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
