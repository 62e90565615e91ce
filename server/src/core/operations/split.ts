import { analyse } from '../analysis';
import type { Article } from '../dossier';
import { bodySpan, jointsOf } from '../edits/articles';
import { arrangeEntries } from '../edits/entries';
import { usualLineEnd } from '../edits/lines';
import { slice } from '../edits/names';
import { applyEdits } from '../edits/text-edit';
import { fold } from '../fold';
import { readName } from '../header';
import type { Subject } from '../rules/rule';
import { lineAround } from '../text';
import { type Outcome, reasons, settle, wordsOf } from './operation';

/**
 * Splits the article around an offset (UTF-16) in two. The line there heads the second one, where it is written as a
 * header; else that gets the first one's outlet and title, with a number, for its author to change.
 */
export function splitArticle(subject: Subject, { offset }: { offset: number }): Outcome {
  const { text, articles } = subject.dossier;
  const index = articles.findIndex(({ span }) => span.start <= offset && offset <= span.end);
  const article = articles[index];
  if (!article) return { reason: reasons.noBody };
  const body = { ...bodySpan(subject.dossier, article), start: lineAround(text, article.name.span.start).next };
  const line = lineAround(text, offset);
  const at = text.slice(line.start, offset).trim() === '' ? line.start : offset;
  const isWithin =
    body.start < at && text.slice(body.start, at).trim() !== '' && text.slice(at, body.end).trim() !== '';
  if (!article.headed || !article.name.outlet || !isWithin) return { reason: reasons.noBody };
  const hasMore = text.slice(line.next, body.end).trim() !== '';
  const isHeader = at === line.start && hasMore && isHeaderBelowSeparator(subject, index, at);
  const named = isHeader ? attempt(subject, article, index, at, true) : undefined;
  return named && 'edits' in named ? named : attempt(subject, article, index, at, false);
}

/** Whether the line that starts at an offset in an article would be read as a header, were the article split there. */
function isHeaderBelowSeparator(subject: Subject, index: number, at: number): boolean {
  const split = applyEdits(subject.dossier.text, [{ span: { start: at, end: at }, text: joinedAt(subject, at) }]);
  return analyse(split, { outlets: subject.outlets }).dossier.articles[index + 1]?.headed === true;
}

/** What parts two articles, to be put in at an offset. */
function joinedAt({ dossier }: Subject, at: number): string {
  const { usual } = jointsOf(dossier);
  // Where a line begins, the one before has its end already.
  const atLine = lineAround(dossier.text, at).start === at;
  return atLine ? usual.replace(/^(?:\r\n|\r|\n)/, '') : usual;
}

function attempt(subject: Subject, { name }: Article, index: number, at: number, isHeader: boolean): Outcome {
  const { text, articles } = subject.dossier;
  const lineEnd = usualLineEnd(text);
  const own = readName(text, lineAround(text, at));
  if (isHeader && (!own.outlet || !own.title)) return { reason: reasons.noBody };
  const { outlet, colon, title } = isHeader ? own : name;
  if (!outlet || !colon || !title) return { reason: reasons.noBody };
  const words = slice(text, outlet) + slice(text, colon) + slice(text, title) + (isHeader ? '' : ' (2)');
  const key = `${fold(slice(text, outlet))}\n${fold(slice(text, title) + (isHeader ? '' : ' (2)'))}`;
  const insertion = { span: { start: at, end: at }, text: joinedAt(subject, at) + (isHeader ? '' : words + lineEnd) };
  const all = articles.map((_, each) => each);
  const wanted = [...all.slice(0, index + 1), { entryWords: words, key }, ...all.slice(index + 1)];
  const expected = articles.map((_, each) => wordsOf(subject, each)).toSpliced(index + 1, 0, fold(words));
  return settle(subject, [...arrangeEntries(subject, wanted), insertion], { words: expected, focus: index + 1 });
}
