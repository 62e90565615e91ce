/** `workspace/symbol`: outlets and articles of the open dossiers, and of the workspace's closed ones. */
import { type CancellationToken, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type DossierSymbol, workspaceSymbols } from '../core/features/workspace-symbols';
import { matcher } from '../core/query';
import type { OpenDocument } from '../documents';
import { toRange } from '../protocol';
import type { Context, Route } from './route';

/** More than anybody reads; an empty query finds everything. */
const mostSymbols = 2000;

export const workspaceSymbolsRoute: Route = (context) => {
  const closed = new ClosedSymbols(context);
  context.connection.onWorkspaceSymbol(async ({ query }, token) => {
    const matches = matcher(query);
    const found = [...openSymbols(context), ...(await closed.all(token))];
    return found.filter(({ name }) => matches(name)).slice(0, mostSymbols);
  });
  return () => ({ workspaceSymbolProvider: true });
};

function openSymbols({ documents }: Context): SymbolInformation[] {
  return documents.texts.keys().flatMap((uri) => {
    const open = documents.get(uri);
    return open ? symbolsOf(open) : [];
  });
}

const kinds: Readonly<Record<DossierSymbol['kind'], SymbolKind>> = {
  outlet: SymbolKind.Namespace,
  article: SymbolKind.String,
};

function symbolsOf({ document, analysis }: OpenDocument): SymbolInformation[] {
  return workspaceSymbols(analysis).map(({ kind, name, span }) => ({
    name,
    kind: kinds[kind],
    location: { uri: document.uri, range: toRange(document, span) },
  }));
}

/** Symbols of dossiers that aren't open, read again where the file has changed. */
class ClosedSymbols {
  #known: ReadonlyMap<string, { readonly stamp: string; readonly symbols: readonly SymbolInformation[] }> = new Map();

  constructor(readonly context: Context) {}

  /** What was read up to a cancellation, which is known the next time. */
  async all(token: CancellationToken): Promise<SymbolInformation[]> {
    const { documents, host, folders } = this.context;
    if (!host.files) return [];
    const known = new Map(this.#known);
    const present = new Map<string, { stamp: string; symbols: readonly SymbolInformation[] }>();
    for (const { uri, stamp } of await host.files.find(await folders())) {
      if (token.isCancellationRequested) break;
      if (documents.texts.get(uri)) continue;
      const before = known.get(uri);
      present.set(uri, before?.stamp === stamp ? before : { stamp, symbols: await this.#read(uri) });
    }
    this.#known = token.isCancellationRequested ? new Map([...known, ...present]) : present;
    return [...present.values()].flatMap(({ symbols }) => symbols);
  }

  async #read(uri: string): Promise<SymbolInformation[]> {
    const text = await this.context.host.files?.read(uri);
    const closed = text === undefined ? undefined : this.context.documents.closed(uri, text);
    return closed ? symbolsOf(closed) : [];
  }
}
