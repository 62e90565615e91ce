/** Items of a text put in another order: what stands between them stays where it is. */
import { longestRise } from '../numbering';
import type { Span } from '../text';
import { replace, type TextEdit } from './text-edit';

/** One item of the new order: an old one's index, its words where they are not as they were; or a new one's words. */
export interface Arranged {
  readonly item?: number;
  readonly words?: string;
}

/** What stands between two items. */
export interface Joints {
  /** Where nothing is there to stay. */
  readonly usual: string;
  /** What is to stand where two items meet that did not before; the same, where it will do. */
  mend(joint: string): string;
  /** What is to follow a new item that comes last, in place of what follows the last one now. */
  close(tail: string): string;
}

/** The edits that arrange items anew. Of the items, the most that can do not move. `end` is where the last one's tail ends. */
export function arrange(
  text: string,
  items: readonly Span[],
  end: number,
  wanted: readonly Arranged[],
  joints: Joints,
): TextEdit[] {
  const [first] = items;
  if (!first) return [];
  const staying = stayingItems(wanted);
  const between = jointsBetween(text, items, wanted, joints);
  const tail = text.slice((items.at(-1) as Span).end, end);
  const edits: TextEdit[] = [];
  let at = first.start;
  let words = '';
  wanted.forEach((place, index) => {
    const item = items[place.item ?? -1];
    if (item && staying.has(place.item as number)) {
      edits.push(...replace(text, { start: at, end: item.start }, words));
      if (place.words !== undefined) edits.push(...replace(text, item, place.words));
      at = item.end;
      words = '';
    } else words += place.words ?? (item ? text.slice(item.start, item.end) : '');
    words += between[index] ?? (item ? tail : joints.close(tail));
  });
  return [...edits, ...replace(text, { start: at, end }, words)];
}

/** The indices of the items that need not move. */
export function stayingItems(wanted: readonly Arranged[]): ReadonlySet<number> {
  const old = wanted.flatMap(({ item }) => item ?? []);
  return new Set([...longestRise(old)].map((index) => old[index] as number));
}

/** The text after each of the wanted items but the last. */
function jointsBetween(text: string, items: readonly Span[], wanted: readonly Arranged[], joints: Joints): string[] {
  const left = new Set(wanted.flatMap(({ item }) => item ?? []));
  const waiting = items.flatMap((_, item) => (left.has(item) && item < items.length - 1 ? [item] : []));
  return wanted.slice(0, -1).map(({ item }, index) => {
    const own = item === undefined ? undefined : waiting.shift();
    if (own === undefined) return joints.usual;
    const joint = text.slice((items[own] as Span).end, (items[own + 1] as Span).start);
    return own === item && wanted[index + 1]?.item === item + 1 ? joint : joints.mend(joint);
  });
}
