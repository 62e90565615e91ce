/** A server's life as the protocol has it, at the wire: what is asked too early, twice, too late or of no document. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { type Answer, type Asked, initialize, startWire } from '../support/wire';

const initialized = { method: 'initialized', params: {} };
const shutdown = { method: 'shutdown' };
const symbols = { method: 'textDocument/documentSymbol', params: { textDocument: { uri: 'untitled:a' } } };
const noAddress = { method: 'textDocument/hover', params: { textDocument: { uri: 42 } } };

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
    const answers: Answer[] = [];
    const { ask } = startWire(t);
    for (const request of asked) answers.push(await ask(request));
    assert.equal(answers.at(-1)?.error?.code, code);
  });
}

test('notifications before initialize are ignored', async (t) => {
  const { ask, notify } = startWire(t);
  notify(initialized);
  notify({ method: 'textDocument/didOpen', params: { textDocument: 3 } });
  assert.equal((await ask(initialize)).error, undefined);
});

test('a client of CodeMirror is sent its problems, though it says that it can pull them', async (t) => {
  const { ask } = startWire(t);
  const capabilities = { textDocument: { diagnostic: {}, publishDiagnostics: {} } };
  const clientInfo = { name: '@codemirror/lsp-client' };
  const { result } = await ask({ method: 'initialize', params: { ...initialize.params, capabilities, clientInfo } });
  assert.ok(!JSON.stringify(result).includes('diagnosticProvider'));
});
