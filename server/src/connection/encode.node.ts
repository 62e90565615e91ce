/** Messages to bytes with their head, as LSP's base protocol has them. Answers that are given again are encoded once. */
import { Message, type ResponseMessage } from 'vscode-languageserver';
import { isReused } from './reused';

/** A message in as many pieces as save a copy of what is long. */
export function encode(message: Message): Buffer[] {
  if (!Message.isResponse(message) || !isReused(message.result)) return [withHead(JSON.stringify(message))];
  const { result, ...others } = message as ResponseMessage & { readonly result: object };
  const bytes = known.get(result) ?? Buffer.from(`${JSON.stringify(result)}}`);
  known.set(result, bytes);
  // The other members come before it, so that the object is open when the answer follows.
  return [withHead(`${JSON.stringify(others).slice(0, -1)},"result":`, bytes.length), bytes];
}

/** The answers, each with the end of the message that it is the last member of. */
const known = new WeakMap<object, Buffer>();

/** The beginning of a message, or all of it; `rest` is how many bytes follow. */
function withHead(text: string, rest = 0): Buffer {
  return Buffer.from(`Content-Length: ${Buffer.byteLength(text) + rest}\r\n\r\n${text}`);
}
