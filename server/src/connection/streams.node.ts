/** Messages over two streams of bytes. */
import type { Readable, Writable } from 'node:stream';
import { AbstractMessageWriter, type Message, type MessageWriter } from 'vscode-languageserver';
import type { Transport } from './connect';
import { encode } from './encode.node';
import { StreamReader } from './stream-reader.node';
import { unmarkId } from './string-ids';

export function overStreams(input: Readable, output: Writable): Transport {
  const writer = new StreamWriter(output);
  return { reader: new StreamReader(input, writer), writer };
}

/** Writes a message at once, head and body: vscode-jsonrpc's own writes twice, and each takes longer than the encoding. */
class StreamWriter extends AbstractMessageWriter implements MessageWriter {
  readonly #output: Writable;
  #errors = 0;

  constructor(output: Writable) {
    super();
    this.#output = output;
    output.on('error', (error) => this.fireError(error));
    output.on('close', () => this.fireClose());
  }

  async write(message: Message): Promise<void> {
    try {
      await this.#write(encode(unmarkId(message)));
    } catch (error) {
      this.fireError(error, message, ++this.#errors);
      throw error;
    }
  }

  #write(pieces: readonly Buffer[]): Promise<void> {
    const [last, ...others] = pieces.toReversed() as [Buffer, ...Buffer[]];
    return new Promise((resolve, reject) => {
      if (others.length > 0) this.#output.cork();
      for (const piece of others.reverse()) this.#output.write(piece);
      this.#output.write(last, (error) => (error ? reject(error) : resolve()));
      this.#output.uncork();
    });
  }

  end(): void {
    this.#output.end();
  }
}
