/** The parts of entries and headers, datelines and separators, for their colours: each in a standard token type of LSP. */
import type { Analysis } from '../analysis';
import type { Name } from '../dossier';
import type { Span } from '../text';

/** The token types in use, by LSP's names, in the order of the legend. */
export const tokenTypes = ['number', 'type', 'operator', 'variable', 'comment', 'keyword'] as const;
/** The one modifier in use: on the parts of a header, which is where the article itself is. */
export const tokenModifiers = ['declaration'] as const;

export interface Token {
  /** UTF-16 offsets, within one line. */
  readonly span: Span;
  readonly type: (typeof tokenTypes)[number];
  readonly isDeclaration: boolean;
}

/** The tokens that touch a stretch of the text, in order. Lines that are nothing but text have none. */
export function semanticTokens({ dossier, dates }: Analysis, within: Span): Token[] {
  const { contents, entries, articles, separators } = dossier;
  const headers = articles.filter(({ headed }) => headed).map(({ name }) => name);
  const tokens: Token[] = [
    ...(contents?.heading ? [token(contents.heading, 'keyword')] : []),
    ...inside(entries, within).flatMap((entry) => nameTokens(entry)),
    ...inside(headers, within).flatMap((header) => nameTokens(header).map(asDeclaration)),
    ...inside(dates.datelines, within).map(({ span }) => token(span, 'comment')),
    ...inside(separators, within).map(({ span }) => token(span, 'comment')),
  ];
  return tokens.filter(({ span }) => overlaps(span, within)).sort((a, b) => a.span.start - b.span.start);
}

function nameTokens({ number, outlet, colon, title }: Name): Token[] {
  return [
    ...(number ? [token(number, 'number')] : []),
    ...(outlet ? [token(outlet, 'type')] : []),
    ...(colon ? [token(colon, 'operator')] : []),
    ...(title ? [token(title, 'variable')] : []),
  ];
}

function token(span: Span, type: Token['type']): Token {
  return { span, type, isDeclaration: false };
}

function asDeclaration(part: Token): Token {
  return { ...part, isDeclaration: true };
}

function inside<T extends { readonly span: Span }>(items: readonly T[], within: Span): T[] {
  return items.filter(({ span }) => overlaps(span, within));
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
