/** The browser's entry: the server runs in a web worker. */
import { type ExtensionContext, Uri } from 'vscode';
import { start } from './extension';
import type { WorkerClient } from './server-life/worker';

let client: WorkerClient | undefined;

export function activate(context: ExtensionContext): void {
  const script = Uri.joinPath(context.extensionUri, 'dist/browser/server.js').toString(true);
  start(context, async (options) => {
    const { WorkerClient } = await import('./server-life/worker');
    client = new WorkerClient('dossier', 'Dossier', script, options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
