/** The commands on a dossier's articles and contents, for palette, menus and keys. */
import { commands, type Disposable, window } from 'vscode';
import type { ArticlesView } from '../articles-view';
import type { ProvideServer } from '../check-folder';
import { deleteArticles, offerUndo } from './delete';
import { edit, type Operation } from './edit';
import { mergeDossier } from './merge';
import { moveDown, moveToChosen, moveUp } from './move';
import { type Arguments, findTarget, hasArticles, type Target } from './target';
import { splitArticle, wholeOperations } from './whole';
import { insertArticle, renameOutlet, retitleArticle } from './write';

/** What is to be done about the target; undefined for nothing, for one that is at the top already or gives up. */
type Plan = (target: Target) => Operation | undefined | Promise<Operation | undefined>;

export function articleCommands(server: ProvideServer, view: ArticlesView): Disposable[] {
  const offer = (name: string, run: (target: Target) => Promise<unknown>) =>
    commands.registerCommand(`dossier.${name}`, async (...args: Arguments) => {
      const target = await findTarget(server, view, args);
      if (target) await run(target);
    });
  const apply = async (target: Target, plan: Plan) => {
    const operation = await plan(target);
    const { document, version } = target.listing;
    return operation !== undefined && (await edit(server, document, version, operation));
  };
  const onDossier = (name: string, plan: Plan) => offer(name, (target) => apply(target, plan));
  const onArticles = (name: string, plan: Plan, then?: (target: Target) => void) =>
    offer(name, async (target) => {
      if (hasArticles(target) && (await apply(target, plan))) then?.(target);
    });

  return [
    onArticles('moveArticleUp', moveUp),
    onArticles('moveArticleDown', moveDown),
    onArticles('moveArticleTo', moveToChosen),
    onArticles('deleteArticle', deleteArticles, offerUndo),
    onArticles('retitleArticle', retitleArticle),
    onArticles('renameOutlet', renameOutlet),
    onDossier('insertArticle', insertArticle),
    onDossier('mergeDossier', mergeDossier),
    onDossier('splitArticle', (target) => splitArticle(server, target)),
    ...wholeOperations.map((operation) => onDossier(operation, () => ({ operation }))),
    offer('goToEntry', goToEntry),
  ];
}

async function goToEntry({ listing, articles }: Target): Promise<void> {
  const selection = articles[0]?.entryRange;
  if (selection) await window.showTextDocument(listing.document, { selection });
}
