/** Spans to positions and back, and the core's plain data to the protocol's: the only place where positions exist. */
import {
  type ClientCapabilities,
  type Definition,
  type Diagnostic,
  DiagnosticSeverity,
  type DocumentSymbol,
  type FoldingRange,
  type LocationLink,
  type MarkupContent,
  MarkupKind,
  type Range,
  type SemanticTokens,
  SemanticTokensBuilder,
  type SemanticTokensLegend,
  type SymbolInformation,
  SymbolKind,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { TextEdit } from './core/edits/text-edit';
import type { ArticleSummary } from './core/features/articles';
import type { DefinitionLink } from './core/features/definition';
import type { Card } from './core/features/hover';
import type { NewDossier } from './core/features/new-dossier';
import type { OutlineNode } from './core/features/outline';
import type { PasteEdit } from './core/features/paste-as-article';
import { type Token, tokenModifiers, tokenTypes } from './core/features/semantic-tokens';
import { escapeMarkdown } from './core/markdown';
import type { Problem } from './core/problems';
import type { Severity } from './core/rules/rule';
import { writeSnippet } from './core/snippet';
import type { Span } from './core/text';
import { SourceDocument } from './document';

/** UTF-16 offsets to 0-based lines and UTF-16 columns. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): Span {
  return { start: document.offsetAt(start), end: document.offsetAt(end) };
}

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** `rulesUri` is the page of the rules, where each code has an entry; undefined for clients that show no link. */
export function toDiagnostic(document: TextDocument, problem: Problem, rulesUri: string | undefined): Diagnostic {
  const { related } = problem;
  return {
    range: toRange(document, problem.span),
    severity: severities[problem.severity],
    code: problem.code,
    ...(rulesUri !== undefined && { codeDescription: { href: `${rulesUri}#${problem.code}` } }),
    source: 'dossier',
    message: problem.message,
    ...(related && {
      relatedInformation: [
        { location: { uri: document.uri, range: toRange(document, related.span) }, message: related.message },
      ],
    }),
  };
}

/** Edits of one version of a document, which clients refuse for another where they can tell them apart. */
export function toWorkspaceEdit(
  document: TextDocument,
  edits: readonly TextEdit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const { uri, version } = document;
  const changes = edits.map(({ span, text }) => ({ range: toRange(document, span), newText: text }));
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}

/** The same, with snippets for clients that take them: one place for the blanks, then the cursor's. */
export function toPasteEdit(
  document: TextDocument,
  edits: readonly PasteEdit[],
  client: ClientCapabilities,
): WorkspaceEdit {
  const { documentChanges, snippetEditSupport } = client.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !snippetEditSupport) return toWorkspaceEdit(document, edits, client);
  const { uri, version } = document;
  const changes = edits.map((edit) => ({
    range: toRange(document, edit.span),
    snippet: { kind: 'snippet' as const, value: writeSnippet(edit) },
  }));
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** A new dossier by itself: it belongs to no document yet. */
export function toNewDossier({ text, places, cursor }: NewDossier): {
  text: string;
  selection: Range;
  snippet: string;
} {
  const names = [...new Set(places.map(({ name }) => name))];
  const blanks = places.map(({ name, start, end }) => ({ start, end, stop: names.indexOf(name) + 1 }));
  const selection = toRange(new SourceDocument('', '', 0, text), blanks[0] ?? { start: cursor, end: cursor });
  return { text, selection, snippet: writeSnippet({ text, blanks, cursor }) };
}

const symbolKinds: Readonly<Record<OutlineNode['kind'], SymbolKind>> = {
  outlet: SymbolKind.Namespace,
  article: SymbolKind.String,
};

export function toDocumentSymbol(document: TextDocument, node: OutlineNode): DocumentSymbol {
  return {
    name: node.name,
    ...(node.detail && { detail: node.detail }),
    kind: symbolKinds[node.kind],
    range: toRange(document, node.span),
    selectionRange: toRange(document, node.nameSpan),
    children: node.children.map((child) => toDocumentSymbol(document, child)),
  };
}

/** For clients without hierarchy: the same symbols in a row, each with the name of the one above it. */
export function toSymbolInformation(
  document: TextDocument,
  node: OutlineNode,
  container?: string,
): SymbolInformation[] {
  const symbol: SymbolInformation = {
    name: node.name,
    kind: symbolKinds[node.kind],
    location: { uri: document.uri, range: toRange(document, node.span) },
    ...(container !== undefined && { containerName: container }),
  };
  return [symbol, ...node.children.flatMap((child) => toSymbolInformation(document, child, node.name))];
}

export function toLocationLink(document: TextDocument, link: DefinitionLink): LocationLink {
  return {
    originSelectionRange: toRange(document, link.origin),
    targetUri: document.uri,
    targetRange: toRange(document, link.target),
    targetSelectionRange: toRange(document, link.selection),
  };
}

/** For clients without links. */
export function toLocation(document: TextDocument, link: DefinitionLink): Definition {
  return { uri: document.uri, range: toRange(document, link.selection) };
}

/** An article of the answer to `dossier/articles`. */
export interface ArticleItem extends Omit<ArticleSummary, 'span' | 'nameSpan' | 'entrySpan'> {
  readonly range: Range;
  readonly selectionRange: Range;
  /** Only for an article that is listed in the contents. */
  readonly entryRange?: Range;
}

export function toArticleItem(document: TextDocument, summary: ArticleSummary): ArticleItem {
  const { span, nameSpan, entrySpan, ...rest } = summary;
  return {
    ...rest,
    range: toRange(document, span),
    selectionRange: toRange(document, nameSpan),
    ...(entrySpan && { entryRange: toRange(document, entrySpan) }),
  };
}

export function toFoldingRange(document: TextDocument, span: Span): FoldingRange {
  return { startLine: document.positionAt(span.start).line, endLine: document.positionAt(span.end).line };
}

/** In the first of the formats that a client prefers; plain text for one that names none. */
export function toMarkup(card: Card, formats: readonly MarkupKind[] | undefined): MarkupContent {
  return formats?.[0] === MarkupKind.Markdown
    ? { kind: MarkupKind.Markdown, value: toMarkdown(card) }
    : { kind: MarkupKind.PlainText, value: toPlainText(card) };
}

function toMarkdown({ heading, facts, excerpt }: Card): string {
  const lines = [...(heading ? [`**${escapeMarkdown(heading)}**`] : []), ...facts.map(escapeMarkdown)];
  const card = lines.join('\n\n');
  return excerpt.length > 0 ? `${card}\n\n---\n\n${excerpt.map(escapeMarkdown).join('\n\n')}` : card;
}

function toPlainText({ heading, facts, excerpt }: Card): string {
  const card = [...(heading ? [heading] : []), ...facts].join('\n');
  return excerpt.length > 0 ? `${card}\n\n${excerpt.join('\n')}` : card;
}

export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...tokenTypes],
  tokenModifiers: [...tokenModifiers],
};

/** Tokens in order, each within one line. */
export function toSemanticTokens(document: TextDocument, tokens: readonly Token[]): SemanticTokens {
  const builder = new SemanticTokensBuilder();
  for (const { span, type, isDeclaration } of tokens) {
    const { line, character } = document.positionAt(span.start);
    builder.push(line, character, span.end - span.start, tokenTypes.indexOf(type), isDeclaration ? 1 : 0);
  }
  return builder.build();
}
