/** A connection over two streams of bytes, as editors make it with a process that they start. */
import type { Readable, Writable } from 'node:stream';
import { type Connection, createConnection, type Message, StreamMessageWriter } from 'vscode-languageserver/node';
import { lifecycle } from './lifecycle';
import { StreamReader } from './stream-reader.node';
import { unmarkId } from './string-ids';

export function connectStreams(input: Readable, output: Writable): Connection {
  const writer = new StreamWriter(output);
  return createConnection(new StreamReader(input, writer), writer, lifecycle());
}

class StreamWriter extends StreamMessageWriter {
  override write(message: Message): Promise<void> {
    return super.write(unmarkId(message));
  }
}
