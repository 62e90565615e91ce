/** Words, as a reader would tell them: runs of letters, marks and digits, whatever joins or surrounds them. */

import { isSpace } from './characters';
import { remember } from './remember';
import type { Span } from './text';
import { type Node, print } from './tree';

/** How many words stand under an article's first line, by its node: an untouched article isn't counted again. */
export const wordsUnder = remember(({ children: [, ...lines] }: Node) =>
  lines.reduce((sum, line) => sum + countWords(print(line)), 0),
);

/** How many words a text has. Linear in its length. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(words)) count++;
  return count;
}

/** The word that an offset is in or at the end of; UTF-16 offsets. */
export function wordAround(text: string, offset: number): Span | undefined {
  let [start, end] = [offset, offset];
  while (start > offset - longestReach && start > 0 && !isSpace(text.charCodeAt(start - 1))) start--;
  while (end < offset + longestReach && end < text.length && !isSpace(text.charCodeAt(end))) end++;
  for (const { 0: word, index } of text.slice(start, end).matchAll(words)) {
    const found = { start: start + index, end: start + index + word.length };
    if (found.start <= offset && offset <= found.end) return found;
  }
  return undefined;
}

/** A word isn't looked for farther from its offset than this. UTF-16 units. */
const longestReach = 100;

/** A number with its separators is one word, and so is a word with an apostrophe or a hyphen in it. */
const words = /[\p{L}\p{M}\p{N}]+(?:(?:[.,'’ـ٫٬-]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*/gu;
