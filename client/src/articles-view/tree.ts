/** The rows of the articles view, and how they are shown: by outlet or in order, all or some. */
import { type Disposable, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import {
  type ArticleRow,
  filterArticles,
  type Row,
  rowsByOutlet,
  rowsInOrder,
} from '../../../server/src/core/features/article-rows';
import type { Article, Listing } from '../articles';
import { languageFor } from '../display-language';
import { setting } from '../settings';
import { type Look, treeItem } from './item';
import { type Marks, markArticles, noMarks } from './problems';

export type ArticlesRow = Row<Article>;

export interface Arrangement {
  readonly isByOutlet: boolean;
  /** Empty for all articles. */
  readonly query: string;
}

export class ArticlesTree implements TreeDataProvider<ArticlesRow>, Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChangeTreeData = this.#changed.event;
  #listing: Listing | undefined;
  #rows: readonly ArticlesRow[] = [];
  #marks = new Map<number, Marks>();
  #look: Look | undefined;
  #begin: (() => void) | undefined;
  /** What VS Code is given while it builds the view it may keep, whatever it is told then: until there is something, it waits. */
  readonly #hasBegun = new Promise<void>((resolve) => {
    this.#begin = resolve;
  });

  get listing(): Listing | undefined {
    return this.#listing;
  }

  /** How many articles are shown. */
  get count(): number {
    return this.#articleRows().length;
  }

  show(listing: Listing | undefined, { isByOutlet, query }: Arrangement): void {
    const articles = filterArticles(listing?.articles ?? [], query);
    this.#listing = listing;
    this.#rows = isByOutlet ? rowsByOutlet(articles) : rowsInOrder(articles);
    this.#marks = listing ? markArticles(listing) : new Map();
    this.#look = listing && this.#lookAt(listing);
    // The first time, nobody has been given anything that is another now.
    if (this.#begin) this.#begin();
    else this.#changed.fire();
    this.#begin = undefined;
  }

  rowOf(article: Article): ArticleRow<Article> | undefined {
    return this.#articleRows().find((row) => row.article.index === article.index);
  }

  async getChildren(row?: ArticlesRow): Promise<ArticlesRow[]> {
    await this.#hasBegun;
    const rows = row === undefined ? this.#rows : row.kind === 'outlet' ? row.children : [];
    return [...rows];
  }

  getParent(row: ArticlesRow): ArticlesRow | undefined {
    return row.kind === 'article' ? row.parent : undefined;
  }

  getTreeItem(row: ArticlesRow): TreeItem {
    return treeItem(row, this.#look as Look);
  }

  dispose(): void {
    this.#changed.dispose();
  }

  #articleRows(): ArticleRow<Article>[] {
    return this.#rows.flatMap((row) => (row.kind === 'outlet' ? row.children : [row]));
  }

  #lookAt({ document }: Listing): Look {
    return {
      document,
      language: languageFor(document),
      titleLength: setting('outline.titleLength'),
      marksOf: ({ index }) => this.#marks.get(index) ?? noMarks,
    };
  }
}
