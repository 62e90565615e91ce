/** Text as pages have it, made a line of a dossier. */
import { suspects } from '../invisible';
import { isJoinerInPlace } from '../joiners';

/**
 * A stretch of text as one line: without signs that nobody sees, but for joiners where a script needs them, and with
 * one plain space for every run of white space, no-break spaces included; none at either end.
 */
export function cleanText(text: string): string {
  const visible = text
    .replace(suspects, (sign, at: number) => (spaces.includes(sign) ? ' ' : isJoinerInPlace(text, at) ? sign : ''))
    .replace(noText, '');
  return visible.replace(whiteSpace, ' ').trim();
}

const spaces = '\u00a0\u2007\u202f';
const whiteSpace = /[\s\u0085]+/g;
/** Control characters, and what stands for an object or for a character that was lost before. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is they that are to go.
const noText = /[\0-\x08\x0e-\x1f\x7f\ufffc\ufffd]/g;
