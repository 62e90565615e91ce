/** A completion as the protocol has it, and as much of it as a client takes. */
import {
  type ClientCapabilities,
  type CompletionItem,
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Completion } from '../core/features/completion';
import { isolate } from '../core/left-to-right';
import { writeSnippet } from '../core/snippet';
import { toRange } from '../protocol';

const kinds: Readonly<Record<Completion['kind'], CompletionItemKind>> = {
  outlet: CompletionItemKind.Value,
  header: CompletionItemKind.Reference,
  entry: CompletionItemKind.Reference,
  template: CompletionItemKind.Snippet,
};

/** What an item is resolved by, with the version that it was made of. */
export interface ItemData {
  readonly uri: string;
  readonly version: number;
  readonly article: number;
}

/** `rank`: its place among those that are offered. `cursor`: a UTF-16 offset. */
export function toCompletionItem(
  document: TextDocument,
  completion: Completion,
  { rank, cursor }: { readonly rank: number; readonly cursor: number },
  client: ClientCapabilities,
): CompletionItem {
  const { completionItem: takes } = client.textDocument?.completion ?? {};
  const { kind, label, detail, typed, edits = [], article } = completion;
  const snippet = takes?.snippetSupport ? completion.snippet : undefined;
  const newText = snippet ? writeSnippet(snippet) : completion.text;
  const replace = toRange(document, completion.span);
  const insert = toRange(document, { start: completion.span.start, end: cursor });
  return {
    label,
    kind: kinds[kind],
    ...(detail && (takes?.labelDetailsSupport ? { labelDetails: { description: detail } } : { detail })),
    // Clients compare letters; what was found in another spelling is found by what was typed.
    ...(typed !== '' && { filterText: typed }),
    sortText: String(rank).padStart(3, '0'),
    textEdit:
      takes?.insertReplaceSupport && kind === 'outlet' ? { newText, insert, replace } : { newText, range: replace },
    ...(snippet && { insertTextFormat: InsertTextFormat.Snippet }),
    ...(takes?.insertTextModeSupport && { insertTextMode: InsertTextMode.asIs }),
    ...(edits.length > 0 && {
      additionalTextEdits: edits.map((edit) => ({ range: toRange(document, edit.span), newText: edit.text })),
    }),
    ...(kind === 'template' && { documentation: preview((snippet ?? completion).text) }),
    ...(article !== undefined && {
      data: { uri: document.uri, version: document.version, article } satisfies ItemData,
    }),
  };
}

/** What is written, for a place that is laid out from left to right. */
function preview(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(isolate)
    .join('\n');
}
