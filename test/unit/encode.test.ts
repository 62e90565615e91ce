/** What the server writes is JSON, whether an answer was given before or not. */
import assert from 'node:assert/strict';
import test from 'node:test';
import type { Message } from 'vscode-languageserver';
import { encode } from '../../server/src/connection/encode.node';
import { mayBeReused } from '../../server/src/connection/reused';

/** The body of a message, whose head says how many bytes it has. */
function bodyOf(pieces: readonly Buffer[]): string {
  const bytes = Buffer.concat(pieces);
  const [, length] = /^Content-Length: (\d+)\r\n\r\n/.exec(bytes.toString('latin1')) ?? [];
  assert.ok(length);
  return bytes.subarray(-Number(length)).toString('utf8');
}

const decode = (pieces: readonly Buffer[]) => JSON.parse(bodyOf(pieces));
const answer = (id: number | string, result: unknown): Message => ({ jsonrpc: '2.0', id, result }) as Message;

test('an answer that is given again is in each message as it is', () => {
  const outline = mayBeReused([{ name: 'سد «جديد»', children: [{ name: '😀 \ud83d' }] }]);
  for (const id of [1, '1', 2]) {
    assert.deepEqual(decode(encode(answer(id, outline))), { jsonrpc: '2.0', id, result: outline });
  }
  const empty = mayBeReused([]);
  assert.deepEqual(decode(encode(answer(3, empty))), { jsonrpc: '2.0', id: 3, result: [] });
});

test('others are written as they are', () => {
  const notification: Message = { jsonrpc: '2.0', method: 'window/logMessage', params: {} } as Message;
  for (const message of [answer(1, null), answer(2, { a: 1 }), answer(3, 'كلمة'), notification]) {
    assert.equal(bodyOf(encode(message)), JSON.stringify(message));
  }
});
