/** Parts of an entry and a header that are to change together while somebody types in either. */
import type { Analysis } from '../analysis';
import { nameAt } from '../places';
import { type Span, touches } from '../text';

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
  const { dossier } = analysis;
  const [one, other] = [dossier.entries[link.entry]?.[link.part], dossier.articles[link.article]?.name[link.part]];
  if (!one || !other) return undefined;
  const isSame = dossier.text.slice(one.start, one.end) === dossier.text.slice(other.start, other.end);
  return isSame || isEqual(link, last) ? { spans: [one, other], wordPattern: patterns[link.part], link } : undefined;
}

function linkAt({ dossier, match }: Analysis, offset: number): Link | undefined {
  const place = nameAt(dossier, offset);
  const part = place && (['title', 'outlet'] as const).find((each) => isIn(place.name[each], offset));
  if (!part) return undefined;
  const entry = place.side === 'entry' ? place.index : match.entryOf[place.index];
  const article = place.side === 'header' ? place.index : match.articleOf[place.index];
  return entry === undefined || article === undefined ? undefined : { part, entry, article };
}

function isEqual(link: Link, last: Link | undefined): boolean {
  return link.part === last?.part && link.entry === last.entry && link.article === last.article;
}

function isIn(part: Span | undefined, offset: number): boolean {
  return part !== undefined && touches(part, offset);
}
