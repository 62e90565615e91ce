/**
 * What the protocol demands of a server's life and of its requests' shape, and vscode-languageserver leaves open: requests
 * before `initialize` and after `shutdown`, a second `initialize`, a document without an address, what is taken back
 * before it is begun.
 */
import {
  type ConnectionOptions,
  ErrorCodes,
  LSPErrorCodes,
  Message,
  type RequestMessage,
  ResponseError,
  type ResponseMessage,
} from 'vscode-languageserver';

type Connection = { onRequest(method: string, handler: (params: { code: number; message: string }) => never): unknown };

/** A request that is refused goes on under this name: whatever else a client sends under it is refused as well. */
const refused = 'dossier/refused';

/** To be given to `createConnection`. One for each connection. */
export function lifecycle(): ConnectionOptions {
  let state: 'new' | 'initialized' | 'shut down' = 'new';

  function faultOf(request: RequestMessage): readonly [code: number, message: string] | undefined {
    const { method, params } = request;
    if (state === 'shut down') return [ErrorCodes.InvalidRequest, 'shutdown'];
    if (method === 'initialize' && state === 'initialized') return [ErrorCodes.InvalidRequest, 'initialize'];
    if (method !== 'initialize' && state === 'new') return [ErrorCodes.ServerNotInitialized, method];
    return method.startsWith('textDocument/') && !hasAddress(params) ? [ErrorCodes.InvalidParams, 'uri'] : undefined;
  }

  return {
    connectionStrategy: { cancelUndispatched },
    messageStrategy: {
      handleMessage(message, next) {
        if (Message.isRequest(message)) {
          const fault = faultOf(message);
          if (!fault && message.method === 'initialize') state = 'initialized';
          if (!fault && message.method === 'shutdown') state = 'shut down';
          const [code, reason] = fault ?? [];
          return next(
            fault ? ({ ...message, method: refused, params: { code, message: reason } } as RequestMessage) : message,
          );
        }
        const isHeard = !Message.isNotification(message) || message.method === 'exit' || state === 'initialized';
        if (isHeard) return next(message);
      },
    },
  };
}

/** A request that is taken back while it waits costs nothing any more. One that the server's life depends on goes on. */
function cancelUndispatched(message: Message): ResponseMessage | undefined {
  if (!Message.isRequest(message) || isOfLife(message)) return undefined;
  const { jsonrpc, id, method } = message;
  return { jsonrpc, id, error: { code: LSPErrorCodes.RequestCancelled, message: method } };
}

function isOfLife({ method }: RequestMessage): boolean {
  return method === 'initialize' || method === 'shutdown';
}

/** Answers what was refused. */
export function refuse(connection: Connection): void {
  connection.onRequest(refused, (params) => {
    const { code = LSPErrorCodes.RequestFailed, message = refused } = params ?? {};
    throw new ResponseError(code, message);
  });
}

function hasAddress(params: unknown): boolean {
  const { textDocument } = (params ?? {}) as { textDocument?: { uri?: unknown } };
  return typeof textDocument?.uri === 'string';
}
