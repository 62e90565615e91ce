/** The outline: a node for each outlet, its articles under it. */
import type { Analysis } from '../analysis';
import type { ContentsMatch } from '../contents-match';
import type { Dossier, Name } from '../dossier';
import type { Language, Texts } from '../language';
import { shorten } from '../shorten';
import type { Span } from '../text';
import { orderOutlets } from './outline-order';

/** A symbol of the outline. Spans are UTF-16 offsets; a child's lies within its parent's, `nameSpan` within `span`. */
export interface OutlineNode {
  readonly kind: 'outlet' | 'article';
  readonly name: string;
  readonly detail: string;
  readonly span: Span;
  readonly nameSpan: Span;
  readonly children: readonly OutlineNode[];
}

/** An article as the outline needs it: its key groups the spellings of one outlet. */
export interface Item {
  readonly key: string;
  readonly outlet: string;
  readonly outletSpan: Span;
  readonly node: OutlineNode;
}

const noOutlet: Texts = { ar: 'بلا وسيلة', en: 'No outlet' };
const untitled: Texts = { ar: 'بلا عنوان', en: 'Untitled' };

/**
 * The outlets of a dossier, each with its articles in document order. The outlets are ordered so that VS Code, which
 * enters the first symbol that covers the cursor, finds the article the cursor is in (see `orderOutlets`). A dossier
 * without articles shows its entries, and any other text its first line.
 */
export function outline(analysis: Analysis, language: Language): OutlineNode[] {
  const { articles, entries } = analysis.dossier;
  const items =
    articles.length > 0
      ? articles.map((_, index) => articleItem(analysis, index, language))
      : entries.map((entry) => item(analysis.dossier, entry, entry.span, entry, language));
  if (items.length === 0) return firstLine(analysis.dossier.text);
  return groupsOf(analysis.match, items).map((indices) => outletNode(indices.map((index) => items[index] as Item)));
}

/** An article by its index. */
export function articleItem({ dossier, match }: Analysis, index: number, language: Language): Item {
  const article = dossier.articles[index] as (typeof dossier.articles)[number];
  const entry = dossier.entries[match.entryOf[index] ?? -1];
  return item(dossier, article.name, article.span, entry, language);
}

/** What a header lacks, its entry may still have. */
function item({ slice }: Dossier, name: Name, span: Span, entry: Name | undefined, language: Language): Item {
  const named = name.outlet || !entry?.outlet ? name : entry;
  const nameSpan = name.title ?? name.outlet ?? name.span;
  const title = name.title ?? (name.outlet ? undefined : name.span);
  const outlet = named.outlet && slice(named.outlet);
  return {
    key: named.outletKey,
    outlet: outlet ?? noOutlet[language],
    outletSpan: name.outlet ?? nameSpan,
    node: {
      kind: 'article',
      name: title ? shorten(slice(title), longestLabel) : untitled[language],
      detail: '',
      span,
      nameSpan,
      children: [],
    },
  };
}

/** Whole titles, but no paragraph that stands in the place of one. UTF-16 units. */
const longestLabel = 200;

/** The items of each outlet, in the order of the outline: the same as long as no name changes, and the match with it. */
function groupsOf(match: ContentsMatch, items: readonly Item[]): readonly (readonly number[])[] {
  const known = knownGroups.get(match);
  if (known) return known;
  const groups = new Map<string, number[]>();
  items.forEach(({ key }, index) => {
    const group = groups.get(key);
    if (group) group.push(index);
    else groups.set(key, [index]);
  });
  const ordered = orderOutlets([...groups.values()]);
  knownGroups.set(match, ordered);
  return ordered;
}

const knownGroups = new WeakMap<ContentsMatch, readonly (readonly number[])[]>();

function outletNode(items: readonly Item[]): OutlineNode {
  const first = items[0] as Item;
  const last = items.at(-1) as Item;
  return {
    kind: 'outlet',
    name: first.outlet,
    detail: String(items.length),
    span: { start: first.node.span.start, end: last.node.span.end },
    nameSpan: first.outletSpan,
    children: items.map(({ node }) => node),
  };
}

function firstLine(text: string): OutlineNode[] {
  const words = text.trim();
  if (words === '') return [];
  const start = text.indexOf(words);
  const line = (words.split(/[\r\n]/, 1)[0] ?? words).trimEnd();
  const nameSpan = { start, end: start + line.length };
  return [
    {
      kind: 'article',
      name: shorten(line, longestLabel),
      detail: '',
      span: { start, end: start + words.length },
      nameSpan,
      children: [],
    },
  ];
}
