/** Which way a line runs, by the first strong character in it: UAX #9, rules P2 and P3. */

/**
 * The direction of a line; undefined where nothing in it has one (digits, signs, blanks). What stands between an isolate
 * initiator and its PDI doesn't count (P2).
 */
export function lineDirection(line: string): 'rtl' | 'ltr' | undefined {
  let isolates = 0;
  for (const character of line) {
    if (initiators.has(character)) isolates++;
    else if (character === popIsolate) isolates = Math.max(0, isolates - 1);
    else if (isolates === 0 && strong.test(character)) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return undefined;
}

/** Whether any character of a line runs from right to left, whatever the direction of the whole. */
export function hasRightToLeft(line: string): boolean {
  return rightToLeft.test(line);
}

const initiators = new Set(['\u2066', '\u2067', '\u2068']);
const popIsolate = '\u2069';

const scripts = ['Arabic', 'Hebrew', 'Syriac', 'Thaana', 'Nko', 'Samaritan', 'Mandaic', 'Adlam', 'Hanifi_Rohingya'];

/**
 * Bidi classes R and AL: letters of the scripts that are written from right to left, their punctuation (؛ ؟ ٭ ۔), and
 * the marks RLM and ALM. JavaScript's regular expressions know scripts and not bidi classes. Digits and the comma are
 * weak, and vowel marks go with what they stand on.
 */
const rightToLeft = new RegExp(
  `(?=\\p{L})[${scripts.map((script) => `\\p{Script=${script}}`).join('')}]|[\\u061B-\\u061F\\u066D\\u06D4\\u200F\\u061C]`,
  'u',
);

/** Every strong class: those, and L, which all other letters have. */
const strong = new RegExp(`${rightToLeft.source}|[\\p{L}\\u200E]`, 'u');
