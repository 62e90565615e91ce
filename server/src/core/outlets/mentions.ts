/** Where a dossier names outlets. */
import { isBlank, isInvisible } from '../characters';
import { nameKey } from '../contents-match';
import type { Article, Name } from '../dossier';
import { moveSpan, remember } from '../remember';
import type { Subject } from '../rules/rule';
import type { Span } from '../text';
import { type Node, print } from '../tree';
import { keyOfFolded } from './spelling';

/** An outlet's name where it stands. Spans are UTF-16 offsets. */
export interface Mention {
  readonly span: Span;
  /** The name without the quotation marks around it. */
  readonly inner: Span;
  /** Whether quotation marks stand on both sides. */
  readonly isQuoted: boolean;
  /** The name as written, but for quotation marks around it, invisible signs and the width of blanks. */
  readonly written: string;
}

/** What one article's outlet is called: in its header, and then in its entry. */
export interface ArticleOutlet {
  /** See `spellingKey`: the same in header and entry. Never empty. */
  readonly key: string;
  readonly mentions: readonly [Mention, ...Mention[]];
}

/**
 * The outlets of the articles whose headers are well-formed, or of the entries while no article is there. Where entry and
 * header name different outlets, neither can be relied on: `toc-mismatch` tells that.
 */
export function collectOutlets({ dossier: { entries, articles }, match }: Subject): ArticleOutlet[] {
  const read = (names: readonly (Name | undefined)[]): ArticleOutlet[] => {
    const [first, ...others] = names.flatMap((name) => readMention(name) ?? []);
    const key = names[0] ? keyOf(names[0]) : '';
    return first && key !== '' ? [{ key, mentions: [first, ...others] }] : [];
  };
  if (articles.length === 0) return entries.flatMap((entry) => read([entry]));
  return articles.flatMap(({ name, headed }: Article, index) => {
    const entry = entries[match.entryOf[index] ?? -1];
    const isTorn = entry && nameKey(entry) !== undefined && entry.outletKey !== name.outletKey;
    return headed && nameKey(name) !== undefined && !isTorn ? read([name, entry]) : [];
  });
}

/** The key of a name's outlet. */
function keyOf({ line, outletKey }: Name): string {
  const known = keys.get(line) ?? keyOfFolded(outletKey);
  keys.set(line, known);
  return known;
}

const keys = new WeakMap<Node, string>();

function readMention(name: Name | undefined): Mention | undefined {
  return name && nameKey(name) !== undefined ? mentionIn(name) : undefined;
}

/** What a name calls its outlet, whatever else it lacks. */
export function mentionIn(name: Name): Mention | undefined {
  if (!name.outlet) return undefined;
  const { inner, ...read } = readOutlet(name.line);
  return { span: name.outlet, inner: moveSpan(inner, name.outlet.start), ...read };
}

/** What a naming line calls its outlet; offsets are those from the outlet on. */
const readOutlet = remember(({ children }: Node): Omit<Mention, 'span'> => {
  const outlet = children.find(({ kind }) => kind === 'outlet');
  const text = outlet ? print(outlet) : '';
  const isAround = (at: number) => quotes.includes(text.charAt(at)) || isBlank(text.charCodeAt(at));
  const inner = { start: 0, end: text.length };
  while (inner.start < inner.end && isAround(inner.start)) inner.start++;
  while (inner.end > inner.start && isAround(inner.end - 1)) inner.end--;
  const hasQuote = (from: number, to?: number) => [...text.slice(from, to)].some((sign) => quotes.includes(sign));
  return {
    inner,
    isQuoted: hasQuote(0, inner.start) && hasQuote(inner.end),
    written: normalize(text.slice(inner.start, inner.end)),
  };
});

const quotes = '"\'«»“”„‟‘’‚‛‹›';

function normalize(name: string): string {
  let visible = '';
  for (const sign of name) if (!isInvisible(sign.charCodeAt(0))) visible += sign;
  return visible.replace(/\s+/gu, ' ');
}
