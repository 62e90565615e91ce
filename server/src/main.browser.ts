/** The server as a web worker. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  type Message,
} from 'vscode-languageserver/browser';
import { lifecycle } from './connection/lifecycle';
import type { Host } from './host';
import { readClipboard } from './paste';
import { serve } from './server';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { readonly name: string };
declare const navigator: { readonly locks?: { request(name: string, hold: () => Promise<never>): Promise<never> } };

/**
 * Holds a lock as long as the worker lives, by the name that its client gave it, before which VS Code's web host puts its
 * own: whoever waits for it learns of the worker's end. Resolves when it is held, or can't be.
 */
function holdLock(): Promise<void> {
  const [name] = /dossier-[\w-]{36}$/.exec(self.name) ?? [];
  const { locks } = navigator;
  return new Promise((held) => {
    if (!name || !locks) return held();
    const hold = () => new Promise<never>(() => held());
    locks.request(name, hold).catch(() => held());
  });
}

const held = holdLock();

/** The client looks for the lock when the server first speaks, and the browser may be slower to give it. */
class Writer extends BrowserMessageWriter {
  override async write(message: Message): Promise<void> {
    await held;
    return super.write(message);
  }
}

const host: Host = { readClipboard: async (clipboard) => readClipboard(clipboard) };

serve(createConnection(new BrowserMessageReader(self), new Writer(self), lifecycle()), host);
