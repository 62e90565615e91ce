/** The datelines of a dossier's articles: the lines under a header that say when the article was published. */
import { skipBlanks, trimEnd } from '../characters';
import type { Dossier } from '../dossier';
import { isAddress } from '../parser/lines';
import { moveSpan, rememberPlaced } from '../remember';
import { lineFrom, type Span } from '../text';
import { type Node, print } from '../tree';
import { type DossierDate, moveDate } from './date';
import { findDates } from './read';
import { isStamp, opensWithStamp } from './stamp';
import { tokenize } from './tokens';

export interface Dateline {
  /** UTF-16 offsets: the line without the blanks about it; where a paragraph goes on after it, up to its date's end. */
  readonly span: Span;
  /** The index of its article. */
  readonly article: number;
  /** One at least, in the order of the text. */
  readonly dates: readonly DossierDate[];
}

/** Every article's datelines. Only the few lines after each header are looked at. */
export function datelinesOf({ articles }: Dossier): Dateline[] {
  const datelines: Dateline[] = [];
  articles.forEach(({ node, span }, article) => {
    for (const dateline of placeDatelines(node, span.start)) datelines.push({ ...dateline, article });
  });
  return datelines;
}

/** An author, an agency, a place and a date make four; blank lines may stand between. */
const mostLines = { filled: 4, inAll: 12 };

/** Longer lines are paragraphs, and shorter ones may be: they end the metadata or not. UTF-16 units. */
const longest = { dateline: 160, metadata: 80 };

/** Whether two versions of an article have the same datelines, in the same places. */
export function hasSameDatelines(one: Node, other: Node): boolean {
  const read = readDatelines(one);
  const { datelines, lines } = read;
  if (hasSameLines(one, other, lines)) {
    known.set(other, read);
    return true;
  }
  const others = readDatelines(other).datelines;
  if (datelines.length !== others.length) return false;
  const [text, otherText] = [beginningOf(one), beginningOf(other)];
  return datelines.every(({ span: { start, end } }, i) => {
    const { span } = others[i] as Pick<Dateline, 'span'>;
    return span.start === start && text.slice(start, end) === otherText.slice(start, span.end);
  });
}

/** Whether so many lines, from the first, have the same words. */
function hasSameLines(one: Node, other: Node, count: number): boolean {
  const [lines, others] = [one.children.slice(0, count), other.children.slice(0, count)];
  return lines.length === others.length && lines.every((line, i) => print(line) === print(others[i] as Node));
}

interface ReadDatelines {
  readonly datelines: readonly Omit<Dateline, 'article'>[];
  /** How many lines were looked at, that of the header included: others have no say. */
  readonly lines: number;
}

const known = new WeakMap<Node, ReadDatelines>();

function readDatelines(article: Node): ReadDatelines {
  const read = known.get(article) ?? articleDatelines(article);
  known.set(article, read);
  return read;
}

const placeDatelines = rememberPlaced(
  (article) => readDatelines(article).datelines,
  (datelines, by) =>
    datelines.map(({ span, dates }) => ({ span: moveSpan(span, by), dates: dates.map((date) => moveDate(date, by)) })),
);

/** An article's header, and all lines under it that datelines may be in. */
function beginningOf({ children }: Node): string {
  return children
    .slice(0, mostLines.inAll + 1)
    .map(print)
    .join('');
}

function articleDatelines(article: Node): ReadDatelines {
  const datelines: Omit<Dateline, 'article'>[] = [];
  const text = beginningOf(article);
  let at = article.children[0]?.length ?? 0;
  let filled = 0;
  for (let lines = 2; at < text.length; lines++) {
    const line = lineFrom(text, at);
    at = line.next;
    const start = skipBlanks(text, line.start, line.end);
    const end = trimEnd(text, start, line.end);
    if (start === end) continue;
    filled++;
    const found = readDateline(text, { start, end });
    if (found) datelines.push(found);
    const isParagraph = end - start > (found ? longest.dateline : longest.metadata);
    if (isParagraph || filled === mostLines.filled) return { datelines, lines };
  }
  return { datelines, lines: mostLines.inAll + 1 };
}

/** Whether a line by itself, without the blanks about it, is a dateline or begins with one. */
export function isDateline(text: string, line: Span): boolean {
  return readDateline(text, line) !== undefined;
}

function readDateline(text: string, line: Span): Omit<Dateline, 'article'> | undefined {
  const { start, end } = line;
  const head = { start, end: Math.min(end, start + longest.dateline) };
  if (!mayHoldDate(text.slice(head.start, head.end)) || isAddress(text, line)) return undefined;
  const tokens = tokenize(text, head);
  const found = findDates(tokens);
  const [first] = found;
  if (!first) return undefined;
  if (head.end === end && isStamp(text, tokens, found)) return { span: head, dates: found.map(({ date }) => date) };
  if (!opensWithStamp(text, tokens, found)) return undefined;
  return { span: { start, end: first.date.span.end }, dates: [first.date] };
}

/** Most lines are told by this to have no date, and need not be taken apart: each has a year and a day. */
function mayHoldDate(words: string): boolean {
  return year.test(words) && day.test(words);
}

const year = /[0-9٠-٩۰-۹]{4}/;
const day = /(?<![0-9٠-٩۰-۹])[0-9٠-٩۰-۹]{1,2}(?![0-9٠-٩۰-۹])/;
