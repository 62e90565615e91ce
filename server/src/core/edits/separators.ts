/** Separator lines, put in as the dossier has them. */
import type { Dossier } from '../dossier';
import { remember } from '../remember';
import { lineAround } from '../text';
import { blankLinesBefore, insertLines, linesAbove } from './lines';
import type { TextEdit } from './text-edit';

/** Closes the article before another one: below its text, and above as many of the blank lines as elsewhere. */
export function insertSeparator(dossier: Dossier, header: number): TextEdit {
  const { text, separator } = dossier;
  const { start } = lineAround(text, header);
  const blanks = blankLinesBefore(text, start);
  const below = blanks - Math.min(usualBlanksAbove(dossier), blanks);
  return insertLines(text, linesAbove(text, start, below), [separator]);
}

/** How many blank lines most of the separators have above them. */
const usualBlanksAbove = remember(({ text, separators }: Dossier): number => {
  const counts = new Map<number, number>();
  for (const { span, place } of separators) {
    if (place !== 'closing') continue;
    const blanks = blankLinesBefore(text, span.start);
    counts.set(blanks, (counts.get(blanks) ?? 0) + 1);
  }
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0] as number;
});
