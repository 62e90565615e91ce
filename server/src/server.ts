/** The language server: routes each request to a feature of the core. */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  ErrorCodes,
  type InitializeResult,
  type Range,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionCapabilities, codeActions } from './code-actions';
import { definition } from './core/features/definition';
import { folding } from './core/features/folding';
import { outline } from './core/features/outline';
import { semanticTokens } from './core/features/semantic-tokens';
import { displayLanguage, fill, type Language } from './core/language';
import { findProblems } from './core/problems';
import { publishDiagnostics } from './diagnostics';
import { Documents, type OpenDocument } from './documents';
import {
  semanticTokensLegend,
  toDiagnostic,
  toDocumentSymbol,
  toFoldingRange,
  toLocation,
  toLocationLink,
  toSemanticTokens,
  toSpan,
  toSymbolInformation,
} from './protocol';
import { defaultSettings, readSettings } from './settings';
import { type ClosedFiles, checkWorkspace } from './workspace-diagnostics';

const name = 'dossier';

/** Serves a connection until it closes. `files` are those that it can reach beside what the client opens. */
export function serve(connection: Connection, files?: ClosedFiles): void {
  const documents = new Documents();
  let client: ClientCapabilities = {};
  let locale: string | undefined;
  let rulesUri: string | undefined;
  let settings = defaultSettings;

  const language = ({ document }: OpenDocument): Language =>
    displayLanguage(settings.displayLanguage, locale, document.getText());
  const check = (open: OpenDocument): Diagnostic[] =>
    findProblems(open.analysis, language(open), settings.rules).map((problem) =>
      toDiagnostic(open.document, problem, rulesUri),
    );
  const diagnostics = publishDiagnostics(connection, documents, check);
  let folders: readonly string[] = [];
  const workspace = files && checkWorkspace(connection, documents, check, files, presentFolders);

  async function presentFolders(): Promise<readonly string[]> {
    if (!client.workspace?.workspaceFolders) return folders;
    return (await connection.workspace.getWorkspaceFolders())?.map(({ uri }) => uri) ?? [];
  }

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
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
        documentSymbolProvider: { label: 'Dossier' },
        definitionProvider: true,
        foldingRangeProvider: true,
        semanticTokensProvider: { legend: semanticTokensLegend, full: true, range: true },
        ...codeActionCapabilities(client),
        ...diagnostics.capabilities(),
      },
    };
  });

  async function loadSettings(sent?: unknown): Promise<void> {
    const asks = client.workspace?.configuration === true;
    settings = readSettings(asks ? await connection.workspace.getConfiguration(name) : sent);
    documents.configure(settings);
    workspace?.refresh();
    diagnostics.refresh();
    // No dossier is there to tell the reader's language by: the locale's own letters do.
    const reader = displayLanguage(settings.displayLanguage, locale, locale ?? '');
    for (const { reason, values } of settings.desk.ignored) connection.console.warn(fill(reason, reader, values));
  }

  connection.onInitialized(async () => {
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: name });
    }
    if (client.workspace?.configuration) await loadSettings();
  });
  connection.onDidChangeConfiguration(({ settings: sent }) => loadSettings(sent?.[name]));

  connection.onDocumentSymbol(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    if (!open) return null;
    const nodes = outline(open.analysis, language(open));
    return client.textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
      ? nodes.map((node) => toDocumentSymbol(open.document, node))
      : nodes.flatMap((node) => toSymbolInformation(open.document, node));
  });

  connection.onDefinition(({ textDocument, position }) => {
    const open = documents.get(textDocument.uri);
    const link = open && definition(open.analysis, open.document.offsetAt(position));
    if (!link) return null;
    return client.textDocument?.definition?.linkSupport
      ? [toLocationLink(open.document, link)]
      : toLocation(open.document, link);
  });

  connection.onCodeAction((params) => {
    const open = documents.get(params.textDocument.uri);
    if (!open) return null;
    return codeActions({ open, language: language(open), client, rules: settings.rules, rulesUri }, params);
  });

  connection.onFoldingRanges(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    return open ? folding(open.analysis).map((span) => toFoldingRange(open.document, span)) : null;
  });

  connection.onRequest('dossier/check', (params: unknown) => {
    const { uri, text } = readCheckParams(params);
    return { diagnostics: check(documents.closed(uri, text)) };
  });

  const tokens = (uri: string, range?: Range) => {
    const open = documents.get(uri);
    if (!open) return null;
    const within = range ? toSpan(open.document, range) : { start: 0, end: open.analysis.dossier.text.length };
    return toSemanticTokens(open.document, semanticTokens(open.analysis, within));
  };
  connection.languages.semanticTokens.on(({ textDocument }) => tokens(textDocument.uri));
  connection.languages.semanticTokens.onRange(({ textDocument, range }) => tokens(textDocument.uri, range));

  documents.listen(connection);
  connection.listen();
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
