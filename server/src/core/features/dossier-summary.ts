/** How much is in a dossier. */
import type { Analysis } from '../analysis';
import { identifyOutlets } from '../outlets/identity';
import { bodyOf } from '../places';
import type { Span } from '../text';
import { countWords } from '../words';

export interface DossierSummary {
  readonly articles: number;
  /** Different ones among the articles, however they are spelled. */
  readonly outlets: number;
  /** Of the articles' texts, without headers and separators. */
  readonly words: number;
}

const known = new WeakMap<Analysis, DossierSummary>();

/** Counts once for each analysis: linear in the text's length. */
export function summarizeDossier(analysis: Analysis): DossierSummary {
  const summary = known.get(analysis) ?? count(analysis);
  known.set(analysis, summary);
  return summary;
}

function count(analysis: Analysis): DossierSummary {
  const { text, articles } = analysis.dossier;
  const outletOf = identifyOutlets(analysis);
  const outlets = new Set(articles.map(({ name }) => outletOf(name)).filter((outlet) => outlet !== ''));
  return {
    articles: articles.length,
    outlets: outlets.size,
    words: countAll(
      articles.map((each) => bodyOf(text, each)),
      text,
    ),
  };
}

/** The words of each text that was counted last: from one version of a dossier to the next, most stay the same. */
let counted: ReadonlyMap<string, number> = new Map();

function countAll(bodies: readonly Span[], text: string): number {
  const counts = new Map<string, number>();
  let words = 0;
  for (const { start, end } of bodies) {
    const body = text.slice(start, end);
    const count = counts.get(body) ?? counted.get(body) ?? countWords(body);
    counts.set(body, count);
    words += count;
  }
  counted = counts;
  return words;
}
