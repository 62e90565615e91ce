/** Work that nobody wants any more: what is cancelled, what a newer version makes stale, and what a burst of keys asks. */
import assert from 'node:assert/strict';
import test, { type TestContext } from 'node:test';
import { startClient } from '../support/client';
import { addRule } from '../support/rules';
import { readSample } from '../support/samples';
import { type Asked, framed, initialize, startWire, type Wire } from '../support/wire';

const uri = 'untitled:a.dossier';
const textDocument = { uri };
const cancelled = -32800;
const contentModified = -32801;

const literals = { codeActionLiteralSupport: { codeActionKind: { valueSet: ['source.fixAll'] } } };
const capabilities = { textDocument: { diagnostic: {}, codeAction: literals } };

async function openSample(t: TestContext): Promise<Wire> {
  const wire = startWire(t);
  await wire.ask({ ...initialize, params: { ...initialize.params, capabilities } });
  const document = { uri, languageId: 'dossier', version: 1, text: readSample('sample') };
  wire.notify({ method: 'textDocument/didOpen', params: { textDocument: document } });
  return wire;
}

const start = { line: 0, character: 0 };

function keystroke(version: number): Asked {
  const contentChanges = [{ range: { start, end: start }, text: 'ا' }];
  return { method: 'textDocument/didChange', params: { textDocument: { uri, version }, contentChanges } };
}

const fixAll: Asked = {
  method: 'textDocument/codeAction',
  params: { textDocument, range: { start, end: start }, context: { diagnostics: [], only: ['source.fixAll'] } },
};
const pull: Asked = { method: 'textDocument/diagnostic', params: { textDocument } };
const cancel = (id: number): Asked => ({ method: '$/cancelRequest', params: { id } });

/** Lets a request begin that was sent before. */
const aMoment = () => new Promise((resolve) => setImmediate(() => setImmediate(resolve)));

test('to fix all is given up for a newer version', async (t) => {
  const wire = await openSample(t);
  const answer = wire.ask(fixAll);
  wire.notify(keystroke(2));
  assert.equal((await answer).error?.code, contentModified);
  assert.equal((await wire.ask(fixAll)).error, undefined);
});

test('to fix all is given up where it is cancelled after it is begun', async (t) => {
  const wire = await openSample(t);
  const answer = wire.ask(fixAll, 7);
  await aMoment();
  wire.notify(cancel(7));
  assert.equal((await answer).error?.code, cancelled);
});

/** Counts how often a rule looks at a dossier: once for each version whose problems are worked out. */
function countChecks(t: TestContext): () => number {
  let count = 0;
  addRule(t, 'counting', () => {
    count++;
    return [];
  });
  return () => count;
}

const keys = 50;

test('a burst of keys is checked once, where each asks for problems and takes back what the one before asked', async (t) => {
  const wire = await openSample(t);
  await wire.ask(pull);
  const count = countChecks(t);
  const ids = Array.from({ length: keys }, (_, index) => index + 1);
  const answers = ids.map(wire.answerTo);
  const burst = ids.map((id) => framed(cancel(id - 1)) + framed(keystroke(id + 1)) + framed({ ...pull, id }));
  wire.write(burst.join(''));
  const codes = (await Promise.all(answers)).map(({ error }) => error?.code);
  assert.deepEqual(codes, [...Array(keys - 1).fill(cancelled), undefined]);
  assert.equal(count(), 1);
});

test('a burst of keys is checked and told once, where problems are sent', async (t) => {
  const count = countChecks(t);
  const client = await startClient(t);
  const document = client.open(readSample('sample'));
  for (let key = 0; key < keys; key++) client.edit(document, 0, 0, 'ا');
  assert.equal((await client.pushes.next()).version, 1 + keys);
  assert.deepEqual([count(), client.pushes.unread.length], [1, 0]);
});
