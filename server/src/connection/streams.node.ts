/** Messages over two streams of bytes. */
import type { Readable, Writable } from 'node:stream';
import { type Message, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import type { Transport } from './connect';
import { encode } from './encode.node';
import { StreamReader } from './stream-reader.node';
import { unmarkId } from './string-ids';

export function overStreams(input: Readable, output: Writable): Transport {
  const writer = new StreamWriter(output);
  return { reader: new StreamReader(input, writer), writer };
}

class StreamWriter extends StreamMessageWriter {
  constructor(output: Writable) {
    super(output, { contentTypeEncoder: { name: 'application/json', encode: async (message) => encode(message) } });
  }

  override write(message: Message): Promise<void> {
    return super.write(unmarkId(message));
  }
}
