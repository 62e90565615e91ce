import type { Subject } from '../rules/rule';
import { isArticle, type Outcome, reasons } from './operation';
import { rearrange } from './rearrange';

/** Moves articles before another one, or to the end where `to` is their count. They keep their order. */
export function moveArticle(subject: Subject, { articles, to }: { articles: readonly number[]; to: number }): Outcome {
  const all = subject.dossier.articles.map((_, index) => index);
  const isPlace = Number.isInteger(to) && to >= 0 && to <= all.length;
  if (articles.length === 0 || !isPlace || !articles.every((index) => isArticle(subject, index))) {
    return { reason: reasons.noArticle };
  }
  const moved = new Set(articles);
  const before = all.filter((index) => index < to && !moved.has(index));
  const after = all.filter((index) => index >= to && !moved.has(index));
  const block = all.filter((index) => moved.has(index));
  return rearrange(subject, [...before, ...block, ...after], before.length);
}
