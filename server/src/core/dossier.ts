/** The typed view of a parsed dossier: what rules and features read. All spans are UTF-16 offsets into the text. */
import { fold } from './fold';
import { numberValue } from './header';
import type { Layout } from './layouts/layout';
import { parse } from './parser/parser';
import type { Span } from './text';
import { isLeaf, type LeafKind, type Node, print } from './tree';

export interface Dossier {
  readonly text: string;
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
}

export interface Separator {
  /** The whole line, blanks included, without its end. */
  readonly span: Span;
  readonly place: 'before-articles' | 'closing' | 'repeated';
}

/** Parses a text into its typed view. Never throws. */
export function readDossier(text: string): Dossier {
  const { tree, layout, separator } = parse(text);
  const articles: Article[] = [];
  const separators: Separator[] = [];
  let contents: Contents | undefined;
  let entries: readonly Entry[] = [];
  for (const { node, start } of childrenOf(tree, 0)) {
    if (node.kind === 'contents') {
      contents = readContents(node, start);
      entries = readEntries(text, node, start);
    } else if (node.kind === 'article') articles.push(readArticle(text, node, start));
    for (const line of node.kind === 'separator' ? [{ node, start }] : childrenOf(node, start)) {
      if (line.node.kind !== 'separator') continue;
      const place = node.kind === 'article' ? 'closing' : articles.length > 0 ? 'repeated' : 'before-articles';
      separators.push({ span: lineSpan(line), place });
    }
  }
  return { text, tree, layout, separator, contents, entries, articles, separators };
}

interface Placed {
  readonly node: Node;
  readonly start: number;
}

function childrenOf(parent: Node, start: number): Placed[] {
  const children: Placed[] = [];
  let at = start;
  for (const child of parent.children) {
    if (!isLeaf(child)) children.push({ node: child, start: at });
    at += child.length;
  }
  return children;
}

/** A line without its end. */
function lineSpan({ node, start }: Placed): Span {
  const last = node.children.at(-1);
  const ending = last?.kind === 'end-of-line' ? last.length : 0;
  return { start, end: start + node.length - ending };
}

function readContents(node: Node, start: number): Contents {
  const lines = childrenOf(node, start);
  const heading = lines.find((line) => line.node.kind === 'contents-heading');
  const last = lines.findLast((line) => line.node.kind !== 'blank');
  return { span: { start, end: last ? lineSpan(last).end : start }, heading: heading && visibleSpan(heading) };
}

function readEntries(text: string, node: Node, start: number): Entry[] {
  const lines = childrenOf(node, start).filter((line) => line.node.kind === 'entry');
  return lines.map((line) => readEntry(text, line));
}

function readEntry(text: string, line: Placed): Entry {
  const name = readName(text, line);
  const value = name.number && numberValue(text.slice(name.number.start, name.number.end));
  return { ...name, value };
}

function readArticle(text: string, node: Node, start: number): Article {
  const lines = childrenOf(node, start);
  const [first, ...rest] = lines as [Placed, ...Placed[]];
  const last = lines.findLast((line) => line.node.kind !== 'blank') ?? first;
  return {
    span: { start, end: lineSpan(last).end },
    name: readName(text, first),
    headed: first.node.kind === 'header',
    hasText: rest.some((line) => line.node.kind === 'text'),
    closed: last.node.kind === 'separator',
  };
}

const partKinds: readonly LeafKind[] = ['number', 'marker', 'outlet', 'colon', 'title'];

function readName(text: string, line: Placed): Name {
  const parts: { [kind in LeafKind]?: Span } = {};
  let at = line.start;
  for (const child of line.node.children) {
    if (isLeaf(child) && partKinds.includes(child.kind)) parts[child.kind] = { start: at, end: at + child.length };
    at += child.length;
  }
  const { number, marker, outlet, colon, title } = parts;
  const span = visibleSpan(line);
  const wordsStart = Math.max(span.start, marker?.end ?? number?.end ?? 0);
  return {
    span,
    ...(number && { number }),
    ...(marker && { marker }),
    ...(outlet && { outlet }),
    ...(colon && { colon }),
    ...(title && { title }),
    outletKey: outlet ? fold(text.slice(outlet.start, outlet.end)) : '',
    titleKey: title ? fold(text.slice(title.start, title.end)) : '',
    wordsKey: fold(text.slice(wordsStart, span.end)),
  };
}

/** A line without its end and the blanks about it. */
function visibleSpan(line: Placed): Span {
  const { start, end } = lineSpan(line);
  const words = line.node.children
    .filter((child) => child.kind !== 'end-of-line')
    .map(print)
    .join('');
  const trimmed = words.trim();
  const lead = trimmed === '' ? 0 : words.indexOf(trimmed);
  return { start: start + lead, end: trimmed === '' ? end : start + lead + trimmed.length };
}
