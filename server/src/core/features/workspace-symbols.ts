/** The outlets and articles of a dossier, to be found by their words from anywhere. */
import type { Analysis } from '../analysis';
import type { Name } from '../dossier';
import { wordsSpan } from '../edits/names';
import { identifyOutlets } from '../outlets/identity';
import { oneLine, shorten } from '../shorten';
import type { Span } from '../text';

export interface DossierSymbol {
  readonly kind: 'outlet' | 'article';
  /** The outlet; of an article, outlet and title as its header has them. */
  readonly name: string;
  /** UTF-16 offsets. */
  readonly span: Span;
}

/** Each outlet where it is first named by a header, and each article at its header; in the order of the text. */
export function workspaceSymbols(analysis: Analysis): DossierSymbol[] {
  const { text, articles } = analysis.dossier;
  const outletOf = identifyOutlets(analysis);
  const seen = new Set(['']);
  return articles.flatMap(({ name }): DossierSymbol[] => {
    const article: DossierSymbol = { kind: 'article', name: label(text, wordsSpan(text, name)), span: name.span };
    const outlet = outletOf(name);
    const first = seen.has(outlet) ? [] : outletSymbol(text, name);
    seen.add(outlet);
    return article.name === '' ? first : [...first, article];
  });
}

function outletSymbol(text: string, { outlet }: Name): DossierSymbol[] {
  return outlet ? [{ kind: 'outlet', name: label(text, outlet), span: outlet }] : [];
}

/** UTF-16 units. */
const longestLabel = 200;

function label(text: string, { start, end }: Span): string {
  return shorten(oneLine(text.slice(start, Math.min(end, start + 2 * longestLabel))), longestLabel);
}
