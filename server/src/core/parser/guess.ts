/** Articles in a text that shows no layout: for the outline alone, so a wrong guess alarms nobody. */
import { fold } from '../fold';
import { readName } from '../header';
import { isSectionHeader } from './headers';
import { isSpaced, type Knowledge } from './knowledge';
import type { ShapedLine } from './lines';
import { isPreambleLine } from './preamble';
import type { ArticleLines } from './sections';

/** Takes each line written `OUTLET :TITLE`, as no sentence is, for the header of an article that goes on to the next. */
export function guessArticles(text: string, lines: readonly ShapedLine[], knowledge: Knowledge): ArticleLines[] {
  const heads = lines.flatMap((line, number) => (isHeaderLike(text, line, knowledge) ? [number] : []));
  return heads.map((first, i) => ({ first, end: heads[i + 1] ?? lines.length, headed: true }));
}

function isHeaderLike(text: string, line: ShapedLine, knowledge: Knowledge): boolean {
  if (line.shape !== 'plain' || isPreambleLine(text, line)) return false;
  const parts = readName(text, line);
  if (!parts.title || !isSpaced(text, parts) || !isSectionHeader(text, line, knowledge)) return false;
  return fold(text.slice(parts.title.start, parts.title.end)).split(' ').length >= 2;
}
