/**
 * The connection of a server that is a process, as its arguments say: `--stdio`, `--node-ipc`, `--socket=PORT` or
 * `--pipe=NAME`. It ends when its client does. vscode-languageserver has the same, but reads streams by a reader of its own.
 */
import { createConnection } from 'node:net';
import type { Connection, WatchDog } from 'vscode-languageserver';
import { IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver-protocol/node';
import { connect, type Transport } from './connect';
import { overStreams } from './streams.node';

/** Throws where the arguments name no way to a client. */
export function connectProcess(): Connection {
  const dog = watchDog();
  const client = argument('clientProcessId');
  if (client !== undefined) endWith(Number(client), dog);
  const transport = transportOf();
  const end = () => process.exit(codeOf(dog));
  transport.reader.onClose(end);
  process.once('disconnect', end);
  return connect(transport, dog);
}

function transportOf(): Transport {
  if (process.argv.includes('--stdio')) return overStreams(process.stdin, process.stdout);
  if (process.argv.includes('--node-ipc'))
    return { reader: new IPCMessageReader(process), writer: new IPCMessageWriter(process) };
  const [port, pipe] = [argument('socket'), argument('pipe')];
  const socket = port === undefined ? pipe && createConnection(pipe) : createConnection(Number(port), '127.0.0.1');
  if (!socket) throw new Error('--stdio | --node-ipc | --socket=PORT | --pipe=NAME');
  return overStreams(socket, socket);
}

/** Of `--name=value` or `--name value`. */
function argument(name: string): string | undefined {
  const { argv } = process;
  const at = argv.indexOf(`--${name}`);
  return at < 0 ? argv.find((each) => each.startsWith(`--${name}=`))?.slice(`--${name}=`.length) : argv[at + 1];
}

function watchDog(): WatchDog {
  const dog: WatchDog = {
    shutdownReceived: false,
    initialize: ({ processId }) => endWith(processId, dog),
    exit: (code) => process.exit(code),
  };
  return dog;
}

/** Milliseconds. */
const interval = 3000;

/** A client that dies says nothing. */
function endWith(processId: number | null, dog: WatchDog): void {
  if (!processId) return;
  setInterval(() => {
    try {
      process.kill(processId, 0);
    } catch {
      process.exit(codeOf(dog));
    }
  }, interval).unref();
}

/** Whether the client had said that it would go. */
function codeOf({ shutdownReceived }: WatchDog): number {
  return shutdownReceived ? 0 : 1;
}
