/** The desktop's entry: the server runs as a process of its own, over Node's IPC. */
import type { ExtensionContext } from 'vscode';
import { LanguageClient, type ServerOptions, TransportKind } from 'vscode-languageclient/node';
import { start } from './extension';

let client: LanguageClient | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  const server: ServerOptions = {
    run: { module, transport: TransportKind.ipc },
    debug: { module, transport: TransportKind.ipc, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
  };
  return start(context, (options) => {
    client = new LanguageClient('dossier', 'Dossier', server, options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
