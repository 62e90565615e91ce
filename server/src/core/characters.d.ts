/** What single characters are to a dossier. Codes are UTF-16 units. */
/** Marks that show nothing and move nothing: bidi controls, zero-width signs, soft hyphen, byte order mark. */
export declare function isInvisible(code: number): boolean;
/** White space of any width, no-break space and the line and paragraph separators of pasted text included. */
export declare function isSpace(code: number): boolean;
/** Whether nothing would be seen of the character at all. */
export declare function isBlank(code: number): boolean;
/** Digits of the three sets that dossiers use: ASCII, Arabic-Indic, and the Persian and Urdu ones. */
export declare function digitValue(code: number): number | undefined;
/** The offset of the first character in `text` from `start` on that isn't blank; `end` where all are. */
export declare function skipBlanks(text: string, start: number, end: number): number;
/** The offset after the last character before `end` that isn't blank; `start` where all are. */
export declare function trimEnd(text: string, start: number, end: number): number;
