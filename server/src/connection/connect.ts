/** A connection as the protocol has it, over whatever carries messages. */
import {
  type Connection,
  createConnection,
  createProtocolConnection,
  type MessageReader,
  type MessageWriter,
  type WatchDog,
} from 'vscode-languageserver';
import { lifecycle } from './lifecycle';

export interface Transport {
  readonly reader: MessageReader;
  readonly writer: MessageWriter;
}

/** The watch dog is told of the server's life, and ends it. */
export function connect({ reader, writer }: Transport, watchDog: WatchDog): Connection {
  return createConnection((logger) => createProtocolConnection(reader, writer, logger, lifecycle()), watchDog);
}
