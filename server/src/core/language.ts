/** The two languages of every text that a user can see. */
import { type Count, counted } from './count';
import { remember } from './remember';

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
  const [first = '', ...rest] = piecesOf(texts)[language];
  let filled = first;
  for (let i = 0; i < rest.length; i += 2) filled += show(values[rest[i] as string] ?? '', language) + rest[i + 1];
  return filled;
}

function show(value: Values[string], language: Language): string {
  return typeof value === 'object' ? counted(value, language) : `${firstStrongIsolate}${value}${popIsolate}`;
}

/** A text taken apart: words, a place's name, words, and so on. */
const piecesOf = remember(({ ar, en }: Texts) => ({ ar: ar.split(place), en: en.split(place) }));
const place = /\{(\w+)\}/;

/**
 * The language to tell a user about a text in: the one chosen, or with `auto` Arabic where the editor itself is Arabic,
 * otherwise the text's own. `locale` is the editor's, a BCP 47 tag.
 */
export function displayLanguage(chosen: 'auto' | Language, locale: string | undefined, text: string): Language {
  if (chosen !== 'auto') return chosen;
  return locale !== undefined && /^ar\b/i.test(locale) ? 'ar' : languageOf(text);
}

/** How much of a text its language is told by. UTF-16 units. */
export const sampleLength = 4000;

/** The language that most letters of a text's beginning are in. */
export function languageOf(text: string): Language {
  const sample = text.slice(0, sampleLength);
  if (sample !== last.sample) last = { sample, language: majorityOf(sample) };
  return last.language;
}

/** Every answer asks for the language, mostly of the same text. */
let last: { readonly sample: string; readonly language: Language } = { sample: '', language: 'ar' };

function majorityOf(sample: string): Language {
  const arabic = sample.match(/\p{Script=Arabic}/gu)?.length ?? 0;
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return arabic >= latin ? 'ar' : 'en';
}
