/** Where a dossier names an outlet, or an article. */
import type { Analysis } from '../analysis';
import type { Name } from '../dossier';
import { wordsSpan } from '../edits/names';
import { identifyOutlets, namesOf } from '../outlets/identity';
import { type NamePlace, nameAt } from '../places';
import { type Span, touches } from '../text';

export interface Reference {
  /** UTF-16 offsets. */
  readonly span: Span;
  /** An article is where its header is. An outlet is declared nowhere: all that names it is a reference. */
  readonly isDeclaration: boolean;
}

/**
 * All places, in order, that name what an offset does: with the cursor on an outlet, each mention of it in whatever
 * spelling; elsewhere on the line of an entry or a header, the titles of the article. Empty in other lines.
 */
export function references(analysis: Analysis, offset: number): Reference[] {
  const place = nameAt(analysis.dossier, offset);
  if (!place) return [];
  const { outlet } = place.name;
  const found = outlet && touches(outlet, offset) ? ofOutlet(analysis, place.name) : [];
  return found.length > 0 ? found : ofArticle(analysis, place);
}

function ofOutlet(analysis: Analysis, name: Name): Reference[] {
  const outletOf = identifyOutlets(analysis);
  const own = outletOf(name);
  if (own === '') return [];
  const names = namesOf(analysis).filter((other) => outletOf(other) === own);
  return names.map(({ outlet }) => ({ span: outlet as Span, isDeclaration: false }));
}

function ofArticle({ dossier, match }: Analysis, place: NamePlace): Reference[] {
  const { text, entries, articles } = dossier;
  // An article that comes twice is one: the first with its name.
  const firstOf = (article: number | undefined) => match.repeatedArticles.get(article ?? -1) ?? article;
  const namedBy = (entry: number) => firstOf(match.articleOf[entry] ?? match.repeatedEntries.get(entry));
  const own = place.side === 'header' ? firstOf(place.index) : namedBy(place.index);
  if (own === undefined) return [{ span: titleOf(text, place.name), isDeclaration: false }];
  const naming = entries.filter((_, index) => namedBy(index) === own);
  const named = articles.filter((_, index) => firstOf(index) === own);
  return [
    ...naming.map((entry) => ({ span: titleOf(text, entry), isDeclaration: false })),
    ...named.map(({ name }) => ({ span: titleOf(text, name), isDeclaration: true })),
  ];
}

function titleOf(text: string, name: Name): Span {
  return name.title ?? wordsSpan(text, name);
}
