/** Text to tree. Never throws, loses nothing: `print(parse(text).tree) === text` for every string. */
import type { Layout } from '../layouts/layout';
import { numbered } from '../layouts/numbered';
import { plain } from '../layouts/plain';
import { splitLines } from '../text';
import { type LineKind, type Node, node } from '../tree';
import { buildLine } from './build';
import { type ContentsLines, findContents } from './contents';
import { guessArticles } from './guess';
import { learnEntries } from './knowledge';
import { isAddress, type ShapedLine, shapeLine } from './lines';
import { type ArticleLines, findArticles } from './sections';
import { ownSeparator, settleSeparators } from './separators';

/** A parsed dossier: its tree, the layout it is in, and the line that separates its articles. */
export interface Parsed {
  readonly tree: Node;
  readonly layout: Layout;
  /** The separator as this dossier writes it, without a line end. */
  readonly separator: string;
}

export function parse(text: string): Parsed {
  const lines = splitLines(text).map((line) => shapeLine(text, line));
  const contents = findContents(text, lines, numbered);
  const layout = chooseLayout(lines, contents);
  const separator = ownSeparator(text, lines, layout);
  const knowledge = learnEntries(text, entryLines(text, lines, contents));
  if (layout === plain) {
    return { tree: buildTree(text, lines, undefined, guessArticles(text, lines, knowledge)), layout, separator };
  }
  settleSeparators(text, lines, contents, separator, knowledge);
  const articles = findArticles(text, lines, contents?.end ?? 0, contents !== undefined, knowledge);
  return { tree: buildTree(text, lines, contents, articles), layout, separator };
}

/** A numbered dossier shows itself by its contents, or by the lines that close its articles. */
function chooseLayout(lines: readonly ShapedLine[], contents: ContentsLines | undefined): Layout {
  const separated = lines.some((line) => line.shape === 'separator' && line.end - line.start >= 5);
  const entries = contents ? lines.slice(contents.first, contents.end).filter((line) => line.shape === 'numbered') : [];
  return separated || entries.length > 0 ? numbered : plain;
}

function entryLines(text: string, lines: readonly ShapedLine[], contents: ContentsLines | undefined): ShapedLine[] {
  if (!contents) return [];
  const first = contents.headed ? contents.first + 1 : contents.first;
  return lines.slice(first, contents.end).filter((line) => contentsKind(text, line) === 'entry');
}

function contentsKind(text: string, line: ShapedLine): LineKind {
  if (line.shape === 'blank' || line.shape === 'separator') return line.shape;
  return isAddress(text, line) ? 'text' : 'entry';
}

function buildTree(
  text: string,
  lines: readonly ShapedLine[],
  contents: ContentsLines | undefined,
  articles: readonly ArticleLines[],
): Node {
  const loose = (line: ShapedLine) => buildLine(text, line, looseKind(line));
  const children: Node[] = [];
  const preambleEnd = contents?.first ?? articles[0]?.first ?? lines.length;
  if (preambleEnd > 0) children.push(node('preamble', lines.slice(0, preambleEnd).map(loose)));
  if (contents) children.push(buildContents(text, lines, contents));
  let at = contents?.end ?? preambleEnd;
  for (const article of articles) {
    for (; at < article.first; at++) children.push(loose(lines[at] as ShapedLine));
    children.push(buildArticle(text, lines, article));
    at = article.end;
  }
  for (; at < lines.length; at++) children.push(loose(lines[at] as ShapedLine));
  return node('dossier', children);
}

function buildContents(text: string, lines: readonly ShapedLine[], { first, end, headed }: ContentsLines): Node {
  const kindAt = (line: ShapedLine, i: number) => (headed && i === 0 ? 'contents-heading' : contentsKind(text, line));
  return node(
    'contents',
    lines.slice(first, end).map((line, i) => buildLine(text, line, kindAt(line, i))),
  );
}

function buildArticle(text: string, lines: readonly ShapedLine[], { first, end, headed }: ArticleLines): Node {
  const kindAt = (line: ShapedLine, i: number) => (headed && i === 0 ? 'header' : looseKind(line));
  return node(
    'article',
    lines.slice(first, end).map((line, i) => buildLine(text, line, kindAt(line, i))),
  );
}

function looseKind(line: ShapedLine): LineKind {
  return line.shape === 'blank' || line.shape === 'separator' ? line.shape : 'text';
}
