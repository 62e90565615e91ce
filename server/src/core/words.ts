/** Words, counted as a reader would: runs of letters, marks and digits, whatever joins or surrounds them. */

/** How many words a text has. Linear in its length. */
export function countWords(text: string): number {
  let count = 0;
  for (const _ of text.matchAll(words)) count++;
  return count;
}

/** A number with its separators is one word, and so is a word with an apostrophe or a hyphen in it. */
const words = /[\p{L}\p{M}\p{N}]+(?:(?:[.,'’ـ٫٬-]|\u200c|\u200d)[\p{L}\p{M}\p{N}]+)*/gu;
