/** Where the zero-width joiner (U+200D) and non-joiner (U+200C) are part of the spelling. */

import { isInvisible } from './characters';

const joiner = '\u200D';
const nonJoiner = '\u200C';
/** How far around a non-joiner to look for the language of the text. UTF-16 units. */
const surroundings = 80;

/**
 * Whether the character at an offset is a joiner or non-joiner that belongs there:
 * - in a sequence of emoji, and between letters of scripts that shape by them, such as those of India;
 * - a joiner on one side of an Arabic letter, where it keeps a shape as in the abbreviation of هجري, which ends in it;
 * - a non-joiner after an Arabic letter in Persian, Urdu or Kurdish, which spell many words with it. They are told by a
 *   letter that Arabic doesn't have, within 80 characters; the word itself need not have one.
 * In Arabic itself, a non-joiner comes only from pasting.
 */
export function isJoinerInPlace(text: string, at: number): boolean {
  const sign = text.charAt(at);
  if (sign !== joiner && sign !== nonJoiner) return false;
  const before = visibleBefore(text, at);
  const after = visibleAfter(text, at);
  if (sign === joiner && emoji.test(before) && emoji.test(after)) return true;
  if (otherLetter.test(before) && otherLetter.test(after)) return true;
  if (sign === joiner) return arabicLetter.test(before) !== arabicLetter.test(after);
  return arabicLetter.test(before) && notArabic.test(text.slice(Math.max(0, at - surroundings), at + surroundings));
}

/** More invisible characters than these in a row belong nowhere. */
const mostInARow = 8;

/** The character before an offset, as a string of its one or two UTF-16 units, past invisible ones; empty where none is. */
function visibleBefore(text: string, at: number): string {
  let end = at;
  while (end > 0 && at - end < mostInARow && isInvisible(text.charCodeAt(end - 1))) end--;
  const low = text.charCodeAt(end - 1);
  return text.slice(Math.max(0, low >= 0xdc00 && low <= 0xdfff ? end - 2 : end - 1), end);
}

function visibleAfter(text: string, at: number): string {
  let start = at + 1;
  while (start - at <= mostInARow && isInvisible(text.charCodeAt(start))) start++;
  const code = text.codePointAt(start);
  return code === undefined ? '' : String.fromCodePoint(code);
}

/** A picture, or what may follow it in a sequence: a tone of skin, a variation selector. */
const emoji = /^(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F)$/u;
const arabicLetter = /^[\p{Script=Arabic}\u0640]$/u;
const otherLetter =
  /^(?!\p{Script=Arabic}|\p{Script=Latin}|\p{Script=Cyrillic}|\p{Script=Greek}|\p{Script=Hebrew})[\p{L}\p{M}]$/u;
const notArabic =
  /[\u0679\u067E\u0686\u0688\u0691\u0695\u0698\u06A4\u06A9\u06AF\u06B5\u06BA\u06BE\u06C0-\u06C3\u06C6\u06CC\u06CE\u06D2\u06D5\u06F0-\u06F9]/;
