/** Tells clients the problems: those that pull are asked for nothing else, the others are sent them. Never both. */
import {
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Language } from './core/language';
import { findProblems } from './core/problems';
import type { Documents, OpenDocument } from './documents';
import { toDiagnostic } from './protocol';

export interface Publisher {
  initialize(client: ClientCapabilities): void;
  capabilities(): Pick<ServerCapabilities, 'diagnosticProvider'>;
  /** After a change of settings: every open document's problems are told again. */
  refresh(): void;
}

/** How long after a change problems are sent, so that a burst of keystrokes is checked once. Milliseconds. */
const pushDelay = 150;

export function publishDiagnostics(
  connection: Connection,
  documents: Documents,
  language: (open: OpenDocument) => Language,
): Publisher {
  let pulls = false;
  let refreshes = false;
  const waiting = new Map<string, NodeJS.Timeout | number>();

  const check = (open: OpenDocument): Diagnostic[] =>
    findProblems(open.analysis, language(open)).map((problem) => toDiagnostic(open.document, problem));

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
    initialize(client) {
      pulls = client.textDocument?.diagnostic !== undefined;
      refreshes = client.workspace?.diagnostics?.refreshSupport === true;
    },
    capabilities: () =>
      pulls
        ? { diagnosticProvider: { identifier: 'dossier', interFileDependencies: false, workspaceDiagnostics: false } }
        : {},
    refresh() {
      if (pulls && refreshes) connection.languages.diagnostics.refresh();
      if (!pulls) for (const uri of documents.texts.keys()) pushSoon(uri, 0);
    },
  };
}
