/** A real server in this process, and its client as nothing but bytes. */
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import { StreamMessageReader } from 'vscode-languageserver-protocol/node';
import { connect } from '../../server/src/connection/connect';
import { overStreams } from '../../server/src/connection/streams.node';
import { serve } from '../../server/src/server';
import { hostWith, untold } from './client';

export type Id = number | string | null;

export interface Asked {
  readonly method: string;
  readonly params?: object;
}

export interface Answer {
  readonly id: Id;
  readonly error?: { readonly code: number };
  readonly result?: unknown;
}

export interface Wire {
  write(bytes: string | Buffer): void;
  notify(asked: Asked): void;
  /** Under an id of its own where none is given. */
  ask(asked: Asked, id?: Id): Promise<Answer>;
  /** The next answer under an id. Throws where none comes. */
  answerTo(id: Id): Promise<Answer>;
}

/** A message with its header. */
export function framed(message: object): string {
  const body = JSON.stringify({ jsonrpc: '2.0', ...message });
  return `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}

export const initialize: Asked = {
  method: 'initialize',
  params: { processId: null, rootUri: null, capabilities: {} },
};

/** Far more than an answer takes. Milliseconds. */
const patience = 15_000;

/** The server ends with the test. */
export function startWire(t: TestContext): Wire {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = connect(overStreams(up, down), untold);
  serve(connection, hostWith(undefined));
  t.after(() => connection.dispose());
  const waiting = new Map<Id, (answer: Answer) => void>();
  new StreamMessageReader(down).listen((message) => {
    const answer = message as unknown as Answer;
    if ('method' in message || answer.id === undefined) return;
    waiting.get(answer.id)?.(answer);
  });
  let ids = 1000;
  const wire: Wire = {
    write: (bytes) => void up.write(bytes),
    notify: (asked) => wire.write(framed(asked)),
    ask(asked, id = ++ids) {
      const answer = wire.answerTo(id);
      wire.write(framed({ id, ...asked }));
      return answer;
    },
    answerTo: (id) =>
      new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error(`no answer to ${JSON.stringify(id)}`)), patience);
        waiting.set(id, (answer) => {
          clearTimeout(late);
          resolve(answer);
        });
      }),
  };
  return wire;
}
