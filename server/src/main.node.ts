/** The server as a process: `node dist/server.js --stdio`, or over the IPC of the process that starts it. */
import { closedFiles } from './closed-files.node';
import { connectProcess } from './connection/process.node';
import type { Host } from './host';
import { serve } from './server';

const host: Host = {
  files: closedFiles,
  // A bundle of its own (see scripts/bundles.mjs), read when the first article is pasted.
  readClipboard: async (clipboard) => (await import('./paste.js')).readClipboard(clipboard),
};

serve(connectProcess(), host);
