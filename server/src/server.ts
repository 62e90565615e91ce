/** The language server: what it is told at its start, its settings and its problems; `routes/` answers the rest. */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  LSPErrorCodes,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { brokenRules } from './broken-rules';
import { refuse } from './connection/lifecycle';
import { displayLanguage, type Language, sampleLength } from './core/language';
import { findProblems } from './core/problems';
import { publishDiagnostics } from './diagnostics';
import type { SourceDocument } from './document';
import { Documents, type OpenDocument } from './documents';
import type { Host } from './host';
import { ignoredSettings } from './ignored-settings';
import { leftOutReason, tellLeftOut } from './left-out';
import { toDiagnostic } from './protocol';
import { routes } from './routes';
import type { Context } from './routes/route';
import { defaultSettings, readSettings } from './settings';
import { checkWorkspace } from './workspace-diagnostics';

const name = 'dossier';

/** Serves a connection until it closes. */
export function serve(connection: Connection, host: Host): void {
  const { files } = host;
  const documents = new Documents();
  let client: ClientCapabilities = {};
  let locale: string | undefined;
  let rulesUri: string | undefined;
  let settings = defaultSettings;

  const language = ({ document }: Pick<OpenDocument, 'document'>): Language =>
    displayLanguage(settings.displayLanguage, locale, beginningOf(document));
  const tellBroken = brokenRules(connection);
  const check = (open: OpenDocument): Diagnostic[] =>
    findProblems(open.analysis, language(open), settings.rules, (failure) => tellBroken(failure, language(open))).map(
      (problem) => toDiagnostic(open.document, problem, rulesUri),
    );
  const diagnostics = publishDiagnostics(connection, documents, check);
  let folders: readonly string[] = [];
  const workspace = files && checkWorkspace(connection, documents, check, files, presentFolders);

  async function presentFolders(): Promise<readonly string[]> {
    if (!client.workspace?.workspaceFolders) return folders;
    return (await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? [];
  }

  const context: Context = {
    connection,
    documents,
    host,
    folders: presentFolders,
    language,
    tellBroken,
    get client() {
      return client;
    },
    get settings() {
      return settings;
    },
    get rulesUri() {
      return rulesUri;
    },
  };
  refuse(connection);
  tellLeftOut(connection, documents, language);
  const offers = routes.map((route) => route(context));

  connection.onInitialize((params): InitializeResult => {
    client = waitsForProblems(params) ? withoutPull(params.capabilities) : params.capabilities;
    locale = params.locale;
    rulesUri = readRulesUri(client, params.initializationOptions);
    folders = params.workspaceFolders?.map(({ uri }) => uri) ?? (params.rootUri ? [params.rootUri] : []);
    // A client that checks folders when its user says so, as ours does, isn't made to ask for them all the time.
    const { checksFolders } = (params.initializationOptions ?? {}) as { checksFolders?: unknown };
    diagnostics.initialize(client, files !== undefined && checksFolders !== true);
    return {
      serverInfo: { name },
      capabilities: {
        positionEncoding: 'utf-16',
        textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
        ...Object.assign({}, ...offers.map((offer) => offer(client))),
        ...diagnostics.capabilities(),
      },
    };
  });

  const tellIgnored = ignoredSettings(connection);

  async function loadSettings(sent?: unknown): Promise<void> {
    const asks = client.workspace?.configuration === true;
    settings = readSettings(asks ? await connection.workspace.getConfiguration(name) : sent);
    documents.configure(settings);
    workspace?.refresh();
    diagnostics.refresh();
    tellIgnored(settings.ignored, readerLanguage());
  }

  /** Of what is about no dossier: as of one that is open; without one, the locale's own letters tell. */
  function readerLanguage(): Language {
    const [open] = documents.texts.all();
    return displayLanguage(settings.displayLanguage, locale, open ? beginningOf(open) : (locale ?? ''));
  }

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: name });
    }
    if (client.workspace?.configuration) await loadSettings();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => loadSettings(sent?.[name]));

  connection.onRequest('dossier/check', (params: unknown) => {
    const { uri, text } = readCheckParams(params);
    const closed = documents.closed(uri, text);
    if (!closed) throw new ResponseError(LSPErrorCodes.RequestFailed, leftOutReason(uri, readerLanguage()));
    return { diagnostics: check(closed) };
  });

  documents.listen(connection);
  connection.listen();
}

/** As much of a document as its language is told by: the same string while it doesn't change. */
const beginningOf = ({ source }: SourceDocument) => source.slice({ start: 0, end: sampleLength });

/** CodeMirror's client (6.3) says that it can pull problems, and waits for them to be sent. */
function waitsForProblems({ clientInfo }: InitializeParams): boolean {
  return clientInfo?.name === '@codemirror/lsp-client';
}

function withoutPull({ textDocument, ...others }: ClientCapabilities): ClientCapabilities {
  const { diagnostic: _, ...rest } = textDocument ?? {};
  return { ...others, textDocument: rest };
}

/** Where the page of the rules is, as a client says that can show links to it. */
function readRulesUri({ textDocument }: ClientCapabilities, options: unknown): string | undefined {
  const shows = textDocument?.diagnostic ?? textDocument?.publishDiagnostics;
  const { rulesUri } = (options ?? {}) as { rulesUri?: unknown };
  return shows?.codeDescriptionSupport && typeof rulesUri === 'string' ? rulesUri : undefined;
}

/** Of the request `dossier/check`: the problems of a text that isn't open, under the address it has. */
function readCheckParams(params: unknown): { uri: string; text: string } {
  const { uri, text } = (params ?? {}) as { uri?: unknown; text?: unknown };
  if (typeof uri === 'string' && typeof text === 'string') return { uri, text };
  throw new ResponseError(ErrorCodes.InvalidParams, 'dossier/check {uri,text}');
}
