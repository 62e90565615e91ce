/** The desktop's entry: the server runs as a process of its own, over Node's IPC. */
import type { ExtensionContext } from 'vscode';
import type { BaseLanguageClient, ServerOptions } from 'vscode-languageclient/node';
import { start } from './extension';

let client: BaseLanguageClient | undefined;

export function activate(context: ExtensionContext): void {
  const module = context.asAbsolutePath('dist/server.js');
  start(context, async (options) => {
    const { LanguageClient, TransportKind } = await import('vscode-languageclient/node');
    const { ipc: transport } = TransportKind;
    const server: ServerOptions = {
      run: { module, transport, options: { execArgv: engineFlags() } },
      debug: { module, transport, options: { execArgv: ['--nolazy', '--inspect=6010'] } },
    };
    client = new LanguageClient('dossier', 'Dossier', server, options);
    return client;
  });
}

export function deactivate(): Promise<void> | undefined {
  return client?.stop();
}

function engineFlags(): string[] {
  // A young generation of 4 MB instead of 16: what a keystroke leaves behind is collected sooner, and memory stays low.
  // And one helper for compiling and collecting instead of four, which keep others waiting where there are few cores.
  const flags = ['--max-semi-space-size=4', '--v8-pool-size=1'];
  // The whole heap, which is smaller after opening a dossier, isn't collected among the first keystrokes. Node promises
  // no such flag, and an engine that didn't know it wouldn't start.
  return Number.parseInt(process.versions.v8 ?? '', 10) <= newestTried
    ? [...flags, '--initial-old-space-size=48']
    : flags;
}

/** The engine of Node 24; the oldest VS Code has one of Node 20. */
const newestTried = 13;
