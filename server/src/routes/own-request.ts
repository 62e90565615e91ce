/** What requests of our own are asked with. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';

/** The address that `{ uri }` names; throws what tells a client that it asked the wrong way. */
export function readUri(method: string, params: unknown): string {
  const { uri } = (params ?? {}) as { uri?: unknown };
  if (typeof uri === 'string') return uri;
  throw new ResponseError(ErrorCodes.InvalidParams, `${method} {uri}`);
}
