/** The articles of a dossier, for a list of them. */
import type { Analysis } from '../analysis';
import type { Language } from '../language';
import type { Span } from '../text';
import { wordsUnder } from '../words';
import { articleItem } from './outline';

/** Spans are UTF-16 offsets. */
export interface ArticleSummary {
  /** Its place among the articles, counted from 0. */
  readonly index: number;
  /** Its number in the contents, as written there; undefined where it has none. */
  readonly number?: number;
  /** As written, or a word for none. */
  readonly outlet: string;
  /** The same for all spellings of one outlet; empty where there is none. */
  readonly outletKey: string;
  readonly title: string;
  /** Of the text under the header. */
  readonly words: number;
  readonly span: Span;
  /** The title, or what stands in its place. */
  readonly nameSpan: Span;
  /** Its entry in the contents; undefined for an article that isn't listed there. */
  readonly entrySpan?: Span;
}

/** Every article in document order. */
export function listArticles(analysis: Analysis, language: Language): ArticleSummary[] {
  const { articles, entries } = analysis.dossier;
  return articles.map((article, index) => {
    const { key, outlet, node } = articleItem(analysis, index, language);
    const entry = entries[analysis.match.entryOf[index] ?? -1];
    return {
      index,
      ...(entry?.value !== undefined && { number: entry.value }),
      outlet,
      outletKey: key,
      title: node.name,
      words: wordsUnder(article.node),
      span: node.span,
      nameSpan: node.nameSpan,
      ...(entry && { entrySpan: entry.span }),
    };
  });
}
