/** Texts of a dossier in the room that there is for them. */
import { isBlank, isInvisible } from './characters';

/** A text cut at a length (UTF-16 units), with an ellipsis in the place of the rest. */
export function shorten(words: string, limit: number): string {
  // The cut may not go through a character of two units.
  return words.length <= limit ? words : `${words.slice(0, limit - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/**
 * A text as one line that stays within itself: white space and control characters are single spaces, and no character is
 * left that nobody sees and that would turn the text around it. The joiners of Arabic and Indic scripts stay.
 */
export function oneLine(text: string): string {
  let line = '';
  for (const sign of text) {
    const code = sign.charCodeAt(0);
    if (isJoiner(code)) line += sign;
    else if (isInvisible(code)) continue;
    else if (!isBlank(code) && !isControl(code)) line += sign;
    else if (!line.endsWith(' ')) line += ' ';
  }
  return line.trim();
}

function isJoiner(code: number): boolean {
  return code === 0x200c || code === 0x200d;
}

function isControl(code: number): boolean {
  return code < 0x20 || (code >= 0x7f && code <= 0x9f);
}
