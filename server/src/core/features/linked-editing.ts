/** Parts of an entry and a header that are to change together while somebody types in either. */
import type { Analysis } from '../analysis';
import type { Name } from '../dossier';
import { type NamePlace, nameAt } from '../places';
import { type Span, touches } from '../text';

export interface LinkedEditing {
  /** The entry's part and the header's, the same to the letter. UTF-16 offsets. */
  readonly spans: readonly [Span, Span];
  /** What either may become while they stay linked, as a regular expression. */
  readonly wordPattern: string;
}

/** A title may hold anything that a line may; a colon would end the outlet, or begin the title earlier. */
const patterns = { title: '[^\\r\\n]*', outlet: '[^\\r\\n:：﹕]*' } as const;

/**
 * The title at an offset, or the outlet, in an article's entry and in its header. Only where both are the same to the
 * letter: editors put the words of one in the place of the other, and where those differ they would be lost.
 */
export function linkedEditing(analysis: Analysis, offset: number): LinkedEditing | undefined {
  const place = nameAt(analysis.dossier, offset);
  const part = place && (['title', 'outlet'] as const).find((each) => isIn(place.name[each], offset));
  const [entry, header] = place ? pairOf(analysis, place) : [];
  const [one, other] = [part && entry?.[part], part && header?.[part]];
  if (!part || !one || !other) return undefined;
  const { text } = analysis.dossier;
  const isSame = text.slice(one.start, one.end) === text.slice(other.start, other.end);
  return isSame ? { spans: [one, other], wordPattern: patterns[part] } : undefined;
}

function isIn(part: Span | undefined, offset: number): boolean {
  return part !== undefined && touches(part, offset);
}

function pairOf({ dossier, match }: Analysis, { side, index }: NamePlace): [Name | undefined, Name | undefined] {
  const entry = side === 'entry' ? index : match.entryOf[index];
  const article = side === 'header' ? index : match.articleOf[index];
  return [dossier.entries[entry ?? -1], dossier.articles[article ?? -1]?.name];
}
