/** The server as a process: `node dist/server.js --stdio`, or over the IPC of the process that starts it. */
import { type Connection, createConnection } from 'vscode-languageserver/node';
import { closedFiles } from './closed-files.node';
import { lifecycle } from './connection/lifecycle';
import { connectStreams } from './connection/streams.node';
import type { Host } from './host';
import { serve } from './server';

const host: Host = {
  files: closedFiles,
  // A bundle of its own (see scripts/build.mjs), read when the first article is pasted.
  readClipboard: async (clipboard) => (await import('./paste.js')).readClipboard(clipboard),
};

serve(process.argv.includes('--stdio') ? overStandardStreams() : createConnection(lifecycle()), host);

/** A client that closes the streams is gone: with 0 if it had said so. */
function overStandardStreams(): Connection {
  const connection = connectStreams(process.stdin, process.stdout);
  let code = 1;
  connection.onShutdown(() => {
    code = 0;
  });
  process.stdin.once('close', () => process.exit(code));
  return connection;
}
