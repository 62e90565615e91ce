/** The typed view of a parsed dossier: what rules and features read. All spans are UTF-16 offsets into the text. */
import { PlacedArticle } from './article';
import type { Layout } from './layouts/layout';
import { type Name, PlacedName } from './name';
import { type EditedBody, findEditedBody } from './parser/edited-body';
import { type Parsed, parse } from './parser/parser';
import { childrenOf, lineSpan, linesOf, type Placed, visibleSpan } from './placed';
import { moveSpan, rememberPlaced } from './remember';
import { Source } from './source';
import type { Span } from './text';
import type { Node } from './tree';

export type { Article } from './article';
export { keyOf, type Name } from './name';
export { childrenOf, lineSpan, linesOf, type Placed, visibleSpan } from './placed';

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
  readonly articles: readonly PlacedArticle[];
  /** Every separator line, in order. */
  readonly separators: readonly Separator[];
  /** What the parser needs to parse the next version. */
  readonly parsed: Parsed;
  /** The same object as long as nothing changes but words in the texts of articles: all lines stand where they did. */
  readonly frame: object;
  /** How this version differs from the one before, where it is known to differ in the text of one article alone. */
  readonly edited: EditedBody | undefined;
}

export interface Contents {
  /** From the heading's first character to the end of the last entry. */
  readonly span: Span;
  readonly heading: Span | undefined;
}

export interface Entry extends Name {
  /** The value of its number, undefined where it has none. */
  readonly value: number | undefined;
}

export interface Separator {
  /** The whole line, blanks included, without its end. */
  readonly span: Span;
  readonly place: 'before-articles' | 'closing' | 'repeated';
}

/**
 * Parses a text into its typed view. Never throws. What stands as it did in `before`, a version that this one was edited
 * from, isn't read again.
 */
export function readDossier(given: string | Source, before?: Dossier): Dossier {
  const source = typeof given === 'string' ? Source.of(given) : given;
  const edited = before && findEditedBody(before.parsed, source);
  return edited ? withEditedBody(before, edited) : view(parse(source));
}

function view(parsed: Parsed): Dossier {
  const articles: PlacedArticle[] = [];
  let contents: Contents | undefined;
  let entries: readonly Entry[] = [];
  for (const { node, start } of childrenOf(parsed.tree)) {
    if (node.kind === 'contents') ({ contents, entries } = placeContents(node, start));
    else if (node.kind === 'article') articles.push(PlacedArticle.of(node, start));
  }
  return new View(parsed, contents, entries, articles);
}

/** The contents stand before all articles, and so where they did. */
function withEditedBody(before: Dossier, edited: EditedBody): Dossier {
  const { contents, entries } = before;
  const articles = before.articles.map((article, index) => {
    if (index < edited.article) return article;
    return index > edited.article ? article.moved(edited.by) : PlacedArticle.of(edited.node, article.start);
  });
  return new View(edited.parsed, contents, entries, articles, edited, edited.keepsLines ? before.frame : {});
}

/** What most versions of a text are never asked for is worked out when it is. */
class View implements Dossier {
  readonly source: Source;
  readonly tree: Node;
  readonly layout: Layout;
  readonly separator: string;
  readonly slice = (span: Span) => this.source.slice(span);
  #separators: readonly Separator[] | undefined;

  constructor(
    readonly parsed: Parsed,
    readonly contents: Contents | undefined,
    readonly entries: readonly Entry[],
    readonly articles: readonly PlacedArticle[],
    readonly edited: EditedBody | undefined = undefined,
    readonly frame: object = {},
  ) {
    ({ source: this.source, tree: this.tree, layout: this.layout, separator: this.separator } = parsed);
  }

  get text(): string {
    return this.source.text;
  }

  get separators(): readonly Separator[] {
    this.#separators ??= findSeparators(this.tree);
    return this.#separators;
  }
}

function findSeparators(tree: Node): Separator[] {
  const separators: Separator[] = [];
  let hasArticles = false;
  for (const { node, start } of childrenOf(tree)) {
    hasArticles ||= node.kind === 'article';
    const place = node.kind === 'article' ? 'closing' : hasArticles ? 'repeated' : 'before-articles';
    for (const span of placeSeparators(node, start)) separators.push({ span, place });
  }
  return separators;
}

/** The names of the articles that have a header. */
export function headersOf({ articles }: Pick<Dossier, 'articles'>): Name[] {
  return articles.flatMap(({ name, headed }) => (headed ? [name] : []));
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

/** Reads the contents where they stand: mostly that is where they stood before. */
function placeContents(node: Node, start: number): PlacedContents {
  const last = lastContents.get(node);
  if (last?.start === start) return last;
  const lines = childrenOf(node, start);
  const placed = { start, contents: readContents(lines, start), entries: readEntries(lines) };
  lastContents.set(node, placed);
  return placed;
}

interface PlacedContents {
  readonly start: number;
  readonly contents: Contents;
  readonly entries: readonly Entry[];
}

const lastContents = new WeakMap<Node, PlacedContents>();

function readContents(lines: readonly Placed[], start: number): Contents {
  const heading = lines.find((line) => line.node.kind === 'contents-heading');
  const last = lines.findLast((line) => line.node.kind !== 'blank');
  return { span: { start, end: last ? lineSpan(last).end : start }, heading: heading && visibleSpan(heading) };
}

function readEntries(lines: readonly Placed[]): Entry[] {
  return lines.filter((line) => line.node.kind === 'entry').map((line) => new PlacedName(line));
}
