/** The rows of the articles view: in order or by outlet, filtered, and where a row lands that is dropped on another. */
import { fold } from '../fold';
import type { ArticleSummary } from './articles';

/** What the rows need of an article. */
export type Listed = Pick<ArticleSummary, 'index' | 'outlet' | 'outletKey' | 'title'>;

export interface ArticleRow<A extends Listed> {
  readonly kind: 'article';
  /** The same for the same article when it has moved. */
  readonly id: string;
  readonly article: A;
  /** The row it stands under; undefined where articles stand in order. */
  readonly parent: OutletRow<A> | undefined;
}

export interface OutletRow<A extends Listed> {
  readonly kind: 'outlet';
  readonly id: string;
  /** As its first article spells it. */
  readonly name: string;
  /** In document order; never empty. */
  readonly children: readonly ArticleRow<A>[];
}

export type Row<A extends Listed> = ArticleRow<A> | OutletRow<A>;

export function rowsInOrder<A extends Listed>(articles: readonly A[]): ArticleRow<A>[] {
  const ids = articleIds(articles);
  return articles.map((article, at) => ({ kind: 'article', id: ids[at] as string, article, parent: undefined }));
}

/** The outlets in the order of their first articles. */
export function rowsByOutlet<A extends Listed>(articles: readonly A[]): OutletRow<A>[] {
  const ids = articleIds(articles);
  const outlets = new Map<string, OutletRow<A> & { readonly children: ArticleRow<A>[] }>();
  articles.forEach((article, at) => {
    const { outletKey, outlet } = article;
    const parent = outlets.get(outletKey) ?? { kind: 'outlet', id: `outlet ${outletKey}`, name: outlet, children: [] };
    outlets.set(outletKey, parent);
    parent.children.push({ kind: 'article', id: ids[at] as string, article, parent });
  });
  return [...outlets.values()];
}

/** Outlet and title, and for one that has both from another the times it was there before. */
function articleIds(articles: readonly Listed[]): string[] {
  const times = new Map<string, number>();
  return articles.map(({ outletKey, title }) => {
    const name = `${outletKey}\n${title}`;
    const before = times.get(name) ?? 0;
    times.set(name, before + 1);
    return `article ${before}\n${name}`;
  });
}

/** The articles with all words of a query, or parts of words, in outlet and title; in any spelling (see `fold`). */
export function filterArticles<A extends Listed>(articles: readonly A[], query: string): A[] {
  const wanted = fold(query).split(' ').filter(Boolean);
  return articles.filter(({ outlet, title }) => {
    const words = fold(`${outlet} ${title}`);
    return wanted.every((word) => words.includes(word));
  });
}

/** The articles of rows, each once, by their indices in order: an outlet stands for all of its own. */
export function articlesOf<A extends Listed>(rows: readonly Row<A>[]): A[] {
  const all = rows.flatMap((row) =>
    row.kind === 'article' ? [row.article] : row.children.map((each) => each.article),
  );
  return [...new Set(all)].sort((a, b) => a.index - b.index);
}

/**
 * Where articles land that are dropped on a row, or on none: the index before which they go, in the present order;
 * `total` is the end. On an article they take its place, so that it moves on in the direction they came from: before it
 * when they come from below, behind it when they all come from above. On an outlet they land behind its last article.
 */
export function landing(dropped: readonly number[], target: Row<Listed> | undefined, total: number): number {
  if (!target) return total;
  if (target.kind === 'outlet') return (target.children.at(-1)?.article.index ?? total - 1) + 1;
  const { index } = target.article;
  return dropped.every((each) => each < index) ? index + 1 : index;
}

/** Whether articles that land there stay where they are. */
export function staysInPlace(dropped: readonly number[], to: number): boolean {
  const sorted = [...dropped].sort((a, b) => a - b);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return true;
  return last - first + 1 === sorted.length && first <= to && to <= last + 1;
}
