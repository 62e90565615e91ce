/** Contents for a dossier that has none. */
import type { Article, Name } from '../dossier';
import { languageOf, type Texts } from '../language';
import type { Subject } from '../rules/rule';
import { lineAround } from '../text';
import { entryLine, styleOf, usualStyle } from './entry-lines';
import { blankLinesBefore, insertLines } from './lines';
import { wordsFor } from './names';
import type { TextEdit } from './text-edit';

export const usualHeading: Texts = { ar: 'عناوين الملف :', en: 'Contents:' };

/** Names every article under the heading, or under a new one above the first article. None where none has a name. */
export function writeContents(subject: Subject): TextEdit[] {
  const { text, contents, articles } = subject.dossier;
  const names = subject.match.unlistedArticles.map((index) => (articles[index] as Article).name);
  const lines = newEntries(subject, names);
  const [first] = articles;
  if (!first || lines.length === 0) return [];
  if (contents?.heading) return [insertLines(text, lineAround(text, contents.heading.start).next, lines)];
  const { start } = lineAround(text, first.name.span.start);
  const gap = start > 0 && blankLinesBefore(text, start) === 0 ? [''] : [];
  return [insertLines(text, start, [...gap, usualHeading[languageOf(text)], ...lines, ''])];
}

/** A line for each name, numbered from one on, without its end: as the dossier's first whole entry is written. */
export function newEntries(subject: Subject, names: readonly Name[]): string[] {
  const { text, entries } = subject.dossier;
  const [own] = entries.flatMap((entry) => styleOf(text, entry) ?? []);
  const style = { ...(own ?? usualStyle(text)), lineEnd: '' };
  const wordsOf = wordsFor('entry', subject);
  return names.map((name, index) => entryLine(style, index + 1, wordsOf(name)));
}
