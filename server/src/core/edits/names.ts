/** The words of entries and headers, taken from one another in the way that each is written. */
import { skipBlanks } from '../characters';
import { nameKey } from '../contents-match';
import type { Name } from '../dossier';
import { languageOf } from '../language';
import { remember } from '../remember';
import type { Subject } from '../rules/rule';
import type { Span } from '../text';
import { mostFrequent } from './articles';
import { replace, type TextEdit } from './text-edit';

/** Where the words of an entry or a header stand: all but its number and the sign after it. */
export function wordsSpan(text: string, { span, number, marker, title }: Name): Span {
  const after = Math.max(span.start, marker?.end ?? number?.end ?? 0);
  return { start: skipBlanks(text, after, span.end), end: title?.end ?? span.end };
}

/** Writes a well-formed header's words as an entry's, or an entry's as a header's: the colon is that side's own. */
export function wordsFor(side: 'entry' | 'header', subject: Subject): (source: Name) => string {
  const { text } = subject.dossier;
  const own = ownColons(subject)[side];
  return ({ outlet, colon, title }) => {
    if (!outlet || !colon || !title) return '';
    return slice(text, outlet) + (own ?? slice(text, colon)) + slice(text, title);
  };
}

/** Replaces a name's words, whatever is left of them. */
export function rewriteWords(text: string, name: Name, words: string): TextEdit[] {
  return replace(text, wordsSpan(text, name), words);
}

/** Makes one well-formed name say what another says; its colon stays as it is. */
export function copyWords(text: string, from: Name, to: Name): TextEdit[] {
  return (['outlet', 'title'] as const).flatMap((part) => {
    const [source, target] = [from[part], to[part]];
    return source && target ? replace(text, target, slice(text, source)) : [];
  });
}

export function slice(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The colon that most of some names have; where none has one, the usual one of the text's language. */
export function usualColon(names: readonly Name[], text: string): string {
  const colons = names.flatMap(({ colon }) => (colon ? [slice(text, colon)] : []));
  return mostFrequent(colons) ?? (languageOf(text) === 'ar' ? ' :' : ': ');
}

/** Worked out once: a fix for each entry may ask for it. */
const ownColons = remember((subject: Subject) => ({
  entry: ownColon('entry', subject),
  header: ownColon('header', subject),
}));

/** The colon that one side usually has; undefined where entries and headers repeat each other's. */
function ownColon(side: 'entry' | 'header', { dossier, match }: Subject): string | undefined {
  const { text, entries, articles } = dossier;
  const colons = new Map<string, number>();
  let repeated = 0;
  for (const [index, entry] of entries.entries()) {
    const article = articles[match.articleOf[index] ?? -1];
    // Where a colon was lost, another one seems to end the outlet.
    const isSame = article?.headed && nameKey(entry) !== undefined && nameKey(entry) === nameKey(article.name);
    if (!isSame) continue;
    const [own, other] = [entry, article.name].map(({ colon }) => (colon ? slice(text, colon) : ''));
    const written = (side === 'entry' ? own : other) as string;
    colons.set(written, (colons.get(written) ?? 0) + 1);
    repeated += own === other ? 1 : -1;
  }
  if (repeated >= 0) return undefined;
  return [...colons].reduce((most, next) => (next[1] > most[1] ? next : most))[0];
}
