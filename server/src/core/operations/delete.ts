import type { Subject } from '../rules/rule';
import { isArticle, type Outcome, reasons } from './operation';
import { rearrange } from './rearrange';

/** Deletes articles with their entries. */
export function deleteArticle(subject: Subject, { articles }: { articles: readonly number[] }): Outcome {
  if (articles.length === 0 || !articles.every((index) => isArticle(subject, index))) {
    return { reason: reasons.noArticle };
  }
  const gone = new Set(articles);
  const left = subject.dossier.articles.flatMap((_, index) => (gone.has(index) ? [] : [index]));
  return rearrange(
    subject,
    left,
    articles.reduce((least, article) => Math.min(least, article), left.length - 1),
  );
}
