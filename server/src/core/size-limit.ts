/** How large a dossier may be to be read: beyond, a keystroke would keep everything else waiting, and memory would run out. */
import type { Texts } from './language';
import { LineWalk } from './text';

/**
 * Some 28 MB of Arabic, 4,700 articles: `docs/performance.md` has what was measured. A line costs as much as hundreds
 * of characters, and on a line of many million characters regular expressions run out of room.
 */
export const sizeLimit: Size = { length: 16_000_000, lines: 200_000, longestLine: 1_000_000 };

/** Lengths are in UTF-16 units. */
export interface Size {
  readonly length: number;
  readonly lines: number;
  readonly longestLine: number;
}

export function isTooLarge({ length, lines, longestLine }: Size): boolean {
  return length > sizeLimit.length || lines > sizeLimit.lines || longestLine > sizeLimit.longestLine;
}

/** How large a text is; of one beyond the limit, as much as shows that it is. */
export function sizeOf(text: string): Size {
  const { length } = text;
  let [lines, longestLine] = [1, 0];
  for (const line = new LineWalk(text); !isTooLarge({ length, lines, longestLine }) && line.advance(); ) {
    longestLine = Math.max(longestLine, line.end - line.start);
    if (line.next > line.end) lines++;
  }
  return { length, lines, longestLine };
}

/** Values: `name`, and the limits by their names. */
export const tooLarge: Texts = {
  ar: 'الملف {name} أكبر من أن يُقرأ، فلا أخطاء فيه تظهر ولا مخطط ولا أوامر، ونصه كما هو. أقصى ما يُقرأ {length} من الحروف و{lines} من السطور و{longestLine} من الحروف في السطر. قسّمه ثم افتحه من جديد.',
  en: 'The file {name} is too large to be read: no problems, outline or commands for it; its text is untouched. At most {length} characters, {lines} lines and {longestLine} characters in a line are read. Divide it, then open it again.',
};
