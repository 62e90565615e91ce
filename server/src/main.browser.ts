/** The server as a web worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { lifecycle } from './connection/lifecycle';
import type { Host } from './host';
import { readClipboard } from './paste';
import { serve } from './server';

declare const self: ConstructorParameters<typeof BrowserMessageReader>[0] & { readonly name: string };
declare const navigator: { readonly locks?: { request(name: string, hold: () => Promise<never>): unknown } };

// Held as long as the worker lives, by the name that its client gave it, before which VS Code's web host puts its own.
// Whoever waits for it learns of the worker's end.
const [name] = /dossier-[\w-]{36}$/.exec(self.name) ?? [];
if (name) navigator.locks?.request(name, () => new Promise<never>(() => {}));

const host: Host = { readClipboard: async (clipboard) => readClipboard(clipboard) };

serve(createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self), lifecycle()), host);
