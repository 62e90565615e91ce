/** The desktop's entry: the server runs as a process of its own, over Node's IPC. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, ServerOptions } from 'vscode-languageclient/node';
import { start } from './extension';

let client: BaseLanguageClient | undefined;

export function activate(context: ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath('dist/server.js');
  return start(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { ipc: transport } = TransportKind;
    const server: ServerOptions = {
      // A young generation of 4 MB instead of 16: what a keystroke leaves behind is collected sooner, and memory stays low.
      run: { module, transport, options: { execArgv: ['--max-semi-space-size=4'] } },
      debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
    };
    client = new LanguageClient('dossier', 'Dossier', server, options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}
