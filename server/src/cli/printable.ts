/** Texts for a terminal: what a file holds of control characters must neither act on it nor scramble its lines. */
import { isInvisible } from '../core/characters';

const zeroWidthNonJoiner = 0x200c;
const zeroWidthJoiner = 0x200d;

/** A text without anything that a terminal obeys or shows as a box: controls of all kinds, bidi's included. */
export function printable(text: string): string {
  return replaceUnseen(text, (code) => (isControl(code) ? visible(code) : ''));
}

/** The same, but of what nobody would see the code is shown: for the very stretch that a problem is about. */
export function revealed(text: string): string {
  return replaceUnseen(text, visible);
}

// In one pass over the few characters that may be unseen; the joiners belong to the spelling of words.
function replaceUnseen(text: string, show: (code: number) => string): string {
  return text.replace(/[\t\u00a0\u2028\u2029]/g, ' ').replace(/[\p{Cc}\p{Cf}]/gu, (character) => {
    const code = character.codePointAt(0) as number;
    if (code === zeroWidthJoiner || code === zeroWidthNonJoiner) return show === visible ? visible(code) : character;
    return isControl(code) || isInvisible(code) ? show(code) : character;
  });
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code < 0xa0);
}

function visible(code: number): string {
  return `<U+${code.toString(16).toUpperCase().padStart(4, '0')}>`;
}
