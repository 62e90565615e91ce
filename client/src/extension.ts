/** Starts and stops the extension: the one file that knows both what VS Code shows and the server behind it. */
import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { articleCommands } from './article-commands';
import { ArticlesView } from './articles-view';
import { checkFolders, type Server } from './check-folder';
import { languageId, recognizePlainText } from './language';
import { leftToRightViews } from './left-to-right-views';
import { newDossiers } from './new-dossier';
import { pasteArticles } from './paste-as-article';
import { openProblems, type Present, presentProblems } from './problems';
import { showRightToLeft } from './right-to-left';
import { rightToLeftCards } from './right-to-left/cards';
import { harmlessColours } from './right-to-left/colours';
import { type RulesPage, readRulesPage } from './rules-page';
import { type LifeOptions, ServerLife } from './server-life';
import { DossierStatus } from './status-bar';

/**
 * Wires the extension. The server is started with the first dossier that opens or the first folder to be checked, not
 * before: the extension is also activated by plain text files, which it only looks at.
 */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  const life = new ServerLife(
    (options) => createServer(context, createClient, options),
    ({ client }) => context.subscriptions.push(new DossierStatus(client)),
  );
  const server = () => {
    showLines();
    return life.provide();
  };
  // Lines run from right to left before the server is there, which takes longer than the eye.
  const showLines = once(() => {
    context.subscriptions.push(...showRightToLeft(() => life.running && refreshColours(life.running)));
  });
  const view = new ArticlesView(context, server);
  const isDossier = (document: TextDocument) => document.languageId === languageId;
  context.subscriptions.push(
    life,
    ...recognizePlainText(),
    ...checkFolders(server),
    newDossiers(server),
    view,
    ...articleCommands(server, view),
    ...pasteArticles(server),
    workspace.onDidOpenTextDocument((document) => {
      if (isDossier(document)) void server();
    }),
  );
  if (workspace.textDocuments.some(isDossier)) await server();
}

/** Loads what the client is made of only then: it is ten times as much code as the rest. */
export type CreateClient = (options: LanguageClientOptions) => Promise<BaseLanguageClient>;

async function createServer(
  { extensionUri }: ExtensionContext,
  createClient: CreateClient,
  options: LifeOptions,
): Promise<Server> {
  const page = await readRulesPage(extensionUri);
  const present = presentProblems(page);
  return { client: await createClient({ ...options, ...clientOptions(page, present) }), present };
}

function once(act: () => void): () => void {
  let done = false;
  return () => {
    if (!done) act();
    done = true;
  };
}

/** Asks for the colours of open dossiers anew, once the way their lines are shown has changed. */
function refreshColours(client: BaseLanguageClient): void {
  for (const document of workspace.textDocuments) {
    const provider = client.getFeature('textDocument/semanticTokens').getProvider(document);
    provider?.onDidChangeSemanticTokensEmitter.fire();
  }
}

/** What the client tells the server about: every dossier, from whatever file system it comes. */
function clientOptions(page: RulesPage, present: Present): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    synchronize: { configurationSection: 'dossier' },
    diagnosticPullOptions: { onChange: true, onTabs: false },
    initializationOptions: { rulesUri: page.uri.toString(), checksFolders: true },
    middleware: { ...leftToRightViews, ...rightToLeftCards, ...harmlessColours, ...openProblems(present) },
  };
}
