/** A new article, written as the dossier writes its own, and its entry in the contents. */
import { type Analysis, analyse } from '../analysis';
import type { Dossier } from '../dossier';
import { fold } from '../fold';
import { languageOf } from '../language';
import { lineAround, lineFrom } from '../text';
import { editContents } from './contents';
import { blankLinesBefore, lineEndOf } from './lines';
import { slice } from './names';
import { writeContents } from './new-contents';
import { Revision } from './revision';
import { usualBlanksAbove } from './separators';
import type { TextEdit } from './text-edit';

export interface NewArticle {
  readonly outlet: string;
  readonly title: string;
  /** The lines under its header, without their ends. */
  readonly lines: readonly string[];
}

/**
 * The edits that put an article before the one at an index; at the end, where the index is the number of articles.
 * A dossier without articles gets contents too; one that has articles and no contents is left without. Undefined where
 * the dossier has articles and no separators, which the new one would make it seem to lack; and where the result
 * wouldn't be read as that one article more.
 */
export function insertNewArticle(analysis: Analysis, at: number, article: NewArticle): TextEdit[] | undefined {
  const { dossier, outlets } = analysis;
  if (dossier.articles.length > 0 && dossier.layout.separator === undefined) return undefined;
  const start = new Revision(dossier.text).apply([articleEdit(dossier, at, article)]);
  const next = analyse(start.text, { outlets });
  const { articles, entries } = next.dossier;
  const own = articles[at];
  if (articles.length !== dossier.articles.length + 1 || own?.name.titleKey !== fold(article.title)) return undefined;
  if (next.match.entryOf[at] !== undefined) return start.edits;
  if (entries.length > 0) return start.apply(editContents(next, [{ kind: 'insert', article: at }])).edits;
  return dossier.articles.length === 0 ? start.apply(writeContents(next)).edits : start.edits;
}

function articleEdit(dossier: Dossier, at: number, article: NewArticle): TextEdit {
  const { text, articles } = dossier;
  const next = articles[at];
  const place = next ? lineAround(text, next.name.span.start).start : endOf(dossier);
  const before = openLine(text, place) + beforeArticle(dossier, at);
  const end = lineEndOf(text, lineFrom(text, 0)) || '\n';
  const gap = next ? end.repeat(usualGap(dossier)) : '';
  const words = [...articleLines(dossier, article), ''].join(end);
  return { span: { start: place, end: place }, text: before.replaceAll('\n', end) + words + gap };
}

function articleLines(dossier: Dossier, { outlet, title, lines }: NewArticle): string[] {
  const blanks = Array<string>(usualBlanksAbove(dossier)).fill('');
  return [outlet + usualColon(dossier) + title, ...lines, ...blanks, dossier.separator];
}

/** Behind the line that closes the last article, or else at the end of the text. */
function endOf({ text, articles }: Dossier): number {
  const last = articles.at(-1);
  return last?.closed ? lineAround(text, last.span.end).next : text.length;
}

/** The end of a line that has none yet. */
function openLine(text: string, place: number): string {
  return place === 0 || /[\r\n]/.test(text.charAt(place - 1)) ? '' : '\n';
}

/** What divides the new article from what stands above it. */
function beforeArticle(dossier: Dossier, at: number): string {
  const { text, articles, separator } = dossier;
  const previous = articles[at - 1];
  if (previous && !previous.closed) return `${separator}\n`;
  if (previous) return at < articles.length ? '' : '\n'.repeat(usualGap(dossier));
  const hasGap = text.trim() === '' || blankLinesBefore(text, endOf(dossier)) > 0;
  return at < articles.length || hasGap ? '' : '\n';
}

/** How many blank lines stand between a separator and the header under it. */
function usualGap({ text, articles }: Dossier): number {
  const second = articles[1];
  return second ? blankLinesBefore(text, lineAround(text, second.name.span.start).start) : 0;
}

/** The colon that most headers have, with its blanks. */
function usualColon({ text, articles }: Dossier): string {
  const counts = new Map<string, number>();
  for (const { headed, name } of articles) {
    if (!headed || !name.colon) continue;
    const colon = slice(text, name.colon);
    counts.set(colon, (counts.get(colon) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? (languageOf(text) === 'ar' ? ' :' : ': ');
}
