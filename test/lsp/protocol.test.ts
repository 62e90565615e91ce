/** A server's life as the protocol has it, at the wire: what is asked too early, twice, too late or of no document. */
import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import test, { type TestContext } from 'node:test';
import { createConnection } from 'vscode-languageserver/node';
import { StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver-protocol/node';
import { lifecycle } from '../../server/src/connection/lifecycle';
import { serve } from '../../server/src/server';

const initialize = { method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } };
const initialized = { method: 'initialized', params: {} };
const shutdown = { method: 'shutdown' };
const symbols = { method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'untitled:a' } } };
const noAddress = { method: 'textDocument/hover', params: { textDocument: { uri: 42 } } };

type Asked = { readonly method: string; readonly params?: object };

/** What is asked last is answered with an error of this code, or with a result where there is none. */
const lives: Readonly<Record<string, readonly [asked: readonly Asked[], code: number | undefined]>> = {
  'a request before initialize': [[symbols], -32002],
  'initialize after such a request': [[symbols, initialize], undefined],
  'a second initialize': [[initialize, initialize], -32600],
  'a request after shutdown': [[initialize, shutdown, symbols], -32600],
  'a request about a document that was never opened': [[initialize, symbols], undefined],
  'a request about no document': [[initialize, noAddress], -32602],
  'a request that nobody knows': [[initialize, { method: 'dossier/nothing' }], -32601],
  'a request under the name of what is refused': [[initialize, { method: 'dossier/refused' }], -32803],
};

for (const [name, [asked, code]] of Object.entries(lives)) {
  test(`${name}: ${code ?? 'a result'}`, async (t) => {
    const answers = [];
    const ask = startServer(t);
    for (const request of asked) answers.push(await ask(request));
    assert.equal(answers.at(-1)?.error?.code, code);
  });
}

test('notifications before initialize are ignored', async (t) => {
  const ask = startServer(t);
  ask.notify(initialized);
  ask.notify({ method: 'textDocument/didOpen', params: { textDocument: 3 } });
  assert.equal((await ask(initialize)).error, undefined);
});

test('a client of CodeMirror is sent its problems, though it says that it can pull them', async (t) => {
  const ask = startServer(t);
  const capabilities = { textDocument: { diagnostic: {}, publishDiagnostics: {} } };
  const clientInfo = { name: '@codemirror/lsp-client' };
  const { result } = await ask({ method: 'initialize', params: { ...initialize.params, capabilities, clientInfo } });
  assert.equal(result?.capabilities?.diagnosticProvider, undefined);
});

interface Answer {
  readonly id?: number;
  readonly error?: { readonly code: number };
  readonly result?: { readonly capabilities?: { readonly diagnosticProvider?: unknown } };
}

function startServer(t: TestContext) {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const connection = createConnection(new StreamMessageReader(up), new StreamMessageWriter(down), lifecycle());
  serve(connection);
  const writer = new StreamMessageWriter(up);
  const waiting = new Map<number, (answer: Answer) => void>();
  const reader = new StreamMessageReader(down);
  reader.listen((message) => {
    const { id } = message as Answer;
    if (id !== undefined) waiting.get(id)?.(message as Answer);
  });
  t.after(() => connection.dispose());
  let ids = 0;
  const ask = (asked: Asked) =>
    new Promise<Answer>((resolve) => {
      const message = { jsonrpc: '2.0', id: ++ids, ...asked };
      waiting.set(message.id, resolve);
      void writer.write(message);
    });
  return Object.assign(ask, { notify: (asked: Asked) => void writer.write({ jsonrpc: '2.0', ...asked } as never) });
}
