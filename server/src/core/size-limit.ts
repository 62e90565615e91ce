/** How large a dossier may be to be read: beyond, a keystroke would keep everything else waiting, and memory would run out. */
import type { Texts } from './language';
import { isLineEnd } from './text';

/**
 * Some 30 MB of Arabic, six thousand articles. Measured in docs/performance.md: at this size a keystroke's answer still
 * comes within half a second. A line costs as much as hundreds of characters, hence the second limit.
 */
export const sizeLimit: Size = { length: 16_000_000, lines: 200_000 };

export interface Size {
  /** UTF-16 units. */
  readonly length: number;
  readonly lines: number;
}

export function isTooLarge({ length, lines }: Size): boolean {
  return length > sizeLimit.length || lines > sizeLimit.lines;
}

/** As large as a text is, or at least as large as the limit where it is beyond: not all of it is looked through then. */
export function sizeOf(text: string): Size {
  const { length } = text;
  let lines = 1;
  for (let at = 0; at < length && !isTooLarge({ length, lines }); at++) {
    // The two characters of one line end count once.
    if (isLineEnd(text.charCodeAt(at)) && !(text[at] === '\r' && text[at + 1] === '\n')) lines++;
  }
  return { length, lines };
}

/** Values: `name`, and the limits as `length` and `lines`. */
export const tooLarge: Texts = {
  ar: 'الملف {name} أكبر من أن يُقرأ، فلا أخطاء فيه تظهر ولا مخطط ولا أوامر، ونصه كما هو. أقصى ما يُقرأ {length} من الحروف و{lines} من السطور. قسّمه ثم افتحه من جديد.',
  en: 'The file {name} is too large to be read: no problems, outline or commands for it; its text is untouched. At most {length} characters and {lines} lines are read. Divide it, then open it again.',
};
