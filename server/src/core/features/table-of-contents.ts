/** The contents that a dossier should have: one entry for each article. */
import type { Analysis } from '../analysis';
import { isWellFormed } from '../contents-match';
import type { Name } from '../dossier';
import { newEntries, usualHeading } from '../edits/new-contents';
import { languageOf } from '../language';

/**
 * The heading and a line for each article in order, in the way that the dossier's own first whole entry is written:
 * indentation, digits, and the sign after the number. An article that repeats another has no line, nor has one whose
 * name neither its header nor an entry tells. The lines end with LF; empty where there are no articles.
 */
export function tableOfContents(analysis: Analysis): string {
  const { dossier, match } = analysis;
  const { text, entries, articles, contents } = dossier;
  const names = articles.flatMap(({ name, headed }, index): Name[] => {
    if (match.repeatedArticles.has(index)) return [];
    const entry = entries[match.entryOf[index] ?? -1];
    return [headed ? name : undefined, entry]
      .filter((each) => each !== undefined && isWellFormed(each))
      .slice(0, 1) as Name[];
  });
  if (names.length === 0) return '';
  const heading = contents?.heading;
  const lines = newEntries(analysis, names);
  return `${[heading ? text.slice(heading.start, heading.end) : usualHeading[languageOf(text)], ...lines].join('\n')}\n`;
}
