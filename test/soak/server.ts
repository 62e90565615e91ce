/** The server as users have it, with an ear for questions about its memory. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { type Client, connectClient } from '../support/client';

export interface Soaked {
  readonly client: Client;
  memory(): Promise<Memory>;
  end(): Promise<void>;
}

/** Megabytes. */
export interface Memory {
  /** Of the whole process. */
  readonly rss: number;
  /** Of what the program keeps on its heap. */
  readonly heap: number;
  /** Of the program itself there, as the engine has compiled it: more of it in the course of hours, and never more than all. */
  readonly code: number;
}

const megabyte = 2 ** 20;

/** Throws, where the server dies, into whatever waits for it. */
export async function startSoaked(): Promise<Soaked> {
  // As the extension starts it.
  const engine = ['--max-semi-space-size=4', '--v8-pool-size=1', '--initial-old-space-size=48'];
  const flags = [...engine, '--expose-gc', '--require', join(__dirname, 'memory.cjs')];
  const script = join(__dirname, '../../dist/server.js');
  const server = spawn(process.execPath, [...flags, script, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit', 'ipc'] });
  server.on('exit', (code, signal) => {
    console.error(`The server has ended: ${code ?? signal}`);
    process.exit(2);
  });
  const [input, output] = [server.stdin as Writable, server.stdout as Readable];
  const [reader, writer] = [new StreamMessageReader(output), new StreamMessageWriter(input)];
  const capabilities = {
    workspace: { applyEdit: true },
    textDocument: {
      diagnostic: {},
      documentSymbol: { hierarchicalDocumentSymbolSupport: true },
      codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } }, dataSupport: true },
      rename: { prepareSupport: true },
    },
  };
  const client = await connectClient(reader, writer, { capabilities });
  return {
    client,
    async memory() {
      server.send('memory');
      const [{ rss, heapUsed, code }] = await once(server, 'message');
      return { rss: rss / megabyte, heap: (heapUsed - code) / megabyte, code: code / megabyte };
    },
    async end() {
      server.removeAllListeners('exit');
      await client.shutdown();
      server.kill();
    },
  };
}
