/** The problems of dossiers that are closed, for clients that ask about their whole workspace. */
import {
  type CancellationToken,
  type Connection,
  type Diagnostic,
  DocumentDiagnosticReportKind,
  type WorkspaceDocumentDiagnosticReport as Report,
} from 'vscode-languageserver';
import { nameOfRun } from './diagnostics';
import type { Documents, OpenDocument } from './documents';

/** The dossiers in folders, where a server can reach them: a worker in a browser can't. */
export interface ClosedFiles {
  /** Files that may be dossiers in the folders of these URIs. The stamp changes with the file. */
  find(folders: readonly string[]): Promise<readonly { readonly uri: string; readonly stamp: string }[]>;
  /** A dossier's text; undefined for what is none, or can't be read as UTF-8. */
  read(uri: string): Promise<string | undefined>;
}

export interface WorkspaceChecker {
  /** After a change of settings, what was told before no longer counts. */
  refresh(): void;
}

export function checkWorkspace(
  connection: Connection,
  documents: Documents,
  check: (document: OpenDocument) => Diagnostic[],
  files: ClosedFiles,
  folders: () => Promise<readonly string[]>,
): WorkspaceChecker {
  const run = nameOfRun();
  let generation = 0;

  async function report(uri: string, stamp: string, previous: string | undefined): Promise<Report> {
    const resultId = `${run}/${generation}/${stamp}`;
    const told = { uri, version: null, resultId };
    if (resultId === previous) return { ...told, kind: DocumentDiagnosticReportKind.Unchanged };
    const text = await files.read(uri);
    const closed = text === undefined ? undefined : documents.closed(uri, text);
    return { ...told, kind: DocumentDiagnosticReportKind.Full, items: closed ? check(closed) : [] };
  }

  async function reports(previous: ReadonlyMap<string, string>, token: CancellationToken): Promise<Report[]> {
    const found = await files.find(await folders());
    const items: Report[] = [];
    for (const { uri, stamp } of found) {
      if (token.isCancellationRequested) return items;
      // An open document's problems are pulled by themselves.
      if (documents.texts.get(uri) === undefined) items.push(await report(uri, stamp, previous.get(uri)));
    }
    const there = new Set(found.map(({ uri }) => uri));
    const gone = [...previous.keys()].filter((uri) => !there.has(uri));
    return [...items, ...gone.map(nothing)];
  }

  connection.languages.diagnostics.onWorkspace(async ({ previousResultIds }, token) => {
    const previous = new Map(previousResultIds.map(({ uri, value }) => [uri, value]));
    return { items: await reports(previous, token) };
  });

  return {
    refresh() {
      generation++;
    },
  };
}

function nothing(uri: string): Report {
  return { uri, version: null, kind: DocumentDiagnosticReportKind.Full, items: [] };
}
