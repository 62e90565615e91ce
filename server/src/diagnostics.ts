/** Tells clients the problems: those that pull are asked for nothing else, the others are sent them. Never both. */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Documents, OpenDocument } from './documents';

export interface Publisher {
  /** `ofWorkspace`: whether the problems of closed dossiers can be pulled too. */
  initialize(client: ClientCapabilities, ofWorkspace: boolean): void;
  capabilities(): Pick<ServerCapabilities, 'diagnosticProvider'>;
  /** After a change of settings: every open document's problems are told again. */
  refresh(): void;
}

/** How long after a change problems are sent, so that a burst of keystrokes is checked once. Milliseconds. */
const pushDelay = 150;

export function publishDiagnostics(
  connection: Connection,
  documents: Documents,
  check: (open: OpenDocument) => Diagnostic[],
): Publisher {
  let pulls = false;
  let refreshes = false;
  let workspaceDiagnostics = false;
  const waiting = new Map<string, NodeJS.Timeout | number>();

  function push(uri: string): void {
    waiting.delete(uri);
    const open = documents.get(uri);
    if (!open) return;
    void connection.sendDiagnostics({ uri, version: open.document.version, diagnostics: check(open) });
  }

  function pushSoon(uri: string, delay: number): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => push(uri), delay),
    );
  }

  // Fires when a document is opened, too.
  documents.texts.onDidChangeContent(({ document }) => {
    if (!pulls) pushSoon(document.uri, pushDelay);
  });
  documents.texts.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(({ textDocument }) => {
    const open = documents.get(textDocument.uri);
    return { kind: DocumentDiagnosticReportKind.Full, items: open ? check(open) : [] };
  });

  return {
    initialize(client, ofWorkspace) {
      workspaceDiagnostics = ofWorkspace;
      pulls = client.textDocument?.diagnostic !== undefined;
      refreshes = client.workspace?.diagnostics?.refreshSupport === true;
    },
    capabilities: () =>
      pulls
        ? { diagnosticProvider: { identifier: 'dossier', interFileDependencies: false, workspaceDiagnostics } }
        : {},
    refresh() {
      if (pulls && refreshes) connection.languages.diagnostics.refresh();
      if (!pulls) for (const uri of documents.texts.keys()) pushSoon(uri, 0);
    },
  };
}
