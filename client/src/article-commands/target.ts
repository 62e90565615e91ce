/** What a command is about: the articles chosen in the view, or the one that the cursor is in. */
import { type TextDocument, window } from 'vscode';
import { articlesOf, rowsInOrder } from '../../../server/src/core/features/article-rows';
import type { Texts } from '../../../server/src/core/language';
import { type Article, articleAt, type Listing, listArticles } from '../articles';
import type { ArticlesView } from '../articles-view';
import type { ArticlesRow } from '../articles-view/tree';
import type { ProvideServer } from '../check-folder';
import { say } from '../display-language';
import { languageId } from '../language';
import { tell } from '../messages';
import { editorOf } from '../shown-dossier';

export interface Target {
  /** Of the document's present version. */
  readonly listing: Listing;
  /** In document order. */
  readonly articles: readonly Article[];
}

const noArticle: Texts = {
  ar: 'المؤشر ليس داخل مقال. ضعه في مقال أو في سطره من العناوين.',
  en: 'The cursor is in no article. Put it into one, or on its entry in the contents.',
};

/** The arguments of a command: of a row's menu, its row and the selected ones; of a key in the view, `view`. */
export type Arguments = readonly [first?: ArticlesRow | 'view', selected?: readonly ArticlesRow[]];

/** Undefined where there is no dossier. */
export async function findTarget(
  server: ProvideServer,
  view: ArticlesView,
  args: Arguments,
): Promise<Target | undefined> {
  const rows = rowsOf(view, args);
  const document = rows ? view.dossier.document : activeDossier(view);
  if (!document) return undefined;
  const listing = await listArticles(server, document);
  return { listing, articles: rows ? findAgain(rows, listing) : atCursor(listing) };
}

/** The dossier of the active editor, or else the one that the view shows. */
export function activeDossier(view: ArticlesView): TextDocument | undefined {
  const active = window.activeTextEditor?.document;
  return active?.languageId === languageId ? active : view.dossier.document;
}

/** Whether there is an article to do something with; if not, says so. */
export function hasArticles({ articles, listing }: Target): boolean {
  if (articles.length === 0) tell('information', say(noArticle, listing.document));
  return articles.length > 0;
}

function rowsOf(view: ArticlesView, [first, selected]: Arguments): readonly ArticlesRow[] | undefined {
  if (first === 'view') return view.selection;
  if (typeof first !== 'object' || !('kind' in first)) return undefined;
  // A menu may be opened on a row that is not among the selected ones.
  return selected?.includes(first) ? selected : [first];
}

/** The articles of rows, in a listing that may be newer than they. */
function findAgain(rows: readonly ArticlesRow[], { articles }: Listing): Article[] {
  const children = rows.flatMap((row) => (row.kind === 'article' ? [row] : row.children));
  const ids = new Set(children.map(({ id }) => id));
  return articlesOf(rowsInOrder(articles).filter(({ id }) => ids.has(id)));
}

function atCursor(listing: Listing): Article[] {
  const position = editorOf(listing.document)?.selection.active;
  const article = position && articleAt(listing, position);
  return article ? [article] : [];
}
