/** Messages to bytes with their head, as LSP's base protocol has them. Answers that are given again are encoded once. */
import { Message, type ResponseMessage } from 'vscode-languageserver';
import { isReused } from './reused';

export function encode(message: Message): Buffer {
  const parts = partsOf(message);
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  return Buffer.concat([Buffer.from(`Content-Length: ${length}\r\n\r\n`), ...parts]);
}

const known = new WeakMap<object, Buffer>();

function partsOf(message: Message): Buffer[] {
  if (!Message.isResponse(message) || !isReused(message.result)) return [Buffer.from(JSON.stringify(message))];
  const { result, ...others } = message as ResponseMessage & { readonly result: object };
  const bytes = known.get(result) ?? Buffer.from(JSON.stringify(result));
  known.set(result, bytes);
  // The other members come before it, so that the object is open when the answer follows.
  const opening = JSON.stringify(others).slice(0, -1);
  return [Buffer.from(`${opening},"result":`), bytes, Buffer.from('}')];
}
