/** Starts and stops the extension: the one file that knows both what VS Code shows and the server behind it. */
import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  SemanticTokensRegistrationType,
} from 'vscode-languageclient';
import { articleCommands } from './article-commands';
import { ArticlesView } from './articles-view';
import { checkFolders, type Server } from './check-folder';
import { languageId, recognizePlainText } from './language';
import { leftToRightViews } from './left-to-right-views';
import { newDossiers } from './new-dossier';
import { pasteArticles } from './paste-as-article';
import { openProblems, type Present, presentProblems } from './problems';
import { showRightToLeft } from './right-to-left';
import { harmlessColours } from './right-to-left/colours';
import { type RulesPage, readRulesPage } from './rules-page';
import { DossierStatus } from './status-bar';

/**
 * Wires the extension. The server is started with the first dossier that opens or the first folder to be checked, not
 * before: the extension is also activated by plain text files, which it only looks at.
 */
export async function start(context: ExtensionContext, createClient: CreateClient): Promise<void> {
  let starting: Promise<Server> | undefined;
  const server = () => {
    showLines();
    // What failed once may go well the next time.
    starting ??= startServer(context, createClient).catch((failure) => {
      starting = undefined;
      throw failure;
    });
    return starting;
  };
  // Lines run from right to left before the server is there, which takes longer than the eye.
  const showLines = once(() => {
    context.subscriptions.push(...showRightToLeft(() => void starting?.then(({ client }) => refreshColours(client))));
  });
  const view = new ArticlesView(context, server);
  const isDossier = (document: TextDocument) => document.languageId === languageId;
  context.subscriptions.push(
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

export type CreateClient = (options: LanguageClientOptions) => BaseLanguageClient;

async function startServer(context: ExtensionContext, createClient: CreateClient): Promise<Server> {
  const page = await readRulesPage(context.extensionUri);
  const present = presentProblems(page);
  const client = createClient(clientOptions(page, present));
  await client.start();
  context.subscriptions.push(new DossierStatus(client));
  return { client, present };
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
    const provider = client.getFeature(SemanticTokensRegistrationType.method).getProvider(document);
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
    middleware: { ...leftToRightViews, ...harmlessColours, ...openProblems(present) },
  };
}
