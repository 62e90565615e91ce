/** Articles that are dragged in the view change their places in the dossier: one edit, one undo. */
import { type DataTransfer, DataTransferItem, type TreeDragAndDropController } from 'vscode';
import { articlesOf, landing, staysInPlace } from '../../../server/src/core/features/article-rows';
import { edit } from '../article-commands/edit';
import type { Listing } from '../articles';
import type { ProvideServer } from '../check-folder';
import type { ArticlesRow, ArticlesTree } from './tree';

/** What VS Code calls the rows of a view that are dragged: by the view's id in lower case. */
const mimeType = 'application/vnd.code.tree.dossier.articles';

export class DragAndDrop implements TreeDragAndDropController<ArticlesRow> {
  readonly dragMimeTypes = [mimeType];
  readonly dropMimeTypes = [mimeType];

  constructor(
    readonly server: ProvideServer,
    readonly tree: ArticlesTree,
  ) {}

  /** An outlet is dragged with all of its articles. */
  handleDrag(rows: readonly ArticlesRow[], data: DataTransfer): void {
    const { listing } = this.tree;
    const dragged = articlesOf(rows).map(({ index }) => index);
    if (listing) data.set(mimeType, new DataTransferItem({ listing, dragged } satisfies Dragged));
  }

  async handleDrop(target: ArticlesRow | undefined, data: DataTransfer): Promise<void> {
    const item: Dragged | undefined = data.get(mimeType)?.value;
    if (!item) return;
    const { document, version, articles } = item.listing;
    const to = landing(item.dragged, target, articles.length);
    if (staysInPlace(item.dragged, to)) return;
    // Where the dossier has changed since, the server refuses its older version.
    await edit(this.server, document, version, { operation: 'moveArticle', article: item.dragged, to });
  }
}

interface Dragged {
  readonly listing: Listing;
  readonly dragged: readonly number[];
}
