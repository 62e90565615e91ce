/** Right-to-left texts for places that are laid out from left to right. */
import { lineDirection } from './direction';

const rightToLeftIsolate = '\u2067';
const popIsolate = '\u2069';

/**
 * A text for a left-to-right place: a right-to-left one is isolated as what it is (UAX #9), so that its signs and numbers
 * stay on their side and don't mix with what stands beside it. Others stay as they are.
 */
export function isolate(text: string): string {
  return lineDirection(text) === 'rtl' ? `${rightToLeftIsolate}${text}${popIsolate}` : text;
}

/**
 * A name for a row that loses its right end where it is too long, which is where Arabic begins: a right-to-left name is
 * cut at its own end, at a word. `limit` is in UTF-16 units; 0 is none.
 */
export function shortened(name: string, limit: number): string {
  if (limit <= 0 || name.length <= limit || lineDirection(name) !== 'rtl') return name;
  const cut = name.slice(0, limit - 1);
  // The first half is kept even where no word ends in the second, but for half a surrogate pair.
  const words = cut.slice(0, Math.max(cut.lastIndexOf(' '), Math.floor(limit / 2))).replace(/[\uD800-\uDBFF]$/, '');
  return `${words.replace(openEnd, '')}…`;
}

/** Signs that would look odd before an ellipsis. */
const openEnd = /[\s.…,،;؛:«"“(–—-]{1,10}$/;
