/** The real server and a real client over two streams in memory: no process, no mocks. */
import { PassThrough } from 'node:stream';
import type { TestContext } from 'node:test';
import type { WatchDog } from 'vscode-languageserver';
import {
  type ClientCapabilities,
  ConfigurationRequest,
  createProtocolConnection,
  type Diagnostic,
  DiagnosticRefreshRequest,
  DidChangeTextDocumentNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  type InitializeParams,
  InitializeRequest,
  type InitializeResult,
  type MessageReader,
  type MessageWriter,
  type Position,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Registration,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
  type TextDocumentIdentifier,
} from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { connect } from '../../server/src/connection/connect';
import { overStreams } from '../../server/src/connection/streams.node';
import { readClipboard } from '../../server/src/core/paste/read-clipboard';
import type { Host } from '../../server/src/host';
import { serve } from '../../server/src/server';
import type { ClosedFiles } from '../../server/src/workspace-diagnostics';

export interface ClientOptions {
  readonly capabilities?: ClientCapabilities;
  readonly clientInfo?: InitializeParams['clientInfo'];
  /** The language of the client's own texts. */
  readonly locale?: string;
  readonly initializationOptions?: unknown;
  /** The URIs of the workspace's folders. */
  readonly folders?: readonly string[];
  /** What the server can reach beside what is opened. */
  readonly files?: ClosedFiles;
  /** Answers `workspace/configuration`, of the section that the server asks for. */
  readonly configure?: (section: string | undefined) => unknown;
}

export interface Client {
  readonly connection: ProtocolConnection;
  readonly initialized: InitializeResult;
  /** What the server registered after `initialized`. */
  readonly registrations: readonly Registration[];
  /** Opens a text; what it gives back is the client's own copy. */
  open(text: string, version?: number): TextDocument;
  /** Replaces a stretch (UTF-16 offsets) on both sides, as an incremental change. */
  edit(document: TextDocument, start: number, end: number, words: string): void;
  close(document: TextDocument): void;
  /** The problems that the server sends by itself. */
  readonly pushes: Inbox<PublishDiagnosticsParams>;
  /** The server's requests to pull again. */
  readonly refreshes: Inbox<'refresh'>;
  /** Closes what is open and shuts the server down. */
  shutdown(): Promise<void>;
}

/** A client of a server in this process; both end with the test. */
export async function startClient(t: TestContext, options: ClientOptions = {}): Promise<Client> {
  const [up, down] = [new PassThrough(), new PassThrough()];
  const server = connect(overStreams(up, down), untold);
  serve(server, hostWith(options.files));
  const client = await connectClient(new StreamMessageReader(down), new StreamMessageWriter(up), options);
  t.after(async () => {
    await client.shutdown();
    client.connection.dispose();
    server.dispose();
  });
  return client;
}

/** A server in this process must not end it. */
export const untold: WatchDog = { shutdownReceived: false, initialize: () => {}, exit: () => {} };

/** What a server has where nothing is loaded late. */
export function hostWith(files: ClosedFiles | undefined): Host {
  return { ...(files && { files }), readClipboard: async (clipboard) => readClipboard(clipboard) };
}

/** A client of whichever server is at the other end, initialized. */
export async function connectClient(
  reader: MessageReader,
  writer: MessageWriter,
  { capabilities = {}, locale, initializationOptions, folders, configure = () => null, clientInfo }: ClientOptions,
): Promise<Client> {
  const connection = createProtocolConnection(reader, writer);
  const registrations: Registration[] = [];
  const pushes = new Inbox<PublishDiagnosticsParams>();
  const refreshes = new Inbox<'refresh'>();
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(({ section }) => configure(section)));
  connection.onRequest(RegistrationRequest.type, (params) => {
    registrations.push(...params.registrations);
  });
  connection.onRequest(DiagnosticRefreshRequest.type, () => refreshes.receive('refresh'));
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => pushes.receive(params));
  connection.listen();
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: null,
    rootUri: null,
    capabilities,
    initializationOptions,
    ...(folders && { workspaceFolders: folders.map((uri) => ({ uri, name: uri })) }),
    ...(locale !== undefined && { locale }),
    ...(clientInfo && { clientInfo }),
  });
  await connection.sendNotification(InitializedNotification.type, {});
  const documents = syncDocuments(connection);
  const shutdown = async () => {
    documents.closeAll();
    await connection.sendRequest(ShutdownRequest.type);
  };
  return { connection, initialized, registrations, pushes, refreshes, ...documents, shutdown };
}

/** The parameters of a request about a whole document. */
export function of({ uri }: TextDocument): { textDocument: TextDocumentIdentifier } {
  return { textDocument: { uri } };
}

/** The parameters of a request about a place (a UTF-16 offset) in a document. */
export function at(
  document: TextDocument,
  offset: number,
): { textDocument: TextDocumentIdentifier; position: Position } {
  return { ...of(document), position: document.positionAt(offset) };
}

/** The words of a problem, in whichever form the protocol has them. */
export function messageOf({ message }: Diagnostic): string {
  return typeof message === 'string' ? message : message.value;
}

let opened = 0;

function syncDocuments(connection: ProtocolConnection): Pick<Client, 'open' | 'edit' | 'close'> & { closeAll(): void } {
  const documents = new Set<TextDocument>();
  const close = (document: TextDocument) => {
    documents.delete(document);
    void connection.sendNotification(DidCloseTextDocumentNotification.type, of(document));
  };
  return {
    open(text, version = 1) {
      const document = TextDocument.create(`untitled:${++opened}.dossier`, 'dossier', version, text);
      documents.add(document);
      const { uri, languageId } = document;
      const textDocument = { uri, languageId, version, text };
      void connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
      return document;
    },
    edit(document, start, end, words) {
      const range = { start: document.positionAt(start), end: document.positionAt(end) };
      const contentChanges = [{ range, text: words }];
      TextDocument.update(document, contentChanges, document.version + 1);
      const textDocument = { uri: document.uri, version: document.version };
      void connection.sendNotification(DidChangeTextDocumentNotification.type, { textDocument, contentChanges });
    },
    close,
    closeAll: () => documents.forEach(close),
  };
}

/** Far more than the server takes. Milliseconds. */
const patience = 15_000;

/** What has come from the server, in order, until somebody takes it. */
class Inbox<T> {
  readonly unread: T[] = [];
  #arrived: () => void = () => {};

  receive(item: T): void {
    this.unread.push(item);
    this.#arrived();
  }

  /** The first that is unread, now or as soon as it comes. Throws where none comes. */
  async next(): Promise<T> {
    if (this.unread.length === 0) await this.#arrival();
    return this.unread.shift() as T;
  }

  #arrival(): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error('nothing came from the server')), patience);
      this.#arrived = () => {
        clearTimeout(late);
        resolve();
      };
    });
  }
}
