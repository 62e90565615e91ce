/**
 * What the server's answers are shown in: a bundle of its own (see `scripts/bundles.mjs`), which is loaded with the first
 * dossier or the first command.
 */
import type { Disposable, ExtensionContext } from 'vscode';
import { articleCommands } from './article-commands';
import { ArticlesView } from './articles-view';
import { checkFolders, type ProvideServer } from './check-folder';
import { newDossiers } from './new-dossier';
import { pasteArticles } from './paste-as-article';

export { DossierStatus } from './status-bar';

/** `server` starts the server where it isn't running. */
export function surfaces(context: ExtensionContext, server: ProvideServer): Disposable[] {
  const view = new ArticlesView(context, server);
  return [
    view,
    ...checkFolders(server),
    newDossiers(server),
    ...articleCommands(server, view),
    ...pasteArticles(server),
  ];
}
