/** Starts and stops the extension: the one file that knows both what VS Code shows and the server behind it. */
import { type ExtensionContext, type TextDocument, workspace } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import type { Server } from './check-folder';
import { languageId, recognizePlainText } from './language';
import { leftToRightViews } from './left-to-right-views';
import { openProblems, type Present, presentProblems } from './problems';
import { showRightToLeft } from './right-to-left';
import { rightToLeftCards } from './right-to-left/cards';
import { harmlessColours } from './right-to-left/colours';
import { type RulesPage, readRulesPage } from './rules-page';
import { type LifeOptions, ServerLife } from './server-life';
import { standIns } from './stand-ins';

/**
 * Wires the extension. The server is started with the first dossier that opens or the first command that needs it, and what
 * its answers are shown in is loaded then, not before: the extension is also activated by plain text files, which it only
 * looks at. Nothing of that is waited for, so that VS Code goes on with others.
 */
export function start(context: ExtensionContext, createClient: CreateClient): void {
  const { subscriptions } = context;
  const life = new ServerLife(
    (options) => createServer(context, createClient, options),
    async ({ client }) => {
      const { DossierStatus } = await import('./surfaces');
      subscriptions.push(new DossierStatus(client));
    },
  );
  // Lines run from right to left before the server is there, which takes longer than the eye.
  const showLines = once(() => {
    subscriptions.push(...showRightToLeft(() => life.running && refreshColours(life.running)));
  });
  const server = () => {
    showLines();
    return life.provide();
  };
  const commands = standIns(context.extension, () => showSurfaces());
  const showSurfaces = once(async () => {
    const { surfaces } = await import('./surfaces');
    commands.dispose();
    subscriptions.push(...surfaces(context, server));
  });
  const look = (document: TextDocument) => {
    if (document.languageId !== languageId) return;
    showLines();
    life.begin();
    void showSurfaces();
  };
  subscriptions.push(life, commands, ...recognizePlainText(), workspace.onDidOpenTextDocument(look));
  workspace.textDocuments.forEach(look);
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

function once<T>(act: () => T): () => T {
  let done: { readonly result: T } | undefined;
  return () => {
    done ??= { result: act() };
    return done.result;
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
