/** How much is in a dossier. */
import type { Analysis } from '../analysis';
import { identifyOutlets } from '../outlets/identity';
import { remember } from '../remember';
import { wordsUnder } from '../words';

export interface DossierSummary {
  readonly articles: number;
  /** Different ones among the articles, however they are spelled. */
  readonly outlets: number;
  /** Of the articles' texts, without headers and separators. */
  readonly words: number;
}

/** Counts once for each analysis. */
export const summarizeDossier = remember((analysis: Analysis): DossierSummary => {
  const { articles } = analysis.dossier;
  const outletOf = identifyOutlets(analysis);
  const outlets = new Set(articles.map(({ name }) => outletOf(name)).filter((outlet) => outlet !== ''));
  return {
    articles: articles.length,
    outlets: outlets.size,
    words: articles.reduce((sum, { node }) => sum + wordsUnder(node), 0),
  };
});
