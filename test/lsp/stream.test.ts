/** Bytes that are no messages, and messages in any pieces: the server answers what it can and goes on. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { type Asked, framed, initialize, startWire, type Wire } from '../support/wire';

const ping: Asked = { method: 'dossier/ping' };
const methodNotFound = -32601;

async function startInitialized(t: TestContext): Promise<Wire> {
  const wire = startWire(t);
  await wire.ask(initialize);
  return wire;
}

/** Whether a server still answers. */
async function assertAnswers({ ask }: Wire): Promise<void> {
  assert.equal((await ask(ping)).error?.code, methodNotFound);
}

const brokenHeads = [
  'X-Other: 1',
  'Content-Length: abc',
  'Content-Length: -5',
  'Content-Length: 99999999999',
  'Content-Length: 3999999999',
  'Content-Length:',
  'Content-Length',
  '',
];

for (const head of brokenHeads) {
  for (const body of ['', '{"jsonrpc":"2.0","id":1,"method":"dossier/ping"}', '\r\n\r\nخبر\r\n']) {
    test(`goes on after the header ${JSON.stringify(head)} with the body ${JSON.stringify(body)}`, async (t) => {
      const wire = await startInitialized(t);
      // In one piece with what follows it: nothing else comes that could bring the reader on.
      const answer = wire.answerTo(7);
      wire.write(`${head}\r\n\r\n${body}${framed({ ...ping, id: 7 })}`);
      assert.equal((await answer).error?.code, methodNotFound);
      await assertAnswers(wire);
    });
  }
}

test('header names are read in any case, among other headers', async (t) => {
  const wire = await startInitialized(t);
  const answer = wire.answerTo(7);
  const lower = framed({ ...ping, id: 7 }).replace('Content-Length', 'content-length');
  wire.write(`Content-Type: application/vscode-jsonrpc; charset=utf-8\r\n${lower}`);
  await answer;
});

/** Longer than what is decoded at once; its characters have one byte to four. */
const long = `خبر \ufeffé 😀 ${'ماء '.repeat(20_000)}`;

for (const [what, write] of [
  ['as it is', (text: string) => Buffer.from(text)],
  ['with a byte that is no character as the sign for such', (text: string) => broken(Buffer.from(text))],
] as const) {
  test(`a long document comes through ${what}`, async (t) => {
    const wire = startWire(t);
    const capabilities = { textDocument: { diagnostic: {} } };
    await wire.ask({ ...initialize, params: { ...initialize.params, capabilities } });
    const uri = 'file:///long.txt';
    const document = { uri, languageId: 'dossier', version: 1, text: long };
    const opened = { method: 'textDocument/didOpen', params: { textDocument: document } };
    wire.write(write(framed(opened)));
    const symbols = await wire.ask({ method: 'textDocument/documentSymbol', params: { textDocument: { uri } } });
    const [{ name }] = symbols.result as [{ name: string }];
    const start = what === 'as it is' ? 'خبر \ufeffé 😀 ماء' : 'خبر \ufeffé \ufffd\ufffd\ufffd\ufffd ماء';
    assert.equal(name.slice(0, start.length), start);
  });
}

/** The first byte of the first character of four is another's second. */
function broken(bytes: Buffer): Buffer {
  bytes[bytes.indexOf('😀')] = 0xbf;
  return bytes;
}

for (const body of ['{"jsonrpc":"2.0","id":1,', '', 'كلام', '\0']) {
  test(`tells that this isn't JSON: ${JSON.stringify(body)}`, async (t) => {
    const wire = await startInitialized(t);
    const answer = wire.answerTo(null);
    wire.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
    assert.equal((await answer).error?.code, -32700);
    await assertAnswers(wire);
  });
}

for (const thing of ['null', '1', '"x"', '[]', '{}', '{"jsonrpc":"2.0","method":"$/cancelRequest"}']) {
  test(`goes on after JSON that is no message: ${thing}`, async (t) => {
    const wire = await startInitialized(t);
    wire.write(`Content-Length: ${thing.length}\r\n\r\n${thing}`);
    await assertAnswers(wire);
  });
}

test('ids 7 and "7" may be in use at once, and either be cancelled', async (t) => {
  const wire = await startInitialized(t);
  const answers = [7, '7'].map((id) => wire.answerTo(id));
  const taken = framed({ method: '$/cancelRequest', params: { id: '7' } });
  wire.write(framed({ ...ping, id: 7 }) + framed({ ...ping, id: '7' }) + taken);
  assert.deepEqual(
    (await Promise.all(answers)).map(({ error }) => error?.code),
    [methodNotFound, -32800],
  );
});

test('any text may be an id', async (t) => {
  const wire = await startInitialized(t);
  for (const id of ['', '"', '""7"', 'خبر 😀', 0, -5]) assert.equal((await wire.ask(ping, id)).id, id);
});

test('messages may come in any pieces', async (t) => {
  const wire = await startInitialized(t);
  const ids = [1, 2, 3];
  const bytes = Buffer.from(ids.map((id) => framed({ ...ping, id, params: { words: 'خبر 😀' } })).join(''));
  for (const size of [1, 2, 7, 100, bytes.length]) {
    const answers = ids.map(wire.answerTo);
    for (let at = 0; at < bytes.length; at += size) wire.write(bytes.subarray(at, at + size));
    await Promise.all(answers);
  }
});

test('what is cancelled before it is begun is answered so', async (t) => {
  const wire = await startInitialized(t);
  const uri = 'untitled:a.dossier';
  const asked = { method: 'textDocument/documentSymbol', params: { textDocument: { uri } } };
  const ids = Array.from({ length: 20 }, (_, index) => index);
  const answers = ids.map(wire.answerTo);
  const cancelled = ids.slice(0, -1).map((id) => framed({ method: '$/cancelRequest', params: { id } }));
  wire.write(ids.map((id) => framed({ ...asked, id })).join('') + cancelled.join(''));
  const codes = (await Promise.all(answers)).map(({ error }) => error?.code);
  assert.deepEqual(
    codes,
    ids.map((id) => (id < 19 ? -32800 : undefined)),
  );
});

test('a cancelled initialize or shutdown is answered all the same', async (t) => {
  const wire = startWire(t);
  for (const [index, asked] of [initialize, { method: 'shutdown' }].entries()) {
    const answer = wire.answerTo(index);
    wire.write(framed({ ...asked, id: index }) + framed({ method: '$/cancelRequest', params: { id: index } }));
    assert.equal((await answer).error, undefined);
  }
});
