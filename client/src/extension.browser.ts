/** The browser's entry: the server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { start } from './extension';

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  return start(context, (options) => {
    // The Worker itself: a function that makes one fails in the web host.
    client = new LanguageClient('dossier', 'Dossier', new Worker(script), options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
