/** Starts and stops the extension: the one file that knows both what VS Code shows and the server behind it. */
import { type ExtensionContext, workspace } from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  SemanticTokensRegistrationType,
} from 'vscode-languageclient';
import { languageId, recognizePlainText } from './language';
import { leftToRightViews } from './left-to-right-views';
import { showRightToLeft } from './right-to-left';
import { harmlessColours } from './right-to-left/colours';

/**
 * Wires the extension. The server is started with the first dossier that opens, not before: the extension is also
 * activated by plain text files, which it only looks at.
 */
export async function start(context: ExtensionContext, createClient: () => BaseLanguageClient): Promise<void> {
  context.subscriptions.push(...recognizePlainText());
  if (!workspace.textDocuments.some((document) => document.languageId === languageId)) await firstDossier(context);
  const client = createClient();
  context.subscriptions.push(...showRightToLeft(() => refreshColours(client)));
  await client.start();
}

/** Resolves when a dossier is open; never, if none ever is. */
function firstDossier(context: ExtensionContext): Promise<void> {
  return new Promise((resolve) => {
    const listener = workspace.onDidOpenTextDocument((document) => {
      if (document.languageId !== languageId) return;
      listener.dispose();
      resolve();
    });
    context.subscriptions.push(listener);
  });
}

/** Asks for the colours of open dossiers anew, once the way their lines are shown has changed. */
function refreshColours(client: BaseLanguageClient): void {
  for (const document of workspace.textDocuments) {
    const provider = client.getFeature(SemanticTokensRegistrationType.method).getProvider(document);
    provider?.onDidChangeSemanticTokensEmitter.fire();
  }
}

/** What the client tells the server about: every dossier, from whatever file system it comes. */
export function clientOptions(): LanguageClientOptions {
  return {
    documentSelector: [{ language: languageId }],
    synchronize: { configurationSection: 'dossier' },
    diagnosticPullOptions: { onChange: true, onTabs: false },
    middleware: { ...leftToRightViews, ...harmlessColours },
  };
}
