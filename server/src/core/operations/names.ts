/** Articles and outlets under other names, in the headers and in the contents alike. */
import type { Article, Name } from '../dossier';
import { replace, type TextEdit } from '../edits/text-edit';
import { fold } from '../fold';
import { findMeanings } from '../outlets/meanings';
import { collectOutlets } from '../outlets/mentions';
import { keyOfFolded, spellingKey } from '../outlets/spelling';
import type { Subject } from '../rules/rule';
import { isArticle, type Outcome, reasons, settle, wordsOf } from './operation';

/** Gives an article another title, in its header and its entry. */
export function retitle(subject: Subject, { article, title }: { article: number; title: string }): Outcome {
  const { text, articles, entries } = subject.dossier;
  const words = oneLine(title);
  if (!isArticle(subject, article)) return { reason: reasons.noArticle };
  if (!words) return { reason: reasons.badName };
  const { name, headed } = articles[article] as Article;
  if (!headed || !name.outlet || !name.title) return { reason: reasons.noHeader };
  const entry = entries[subject.match.entryOf[article] ?? -1];
  const edits = [name, entry].flatMap((each) => (each?.title ? replace(text, each.title, words) : []));
  const expected = articles.map((_, index) => wordsOf(subject, index));
  expected[article] = fold(text.slice(name.outlet.start, name.title.start) + words);
  return settle(subject, edits, { words: expected, focus: article });
}

/** Writes another name for an outlet wherever an entry or a header names it, however it is spelled there. */
export function renameOutlet(subject: Subject, { outlet, name }: { outlet: string; name: string }): Outcome {
  const { text, articles, entries } = subject.dossier;
  const words = oneLine(name);
  if (!words || /[:：﹕]/.test(words)) return { reason: reasons.badName };
  const isMeant = meansSame(subject, outlet);
  const names: Name[] = [...entries, ...articles.filter(({ headed }) => headed).map((article) => article.name)];
  const meant = new Set(names.filter(({ outletKey }) => isMeant(outletKey)));
  if (meant.size === 0) return { reason: reasons.noOutlet, values: { outlet } };
  const edits = [...meant].flatMap((each): TextEdit[] => (each.outlet ? replace(text, each.outlet, words) : []));
  const expected = articles.map(({ name: each }) =>
    meant.has(each) && each.outlet ? fold(words + text.slice(each.outlet.end, each.span.end)) : each.wordsKey,
  );
  return settle(subject, edits, { words: expected, focus: articles.findIndex((article) => meant.has(article.name)) });
}

/** Tells by its folded words whether a name is a spelling of an outlet. What may be another one's misprint is none. */
export function meansSame(subject: Subject, outlet: string): (outletKey: string) => boolean {
  const key = spellingKey(outlet);
  const meanings = findMeanings(collectOutlets(subject), subject.outlets);
  const right = meanings.get(key);
  return (outletKey) => {
    const own = keyOfFolded(outletKey);
    const meaning = meanings.get(own);
    const isSpelling = right && meaning && meaning.kind !== 'misspelt' && right.kind !== 'misspelt';
    return own !== '' && (own === key || (isSpelling === true && meaning.rightKey === right.rightKey));
  };
}

/** Words as they fit on one line. */
export function oneLine(words: string): string {
  return words.replace(/\s+/gu, ' ').trim();
}
