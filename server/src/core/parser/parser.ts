/** Text to tree. Never throws, loses nothing: `print(parse(text).tree) === text` for every string. */
import type { Layout } from '../layouts/layout';
import { numbered } from '../layouts/numbered';
import { plain } from '../layouts/plain';
import { Source } from '../source';
import { type LineKind, type Node, type NodeKind, node } from '../tree';
import { type ContentsLines, findContents } from './contents';
import { guessArticles } from './guess';
import { type Knowledge, learnEntries } from './knowledge';
import { isAddress, type ShapedLine } from './lines';
import { type ArticleLines, type FoundArticles, findArticles } from './sections';
import { ownSeparator, settleSeparators } from './separators';

/** A parsed dossier: its tree, the layout it is in, and the line that separates its articles. */
export interface Parsed {
  readonly tree: Node;
  readonly layout: Layout;
  /** The separator as this dossier writes it, without a line end. */
  readonly separator: string;
  readonly source: Source;
  /** What is known of the dossier, for the next version's sake; only of a numbered one whose contents have a heading. */
  readonly known?: Known;
}

export interface Known extends Pick<FoundArticles, 'settledFrom' | 'unclaimed'> {
  readonly knowledge: Knowledge;
}

/** Parses a text. What stands as it did in a source that this one was edited from keeps its nodes. */
export function parse(given: string | Source): Parsed {
  const source = typeof given === 'string' ? Source.of(given) : given;
  const lines: ShapedLine[] = [];
  for (const block of source.blocks)
    for (let i = 0; i < block.lines.length; i++) lines.push(block.lines[i] as ShapedLine);
  const contents = findContents(lines, numbered);
  const separators = separatorsIn(source);
  const layout = chooseLayout(lines, contents, separators);
  const separator = ownSeparator(separators, layout);
  const knowledge = learnEntries(entryLines(lines, contents));
  if (layout === plain)
    return { tree: buildTree(lines, undefined, guessArticles(lines, knowledge)), layout, separator, source };
  settleSeparators(lines, contents, separator, knowledge);
  const { articles, ...found } = findArticles(lines, contents?.end ?? 0, contents !== undefined, knowledge);
  const tree = buildTree(lines, contents, articles);
  return { tree, layout, separator, source, ...(contents?.headed && { known: { knowledge, ...found } }) };
}

/** The lines that look like separators: each ends a block. */
function separatorsIn({ blocks }: Source): ShapedLine[] {
  return blocks.flatMap(({ lines }) => lines.at(-1) ?? []).filter(({ shape }) => shape === 'separator');
}

/** A numbered dossier shows itself by its contents, or by the lines that close its articles. */
function chooseLayout(
  lines: readonly ShapedLine[],
  contents: ContentsLines | undefined,
  separators: readonly ShapedLine[],
): Layout {
  const separated = separators.some(({ width }) => width >= 5);
  const entries = contents ? lines.slice(contents.first, contents.end).filter((line) => line.shape === 'numbered') : [];
  return separated || entries.length > 0 ? numbered : plain;
}

function entryLines(lines: readonly ShapedLine[], contents: ContentsLines | undefined): ShapedLine[] {
  if (!contents) return [];
  const first = contents.headed ? contents.first + 1 : contents.first;
  return lines.slice(first, contents.end).filter((line) => contentsKind(line) === 'entry');
}

function contentsKind(line: ShapedLine): LineKind {
  if (line.shape === 'blank' || line.shape === 'separator') return line.shape;
  return line.shape !== 'numbered' && isAddress(line.text, line) ? 'text' : 'entry';
}

function buildTree(
  lines: readonly ShapedLine[],
  contents: ContentsLines | undefined,
  articles: readonly ArticleLines[],
): Node {
  const children: Node[] = [];
  const preambleEnd = contents?.first ?? articles[0]?.first ?? lines.length;
  if (preambleEnd > 0) children.push(buildGroup('preamble', lines, 0, preambleEnd, ({ kind }) => kind));
  if (contents) children.push(buildContents(lines, contents));
  let at = contents?.end ?? preambleEnd;
  const addLoose = (end: number) => {
    for (; at < end; at++) children.push(lines[at] as ShapedLine);
  };
  for (const article of articles) {
    addLoose(article.first);
    children.push(buildArticle(lines, article));
    at = article.end;
  }
  addLoose(lines.length);
  return node('dossier', children);
}

function buildContents(lines: readonly ShapedLine[], { first, end, headed }: ContentsLines): Node {
  const kindAt = (line: ShapedLine, i: number) => (headed && i === first ? 'contents-heading' : contentsKind(line));
  return buildGroup('contents', lines, first, end, kindAt);
}

export function buildArticle(lines: readonly ShapedLine[], { first, end, headed }: ArticleLines): Node {
  const kindAt = (line: ShapedLine, i: number) => (headed && i === first ? 'header' : line.kind);
  return buildGroup('article', lines, first, end, kindAt);
}

/** The last node made of lines that begin with this one. */
const groups = new WeakMap<Node, Node>();

/** A node of the lines from `first` to `end` (exclusive): that of the version before, where all of them are the same. */
function buildGroup(
  kind: NodeKind,
  lines: readonly ShapedLine[],
  first: number,
  end: number,
  kindAt: (line: ShapedLine, index: number) => LineKind,
): Node {
  const nodeAt = (index: number) => {
    const line = lines[index] as ShapedLine;
    return line.asNode(kindAt(line, index));
  };
  const known = groups.get(nodeAt(first));
  if (known?.kind === kind && known.children.length === end - first) {
    let same = 0;
    while (first + same < end && nodeAt(first + same) === known.children[same]) same++;
    if (first + same === end) return known;
  }
  const children: Node[] = [];
  for (let i = first; i < end; i++) children.push(nodeAt(i));
  const made = node(kind, children);
  groups.set(children[0] as Node, made);
  return made;
}
