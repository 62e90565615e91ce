/** Whether a plain text is a dossier, by its first line. */
import { skipBlanks } from './characters';
import { isBreadcrumb, isMasthead } from './parser/preamble';

const farthestLine = 2000;
/** `إعداد: مركز …` may stand above any text. */
const byline = /^\p{L}+\s*:/u;

/** Whether the first line that isn't blank is a dossier's: an Arabic breadcrumb, or a masthead. */
export function looksLikeDossier(text: string): boolean {
  const start = skipBlanks(text, 0, Math.min(text.length, farthestLine));
  const line = text.slice(start, start + farthestLine).split(/[\r\n]/, 1)[0] ?? '';
  if (byline.test(line)) return false;
  return (/^\p{Script=Arabic}/u.test(line) && isBreadcrumb(line)) || isMasthead(line.trimEnd());
}
