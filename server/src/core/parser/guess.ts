/** Articles in a text that shows no layout: for the outline alone, so a wrong guess alarms nobody. */
import { isSectionHeader } from './headers';
import { isSpaced, type Knowledge } from './knowledge';
import type { ShapedLine } from './lines';
import { isPreambleLine } from './preamble';
import type { ArticleLines } from './sections';

/** Takes each line written `OUTLET :TITLE`, as no sentence is, for the header of an article that goes on to the next. */
export function guessArticles(lines: readonly ShapedLine[], knowledge: Knowledge): ArticleLines[] {
  const heads = lines.flatMap((line, number) => (isHeaderLike(line, knowledge) ? [number] : []));
  return heads.map((first, i) => ({ first, end: heads[i + 1] ?? lines.length, headed: true }));
}

function isHeaderLike(line: ShapedLine, knowledge: Knowledge): boolean {
  if (line.shape !== 'plain' || isPreambleLine(line.text, line)) return false;
  const { title } = line.name;
  if (!title || !isSpaced(line.text, line.name) || !isSectionHeader(line, knowledge)) return false;
  return line.withoutNumber.titleKey.split(' ').length >= 2;
}
