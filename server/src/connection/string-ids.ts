/**
 * Ids 7 and "7" are two. vscode-jsonrpc, which keeps what waits under the letters of its id, loses one of them. So the
 * ids that are strings have a mark in front of them while they are in here.
 */
import { Message } from 'vscode-languageserver';

const mark = '"';

/** A message as it came, to one as vscode-jsonrpc is to see it. */
export function markId(message: Message): Message {
  if (Message.isRequest(message))
    return typeof message.id === 'string' ? ({ ...message, id: marked(message.id) } as Message) : message;
  if (!Message.isNotification(message) || message.method !== '$/cancelRequest') return message;
  const { id } = (message.params ?? {}) as { id?: unknown };
  return { ...message, params: { id: marked(id) } } as Message;
}

/** An answer as vscode-jsonrpc gives it, to one for who has asked. */
export function unmarkId(message: Message): Message {
  const { id } = message as { id?: unknown };
  if (typeof id !== 'string' || !Message.isResponse(message)) return message;
  return { ...message, id: id.slice(mark.length) } as Message;
}

function marked(id: unknown): unknown {
  return typeof id === 'string' ? mark + id : id;
}
