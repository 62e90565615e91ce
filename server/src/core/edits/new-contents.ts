/** Contents for a dossier that has none. */
import { unlistedArticles } from '../contents-match';
import type { Article } from '../dossier';
import { languageOf } from '../language';
import type { Subject } from '../rules/rule';
import { lineAround } from '../text';
import { entryLine, usualStyle } from './entry-lines';
import { blankLinesBefore, insertLines } from './lines';
import { wordsFor } from './names';
import type { TextEdit } from './text-edit';

const headings = { ar: 'عناوين الملف :', en: 'Contents:' } as const;

/** Names every article under the heading, or under a new one above the first article. None where none has a name. */
export function writeContents(subject: Subject): TextEdit[] {
  const { text, contents, articles } = subject.dossier;
  const style = { ...usualStyle(text), lineEnd: '' };
  const names = unlistedArticles(subject.dossier, subject.match).map((index) => (articles[index] as Article).name);
  const wordsOf = wordsFor('entry', subject);
  const lines = names.map((name, index) => entryLine(style, index + 1, wordsOf(name)));
  const [first] = articles;
  if (!first || lines.length === 0) return [];
  if (contents?.heading) return [insertLines(text, lineAround(text, contents.heading.start).next, lines)];
  const { start } = lineAround(text, first.name.span.start);
  const gap = start > 0 && blankLinesBefore(text, start) === 0 ? [''] : [];
  return [insertLines(text, start, [...gap, headings[languageOf(text)], ...lines, ''])];
}
