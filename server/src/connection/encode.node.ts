/** Messages to bytes, as vscode-jsonrpc does it, but for answers that are given again. */
import { Message, type ResponseMessage } from 'vscode-languageserver';
import { isReused } from './reused';

const known = new WeakMap<object, Buffer>();

export function encode(message: Message): Buffer {
  if (!Message.isResponse(message) || !isReused(message.result)) return Buffer.from(JSON.stringify(message));
  const { result, ...head } = message as ResponseMessage & { readonly result: object };
  const bytes = known.get(result) ?? Buffer.from(JSON.stringify(result));
  known.set(result, bytes);
  // Any other member comes before it, so that the object is open when the answer follows.
  const opening = JSON.stringify(head).slice(0, -1);
  return Buffer.concat([Buffer.from(`${opening},"result":`), bytes, Buffer.from('}')]);
}
