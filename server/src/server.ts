/** The language server: routes each request to a feature of the core. */
import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  type InitializeResult,
  type Range,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { codeActionCapabilities, codeActions } from './code-actions';
import { definition } from './core/features/definition';
import { folding } from './core/features/folding';
import { outline } from './core/features/outline';
import { semanticTokens } from './core/features/semantic-tokens';
import { displayLanguage, type Language } from './core/language';
import { publishDiagnostics } from './diagnostics';
import { Documents, type OpenDocument } from './documents';
import {
  semanticTokensLegend,
  toDocumentSymbol,
  toFoldingRange,
  toLocation,
  toLocationLink,
  toSemanticTokens,
  toSpan,
  toSymbolInformation,
} from './protocol';
import { defaultSettings, readSettings } from './settings';

const name = 'dossier';

/** Serves a connection until it closes. */
export function serve(connection: Connection): void {
  const documents = new Documents();
  let client: ClientCapabilities = {};
  let locale: string | undefined;
  let settings = defaultSettings;

  const language = ({ document }: OpenDocument): Language =>
    displayLanguage(settings.displayLanguage, locale, document.getText());
  const diagnostics = publishDiagnostics(connection, documents, language);

  connection.onInitialize((params): InitializeResult => {
    client = params.capabilities;
    locale = params.locale;
    diagnostics.initialize(client);
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
    diagnostics.refresh();
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
    return open ? codeActions({ open, language: language(open), client }, params) : null;
  });

  connection.onFoldingRanges(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    return open ? folding(open.analysis).map((span) => toFoldingRange(open.document, span)) : null;
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
