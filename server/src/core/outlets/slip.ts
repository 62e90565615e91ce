/** Whether one name is another with a slip of the hand in it: for «did you mean». Precision first. */
import { fold } from '../fold';

/**
 * Whether two folded names differ in one word alone, and there by one letter that was added, lost, replaced or moved.
 * The word must be long enough to be no other word by chance (see `leastLetters`). A digit is never a slip, since
 * channels are numbered, and no more is an ending of grammar: العربي and العربية are two names.
 */
export function isSlipOf(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  // Most names differ at both ends, where no one slip is.
  if (a[0] !== b[0] && a.at(-1) !== b.at(-1)) return false;
  const words = a.split(' ');
  const others = b.split(' ');
  if (words.length !== others.length) return false;
  const at = words.findIndex((word, i) => word !== others[i]);
  const [word = '', ...after] = words.splice(at);
  const [other = '', ...othersAfter] = others.splice(at);
  if (after.join(' ') !== othersAfter.join(' ')) return false;
  const letters = Math.min(lettersOf(word), lettersOf(other));
  return letters >= leastLetters(word, [...words, ...after]) && isOneEdit(word, other) && !isInflected(word, other);
}

/** Words that many outlets have in their names: with nothing but these beside it, a word stands as if alone. */
const common = new Set(
  fold(
    'قناة تلفزيون إذاعة راديو وكالة صحيفة جريدة مجلة موقع شبكة بوابة أنباء أخبار نيوز نت برس بوست تايمز ديلي صنداي أونلاين ' +
      'اليوم عربي عربية news times post press daily sunday today online agency channel',
  ).split(' '),
);

/**
 * How many letters a word must have: six where it is what tells the name from others; otherwise five, or four in Arabic,
 * which leaves out its short vowels.
 */
function leastLetters(word: string, others: readonly string[]): number {
  if (others.every((other) => common.has(other))) return 6;
  return /\p{Script=Arabic}/u.test(word) ? 4 : 5;
}

/** How many letters a word has, without the Arabic article. */
function lettersOf(word: string): number {
  return /\d/.test(word) ? 0 : word.length - (word.startsWith('ال') ? 2 : 0);
}

function isInflected(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  return ['ه', 'ي', 's'].some((ending) => shorter + ending === longer);
}

/** One letter added, lost, replaced, or moved to another place in the word. */
export function isOneEdit(a: string, b: string): boolean {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && a[start] === b[start]) start++;
  let end = 0;
  while (end < shorter - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const [restOfA, restOfB] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (restOfA.length <= 1 && restOfB.length <= 1) return true;
  return restOfA === rotateLeft(restOfB) || restOfB === rotateLeft(restOfA);
}

function rotateLeft(letters: string): string {
  return letters.slice(1) + letters.slice(0, 1);
}
