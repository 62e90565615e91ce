/** The articles view: the dossier's articles, which follow the cursor and can be dragged to other places. */
import { type Disposable, type ExtensionContext, languages, type TreeView, window, workspace } from 'vscode';
import { fill, type Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { articleAt, listArticles } from '../articles';
import type { ProvideServer } from '../check-folder';
import { debounced } from '../debounced';
import { languageFor, say } from '../display-language';
import { setting } from '../settings';
import { ShownDossier } from '../shown-dossier';
import { Arranging } from './arranging';
import { DragAndDrop } from './drag-and-drop';
import { type ArticlesRow, ArticlesTree } from './tree';

/** After the last change. Milliseconds. */
const delay = 300;

const noArticles: Texts = { ar: 'لا مقالات في هذا الملف بعد.', en: 'There are no articles in this dossier yet.' };
const filtered: Texts = { ar: 'التصفية: {query} ({shown} من {total})', en: 'Filter: {query} ({shown} of {total})' };

export class ArticlesView implements Disposable {
  readonly dossier = new ShownDossier();
  readonly #tree = new ArticlesTree();
  readonly #view: TreeView<ArticlesRow>;
  readonly #arranging: Arranging;
  readonly #refreshSoon = debounced(delay, () => void this.#refresh());
  readonly #followSoon = debounced(delay / 3, () => void this.#follow());
  /** The article that the view went to last, and where it stood. */
  #followed = '';
  readonly #subscriptions: Disposable[];

  constructor(
    context: ExtensionContext,
    readonly server: ProvideServer,
  ) {
    this.#arranging = new Arranging(
      context.globalState,
      () => this.dossier.document,
      () => this.#arrange(),
    );
    this.#view = window.createTreeView('dossier.articles', {
      treeDataProvider: this.#tree,
      dragAndDropController: new DragAndDrop(server, this.#tree),
      canSelectMany: true,
      showCollapseAll: true,
    });
    this.#subscriptions = [
      this.dossier,
      this.#tree,
      this.#view,
      this.#arranging,
      this.#refreshSoon,
      this.#followSoon,
      ...this.#watch(),
    ];
  }

  get selection(): readonly ArticlesRow[] {
    return this.#view.selection;
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  #watch(): Disposable[] {
    const isShown = (document: unknown) => document === this.dossier.document;
    return [
      this.dossier.onDidChange(() => void this.#refresh()),
      this.#view.onDidChangeVisibility(() => void this.#refresh()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (isShown(document)) this.#refreshSoon();
      }),
      languages.onDidChangeDiagnostics(({ uris }) => {
        if (uris.some((uri) => uri.toString() === this.dossier.document?.uri.toString())) this.#refreshSoon();
      }),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dossier')) this.#refreshSoon();
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (isShown(textEditor.document)) this.#followSoon();
      }),
    ];
  }

  /** Asks for the articles; nothing while the view is hidden. */
  async #refresh(): Promise<void> {
    const { document } = this.dossier;
    if (!this.#view.visible) return;
    // A server that stops leaves what was told before.
    const listing = document && (await listArticles(this.server, document).catch(() => undefined));
    // Another dossier or another version may have come meanwhile, and with it another answer.
    if (document !== this.dossier.document || listing?.version !== document?.version) return;
    this.#tree.show(listing, this.#arranging.present);
    this.#tell();
    await this.#follow();
  }

  /** The same articles, in another order or through another filter. */
  #arrange(): void {
    const { listing } = this.#tree;
    if (listing) this.#tree.show(listing, this.#arranging.present);
    this.#tell();
    this.#followed = '';
    void this.#follow();
  }

  #tell(): void {
    const { document } = this.dossier;
    const language = languageFor(document);
    const total = this.#tree.listing?.articles.length ?? 0;
    const { query } = this.#arranging.present;
    const values = { query, shown: this.#tree.count, total };
    this.#view.description = String(total);
    const message = query ? fill(filtered, language, values) : total === 0 ? say(noArticles, document) : undefined;
    // Its type knows no undefined, but that is how it goes away.
    this.#view.message = (message && isolate(message)) as string;
  }

  /** Shows the article that the cursor is in, unless it did so already. */
  async #follow(): Promise<void> {
    const { editor } = this.dossier;
    const { listing } = this.#tree;
    if (!this.#view.visible || !editor || listing?.document !== editor.document) return;
    if (!setting('articlesView.followCursor')) return;
    const article = articleAt(listing, editor.selection.active);
    const row = article && this.#tree.rowOf(article);
    const followed = row ? `${row.article.index} ${row.id}` : '';
    if (followed === this.#followed) return;
    this.#followed = followed;
    // Where several articles are selected and the cursor is in one of them, they all stay so.
    if (row) await this.#view.reveal(row, { select: !this.selection.some(({ id }) => id === row.id), focus: false });
  }
}
