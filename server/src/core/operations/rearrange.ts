/** Articles put in another order, and the contents with them. */
import { type Article, keyOf } from '../dossier';
import { arrangeArticles } from '../edits/articles';
import { arrangeEntries, type WantedArticle } from '../edits/entries';
import { fold } from '../fold';
import { plain } from '../layouts/plain';
import type { Subject } from '../rules/rule';
import { isUnwritten } from '../unwritten';
import { type Outcome, reasons, settle, wordsOf } from './operation';

/** An article that is not there yet. */
export interface NewArticle {
  readonly outlet: string;
  readonly colon: string;
  readonly title: string;
  /** Header and text, without a separator. */
  readonly words: string;
}

/**
 * Puts articles (by their index) and new ones in an order; `focus` is the place of the one to select. The article that a
 * new dossier begins with gives way to the first new one, as long as nobody has written it.
 */
export function rearrange(subject: Subject, order: readonly (number | NewArticle)[], focused?: number): Outcome {
  const { dossier } = subject;
  const isKept = (each: number | NewArticle) =>
    typeof each !== 'number' || !isUnwritten(dossier.articles[each] as Article);
  const wanted = order.some((each) => typeof each !== 'number') ? order.filter(isKept) : order;
  const focus = focused === undefined ? undefined : wanted.indexOf(order[focused] as number | NewArticle);
  if (dossier.layout === plain) return { reason: reasons.noLayout };
  const items = wanted.map((each) => (typeof each === 'number' ? { item: each } : { words: each.words }));
  const edits = [...arrangeEntries(subject, wanted.map(inContents)), ...arrangeArticles(dossier, items)];
  const words = wanted.map((each) => (typeof each === 'number' ? wordsOf(subject, each) : fold(nameOf(each))));
  return settle(subject, edits, { words, ...(focus !== undefined && { focus }) });
}

function inContents(article: number | NewArticle): WantedArticle {
  if (typeof article === 'number') return article;
  const [outletKey, titleKey] = [fold(article.outlet), fold(article.title)];
  return { entryWords: nameOf(article), key: keyOf(outletKey, titleKey) };
}

export function nameOf({ outlet, colon, title }: Pick<NewArticle, 'outlet' | 'colon' | 'title'>): string {
  return outlet + colon + title;
}
