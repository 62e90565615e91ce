/** The typed view of a parsed dossier: what rules and features read. All spans are UTF-16 offsets into the text. */
import { fold } from './fold';
import { numberValue } from './header';
import type { Layout } from './layouts/layout';
import { parse } from './parser/parser';
import { moveSpan, rememberPlaced } from './remember';
import { Source } from './source';
import type { Span } from './text';
import { isLeaf, type LeafKind, type Node, print } from './tree';

export interface Dossier {
  /** The whole text: a copy of it all is made when it is first asked for. */
  readonly text: string;
  readonly source: Source;
  /** The words of a span, without a copy of the whole text: for what is asked on every keystroke. */
  readonly slice: (span: Span) => string;
  readonly tree: Node;
  readonly layout: Layout;
  /** The separator as this dossier writes it, without a line end. */
  readonly separator: string;
  readonly contents: Contents | undefined;
  /** The entries of the contents; none where there are no contents. */
  readonly entries: readonly Entry[];
  readonly articles: readonly Article[];
  /** Every separator line, in order. */
  readonly separators: readonly Separator[];
}

export interface Contents {
  /** From the heading's first character to the end of the last entry. */
  readonly span: Span;
  readonly heading: Span | undefined;
}

/** A line that names an article: an entry or a header. Parts that it lacks are undefined. */
export interface Name {
  /** The line, from its first visible character to its last. */
  readonly span: Span;
  readonly number?: Span;
  readonly marker?: Span;
  readonly outlet?: Span;
  readonly colon?: Span;
  readonly title?: Span;
  /** The outlet, the title, and all the words of the line but its number, each folded (see `fold`). */
  readonly outletKey: string;
  readonly titleKey: string;
  readonly wordsKey: string;
  /** What makes two names the same: outlet and title; undefined where either lacks. */
  readonly key: string | undefined;
  /** Its line in the tree, which stays the same object as long as the line isn't touched. */
  readonly line: Node;
}

export interface Entry extends Name {
  /** The value of its number, undefined where it has none. */
  readonly value: number | undefined;
}

export interface Article {
  /** From its first line to the end of its separator, or of its last visible line. */
  readonly span: Span;
  /** Its first line: a header when `headed`, else what stands in a header's place. */
  readonly name: Name;
  readonly headed: boolean;
  /** Whether it has any text under its first line. */
  readonly hasText: boolean;
  /** Whether a line of separator closes it. */
  readonly closed: boolean;
  /** Its node in the tree, which stays the same object as long as the article isn't touched. */
  readonly node: Node;
}

export interface Separator {
  /** The whole line, blanks included, without its end. */
  readonly span: Span;
  readonly place: 'before-articles' | 'closing' | 'repeated';
}

/**
 * Parses a text into its typed view. Never throws. What stands as it did in a source that this one was edited from isn't
 * read again.
 */
export function readDossier(given: string | Source): Dossier {
  const source = typeof given === 'string' ? Source.of(given) : given;
  const { tree, layout, separator } = parse(source);
  const articles: Article[] = [];
  const separators: Separator[] = [];
  let contents: Contents | undefined;
  let entries: readonly Entry[] = [];
  for (const { node, start } of childrenOf(tree)) {
    if (node.kind === 'contents') ({ contents, entries } = placeContents(node, start));
    else if (node.kind === 'article') articles.push(placeArticle(node, start));
    const place = node.kind === 'article' ? 'closing' : articles.length > 0 ? 'repeated' : 'before-articles';
    for (const span of placeSeparators(node, start)) separators.push({ span, place });
  }
  return {
    get text() {
      return source.text;
    },
    source,
    slice: (span) => source.slice(span),
    tree,
    layout,
    separator,
    contents,
    entries,
    articles,
    separators,
  };
}

/** The names of the articles that have a header. */
export function headersOf({ articles }: Pick<Dossier, 'articles'>): Name[] {
  return articles.flatMap(({ name, headed }) => (headed ? [name] : []));
}

/** A node and the UTF-16 offset that it begins at. */
export interface Placed {
  readonly node: Node;
  readonly start: number;
}

/** The nodes in a node that is taken to stand at the text's beginning. */
export function childrenOf(parent: Node): Placed[] {
  const children: Placed[] = [];
  let at = 0;
  for (const child of parent.children) {
    if (!isLeaf(child)) children.push({ node: child, start: at });
    at += child.length;
  }
  return children;
}

/** The lines in a node that is taken to stand at the text's beginning, or the one that it is. */
export function linesOf(node: Node): Placed[] {
  const lines = childrenOf(node);
  return lines.length > 0 ? lines : [{ node, start: 0 }];
}

/** The separator lines in a node, or the one that it is. */
const placeSeparators = rememberPlaced(
  (node) => {
    return linesOf(node)
      .filter((line) => line.node.kind === 'separator')
      .map(lineSpan);
  },
  (spans, by) => spans.map((span) => moveSpan(span, by)),
);

/** A line without its end. */
export function lineSpan({ node, start }: Placed): Span {
  const last = node.children.at(-1);
  const ending = last?.kind === 'end-of-line' ? last.length : 0;
  return { start, end: start + node.length - ending };
}

const placeContents = rememberPlaced(
  (node) => ({ contents: readContents(node), entries: readEntries(node) }),
  ({ contents: { span, heading }, entries }, by) => ({
    contents: { span: moveSpan(span, by), heading: heading && moveSpan(heading, by) },
    entries: entries.map((entry): Entry => ({ ...moveName(entry, by), value: entry.value })),
  }),
);

function readContents(node: Node): Contents {
  const lines = childrenOf(node);
  const heading = lines.find((line) => line.node.kind === 'contents-heading');
  const last = lines.findLast((line) => line.node.kind !== 'blank');
  return { span: { start: 0, end: last ? lineSpan(last).end : 0 }, heading: heading && visibleSpan(heading) };
}

function readEntries(node: Node): Entry[] {
  return childrenOf(node)
    .filter((line) => line.node.kind === 'entry')
    .map((line) => ({ ...readName(line), value: numberOf(line.node) }));
}

function numberOf({ children }: Node): number | undefined {
  const number = children.find(({ kind }) => kind === 'number');
  return number && numberValue(print(number));
}

const placeArticle = rememberPlaced(readArticle, (article, by): Article => {
  const { span, name } = article;
  return { ...article, span: moveSpan(span, by), name: moveName(name, by) };
});

function readArticle(node: Node): Article {
  const lines = childrenOf(node);
  const [first, ...rest] = lines as [Placed, ...Placed[]];
  const last = lines.findLast((line) => line.node.kind !== 'blank') ?? first;
  return {
    span: { start: 0, end: lineSpan(last).end },
    name: readName(first),
    headed: first.node.kind === 'header',
    hasText: rest.some((line) => line.node.kind === 'text'),
    closed: last.node.kind === 'separator',
    node,
  };
}

const partKinds = ['number', 'marker', 'outlet', 'colon', 'title'] as const;

function readName(line: Placed): Name {
  const parts: { [kind in LeafKind]?: Span } = {};
  const words: { [kind in LeafKind]?: string } = {};
  let at = line.start;
  for (const child of line.node.children) {
    if (isLeaf(child)) {
      parts[child.kind] = { start: at, end: at + child.length };
      words[child.kind] = child.text;
    }
    at += child.length;
  }
  const { number, marker, outlet, colon, title } = parts;
  const span = visibleSpan(line);
  const wordsStart = Math.max(span.start, marker?.end ?? number?.end ?? 0);
  const outletKey = fold(words.outlet ?? '');
  const titleKey = fold(words.title ?? '');
  return {
    span,
    ...(number && { number }),
    ...(marker && { marker }),
    ...(outlet && { outlet }),
    ...(colon && { colon }),
    ...(title && { title }),
    outletKey,
    titleKey,
    wordsKey: fold(print(line.node).slice(wordsStart - line.start, span.end - line.start)),
    key: keyOf(outletKey, titleKey),
    line: line.node,
  };
}

/** What makes two names the same, of the folded outlet and title; undefined where either lacks. */
export function keyOf(outletKey: string, titleKey: string): string | undefined {
  return outletKey && titleKey ? `${outletKey}\n${titleKey}` : undefined;
}

function moveName(name: Name, by: number): Name {
  const moved: { -readonly [key in keyof Name]: Name[key] } = { ...name, span: moveSpan(name.span, by) };
  for (const kind of partKinds) {
    const part = name[kind];
    if (part) moved[kind] = moveSpan(part, by);
  }
  return moved;
}

/** A line without its end and the blanks about it. */
export function visibleSpan(line: Placed): Span {
  const { start, end } = lineSpan(line);
  const words = print(line.node).slice(0, end - start);
  const trimmed = words.trim();
  const lead = trimmed === '' ? 0 : words.indexOf(trimmed);
  return { start: start + lead, end: trimmed === '' ? end : start + lead + trimmed.length };
}
