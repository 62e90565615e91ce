/** Parts of an entry and a header that are to change together while somebody types in either. */
import type { Analysis } from '../analysis';
import { skipBlanks } from '../characters';
import { type Dossier, headersOf, type Name } from '../dossier';
import { usualColon } from '../edits/names';
import { nameAt } from '../places';
import { lineAround, lineFrom, type Span, touches } from '../text';

export interface LinkedEditing {
  /** The entry's part and the header's. UTF-16 offsets. */
  readonly spans: readonly [Span, Span];
  /** What either may become while they stay linked, as a regular expression. */
  readonly wordPattern: string;
  readonly link: Link;
}

/** What is linked, by its indices in the dossier: typing doesn't change them. */
export interface Link {
  readonly part: 'title' | 'outlet';
  readonly entry: number;
  readonly article: number;
}

/** A title may hold anything that a line may; a colon would end the outlet, or begin the title earlier. */
const patterns = { title: '[^\\r\\n]*', outlet: '[^\\r\\n:：﹕]*' } as const;

/**
 * The title at an offset, or the outlet, in an article's entry and in its header. Only where both are the same to the
 * letter: editors put the words of one in the place of the other, and where those differ they would be lost.
 *
 * What was linked when an editor last asked stays linked while somebody types in it: VS Code up to 1.91 at least misses
 * a key that comes while it asks, and brings both together again with the next one only if they still are linked.
 */
export function linkedEditing(analysis: Analysis, offset: number, last?: Link): LinkedEditing | undefined {
  const link = linkAt(analysis, offset);
  if (!link) return undefined;
  const { text, entries, articles } = analysis.dossier;
  const names = [entries[link.entry], articles[link.article]?.name];
  const [one, other] = names.map((name) => name && partOf(analysis.dossier, name, link.part));
  if (!one || !other) return undefined;
  const isSame = text.slice(one.start, one.end) === text.slice(other.start, other.end);
  return isSame || isEqual(link, last) ? { spans: [one, other], wordPattern: patterns[link.part], link } : undefined;
}

/**
 * A title goes on to the end of its line: who types a blank there is about to type a word. One that was deleted is where it
 * would be: who deletes an outlet is about to type another, which belongs in both places too.
 */
function partOf(dossier: Dossier, { outlet, colon, title, marker, span }: Name, part: Link['part']): Span | undefined {
  const { text } = dossier;
  const { end } = lineFrom(text, span.end);
  if (part === 'title') return title || colon ? { start: title?.start ?? end, end } : undefined;
  if (outlet || !colon) return outlet;
  const from = marker?.end ?? lineAround(text, span.start).start;
  const start = Math.max(from, colon.start - blanksBeforeColon(dossier));
  return { start, end: start };
}

/** As the headers have it that still have an outlet. */
function blanksBeforeColon(dossier: Dossier): number {
  const whole = headersOf(dossier).filter(({ outlet }) => outlet);
  const colon = usualColon(whole, dossier.text);
  return skipBlanks(colon, 0, colon.length);
}

function linkAt({ dossier, match }: Analysis, offset: number): Link | undefined {
  const place = nameAt(dossier, offset);
  const isAt = (span: Span | undefined) => span && touches(span, offset);
  const part = place && (['title', 'outlet'] as const).find((each) => isAt(partOf(dossier, place.name, each)));
  if (!part) return undefined;
  const entry = place.side === 'entry' ? place.index : match.entryOf[place.index];
  const article = place.side === 'header' ? place.index : match.articleOf[place.index];
  return entry === undefined || article === undefined ? undefined : { part, entry, article };
}

function isEqual(link: Link, last: Link | undefined): boolean {
  return link.part === last?.part && link.entry === last.entry && link.article === last.article;
}
