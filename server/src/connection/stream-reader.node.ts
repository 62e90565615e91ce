/** Reads messages from a stream of bytes, and goes on after what is none, where vscode-jsonrpc stops or is silent. */
import { isUtf8, transcode } from 'node:buffer';
import type { Readable } from 'node:stream';
import {
  AbstractMessageReader,
  type DataCallback,
  Disposable,
  ErrorCodes,
  type Message,
  type MessageWriter,
  type ResponseMessage,
} from 'vscode-languageserver';
import { markId } from './string-ids';

/** Bytes: what says the length of a message is shorter, and a message that were longer couldn't be a string. */
const most = { head: 4096, body: 0x1fffffe8 };

const headEnd = '\r\n\r\n';

export class StreamReader extends AbstractMessageReader {
  readonly #input: Readable;
  readonly #writer: MessageWriter;
  #callback: DataCallback = () => {};
  #chunks: Buffer[] = [];
  #size = 0;
  /** Bytes that there must be before it is worth looking at them. */
  #wanted = 0;

  /** What isn't JSON is answered by the writer: nobody else hears of it. */
  constructor(input: Readable, writer: MessageWriter) {
    super();
    this.#input = input;
    this.#writer = writer;
  }

  override listen(callback: DataCallback): Disposable {
    const read = (chunk: Buffer) => this.#read(chunk);
    this.#callback = callback;
    this.#input.on('data', read);
    this.#input.on('error', (error) => this.fireError(error));
    this.#input.on('close', () => this.fireClose());
    return Disposable.create(() => this.#input.off('data', read));
  }

  #read(chunk: Buffer): void {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    if (this.#size < this.#wanted) return;
    const rest = this.#readMessages(this.#chunks.length === 1 ? chunk : Buffer.concat(this.#chunks));
    // A copy: what is left of a long message would keep all of it.
    this.#chunks = rest.length > 0 ? [Buffer.from(rest)] : [];
    this.#size = rest.length;
  }

  /** What is left behind the last whole message. */
  #readMessages(bytes: Buffer): Buffer {
    let rest = bytes;
    for (;;) {
      const end = rest.indexOf(headEnd);
      this.#wanted = 0;
      if (end < 0) return rest.subarray(-most.head);
      const start = end + headEnd.length;
      const length = lengthIn(rest.toString('latin1', Math.max(0, end - most.head), end));
      this.#wanted = start + (length ?? 0);
      if (rest.length < this.#wanted) return rest;
      if (length === undefined) this.fireError(new Error('A header without Content-Length'));
      else this.#deliver(decode(rest.subarray(start, this.#wanted)));
      rest = rest.subarray(this.#wanted);
    }
  }

  #deliver(body: string): void {
    try {
      const message = parse(body);
      if (message instanceof SyntaxError) this.#refuse(message);
      else this.#callback(markId(message));
    } catch (error) {
      this.fireError(error);
    }
  }

  #refuse({ message }: SyntaxError): void {
    const answer: ResponseMessage = { jsonrpc: '2.0', id: null, error: { code: ErrorCodes.ParseError, message } };
    void this.#writer.write(answer);
  }
}

/** Bytes. */
const longBody = 1 << 16;

/** UTF-8 to a string. A long one without faults in it is read in a third of the time by way of UTF-16. */
function decode(body: Buffer): string {
  const isQuicker = body.length >= longBody && transcode !== undefined && isUtf8(body);
  return isQuicker ? transcode(body, 'utf8', 'utf16le').toString('utf16le') : body.toString('utf8');
}

function parse(body: string): Message | SyntaxError {
  try {
    return JSON.parse(body);
  } catch (error) {
    return error as SyntaxError;
  }
}

/**
 * What a header says of the length of its message. A header that doesn't say it is passed over, and its message with it:
 * the next header is found behind it, within a line, because JSON has no line break that a length could stand before.
 */
function lengthIn(head: string): number | undefined {
  const [, digits] = /content-length:[ \t]*(\d{1,10})[ \t]*$/im.exec(head) ?? [];
  return digits !== undefined && Number(digits) <= most.body ? Number(digits) : undefined;
}
