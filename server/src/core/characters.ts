/** What single characters are to a dossier. Codes are UTF-16 units. */

/** Marks that show nothing and move nothing: bidi controls, zero-width signs, soft hyphen, byte order mark. */
export function isInvisible(code: number): boolean {
  return (
    code === 0x00ad ||
    code === 0x061c ||
    code === 0xfeff ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x2069)
  );
}

/** White space of any width, no-break space and the line and paragraph separators of pasted text included. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x85 ||
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}

/** Whether nothing would be seen of the character at all. */
export function isBlank(code: number): boolean {
  return isSpace(code) || isInvisible(code);
}

/** Digits of the three sets that dossiers use: ASCII, Arabic-Indic, and the Persian and Urdu ones. */
export function digitValue(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0x660 && code <= 0x669) return code - 0x660;
  if (code >= 0x6f0 && code <= 0x6f9) return code - 0x6f0;
  return undefined;
}

/** The offset of the first character in `text` from `start` on that isn't blank; `end` where all are. */
export function skipBlanks(text: string, start: number, end: number): number {
  while (start < end && isBlank(text.charCodeAt(start))) start++;
  return start;
}

/** The offset after the last character before `end` that isn't blank; `start` where all are. */
export function trimEnd(text: string, start: number, end: number): number {
  while (end > start && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}
