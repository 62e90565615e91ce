/** Tells clients the problems: those that pull are asked for nothing else, the others are sent them. Never both. */
import {
  type CancellationToken,
  type ClientCapabilities,
  type Connection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
  LSPErrorCodes,
  ResponseError,
  type ServerCapabilities,
} from 'vscode-languageserver';
import type { Analysis } from './core/analysis';
import type { Documents, OpenDocument } from './documents';
import { isSame } from './same';
import { inSlices } from './slices';

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
  const told = new Map<string, Told>();
  const run = nameOfRun();
  let reports = 0;

  /** What is to be told of a version is worked out once, and has the name of what was told before if it is the same. */
  function report(open: OpenDocument): Told {
    const { uri } = open.document;
    const before = told.get(uri);
    if (before?.analysis === open.analysis) return before;
    const items = check(open);
    const resultId = before && isSame(before.items, items) ? before.resultId : `${run}/${++reports}`;
    const report = { analysis: open.analysis, items, resultId };
    told.set(uri, report);
    return report;
  }

  /** Does beforehand what takes long; gives up for a version that came meanwhile, or where nobody waits any more. */
  async function prepare(uri: string, token?: CancellationToken): Promise<OpenDocument | undefined> {
    await inSlices(
      () => {
        const { dossier, nearDuplicates } = documents.get(uri)?.analysis ?? {};
        return dossier && nearDuplicates?.prepare(dossier);
      },
      () => token?.isCancellationRequested === true,
    );
    return documents.get(uri);
  }

  async function push(uri: string): Promise<void> {
    waiting.delete(uri);
    const open = await prepare(uri);
    const document = documents.texts.get(uri);
    // A change that came meanwhile has its own turn.
    if (!document || waiting.has(uri)) return;
    const { version } = document;
    // Of one that has become too large, nothing is left to tell.
    if (!open) told.delete(uri);
    void connection.sendDiagnostics({ uri, version, diagnostics: open ? [...report(open).items] : [] });
  }

  function pushSoon(uri: string, delay: number): void {
    clearTimeout(waiting.get(uri));
    waiting.set(
      uri,
      setTimeout(() => void push(uri), delay),
    );
  }

  // Fires when a document is opened, too.
  documents.texts.onDidChangeContent(({ document }) => {
    if (!pulls) pushSoon(document.uri, pushDelay);
  });
  documents.texts.onDidClose(({ document }) => {
    clearTimeout(waiting.get(document.uri));
    waiting.delete(document.uri);
    told.delete(document.uri);
    if (!pulls) void connection.sendDiagnostics({ uri: document.uri, diagnostics: [] });
  });

  connection.languages.diagnostics.on(async (params, token): Promise<DocumentDiagnosticReport> => {
    const open = await prepare(params.textDocument.uri, token);
    if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, 'cancelled');
    if (!open) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
    const { items, resultId } = report(open);
    return resultId === params.previousResultId
      ? { kind: DocumentDiagnosticReportKind.Unchanged, resultId }
      : { kind: DocumentDiagnosticReportKind.Full, items: [...items], resultId };
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
      told.clear();
      if (pulls && refreshes) connection.languages.diagnostics.refresh();
      if (!pulls) for (const uri of documents.texts.keys()) pushSoon(uri, 0);
    },
  };
}

/** Of all that a server names: a client keeps the names of one that died, and asks the next one by them. */
export function nameOfRun(): string {
  return Math.random().toString(36).slice(2);
}

/** What was told last of a document, and under which name. */
interface Told {
  readonly analysis: Analysis;
  readonly items: readonly Diagnostic[];
  readonly resultId: string;
}
