/** The datelines of a dossier's articles: the lines under a header that say when the article was published. */
import { skipBlanks, trimEnd } from '../characters';
import type { Dossier } from '../dossier';
import { isAddress } from '../parser/lines';
import { moveSpan, remember, rememberPlaced } from '../remember';
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
  const [some, others] = [readDatelines(one), readDatelines(other)];
  if (some.length !== others.length) return false;
  const [text, otherText] = [print(one), print(other)];
  return some.every(({ span: { start, end } }, i) => {
    const { span } = others[i] as Pick<Dateline, 'span'>;
    return span.start === start && text.slice(start, end) === otherText.slice(start, span.end);
  });
}

const readDatelines = remember(articleDatelines);

const placeDatelines = rememberPlaced(readDatelines, (datelines, by) =>
  datelines.map(({ span, dates }) => ({ span: moveSpan(span, by), dates: dates.map((date) => moveDate(date, by)) })),
);

function articleDatelines({ children }: Node): Omit<Dateline, 'article'>[] {
  const datelines: Omit<Dateline, 'article'>[] = [];
  const text = children
    .slice(0, mostLines.inAll + 1)
    .map(print)
    .join('');
  let at = children[0]?.length ?? 0;
  let filled = 0;
  while (filled < mostLines.filled && at < text.length) {
    const line = lineFrom(text, at);
    at = line.next;
    const start = skipBlanks(text, line.start, line.end);
    const end = trimEnd(text, start, line.end);
    if (start === end) continue;
    filled++;
    const found = readDateline(text, { start, end });
    if (found) datelines.push(found);
    if (end - start > (found ? longest.dateline : longest.metadata)) break;
  }
  return datelines;
}

/** Whether a line by itself, without the blanks about it, is a dateline or begins with one. */
export function isDateline(text: string, line: Span): boolean {
  return readDateline(text, line) !== undefined;
}

function readDateline(text: string, line: Span): Omit<Dateline, 'article'> | undefined {
  const { start, end } = line;
  const head = { start, end: Math.min(end, start + longest.dateline) };
  if (!year.test(text.slice(head.start, head.end)) || isAddress(text, line)) return undefined;
  const tokens = tokenize(text, head);
  const found = findDates(tokens);
  const [first] = found;
  if (!first) return undefined;
  if (head.end === end && isStamp(text, tokens, found)) return { span: head, dates: found.map(({ date }) => date) };
  if (!opensWithStamp(text, tokens, found)) return undefined;
  return { span: { start, end: first.date.span.end }, dates: [first.date] };
}

/** What every date has: most lines are told by it to have none, and need not be taken apart. */
const year = /[0-9٠-٩۰-۹]{4}/;
