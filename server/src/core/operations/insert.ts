import { analyse } from '../analysis';
import { headersOf } from '../dossier';
import { arrangeEntries } from '../edits/entries';
import { blankLinesBefore, usualLineEnd } from '../edits/lines';
import { slice, usualColon } from '../edits/names';
import { writeContents } from '../edits/new-contents';
import { Revision } from '../edits/revision';
import { fold } from '../fold';
import { plain } from '../layouts/plain';
import type { Subject } from '../rules/rule';
import { splitLines } from '../text';
import { oneLine } from './names';
import { type Outcome, reasons, settle } from './operation';
import { type NewArticle, nameOf, rearrange } from './rearrange';

export interface Insertion {
  /** The article before which it comes; their count: at the end. */
  readonly at: number;
  readonly outlet: string;
  readonly title: string;
  readonly body?: string;
}

/** Inserts an article and its entry, written as the dossier writes them. */
export function insertArticle(subject: Subject, { at, outlet, title, body = '' }: Insertion): Outcome {
  const { text, articles, layout } = subject.dossier;
  if (!Number.isInteger(at) || at < 0 || at > articles.length) return { reason: reasons.noArticle };
  const name = { outlet: oneLine(outlet), title: oneLine(title), colon: usualColon(headersOf(subject.dossier), text) };
  if (!name.outlet || !name.title || /[:：﹕]/.test(name.outlet)) return { reason: reasons.badName };
  const lineEnd = usualLineEnd(text);
  const lines = splitLines(body).map((line) => slice(body, line));
  while (lines.length > 0 && lines.at(-1)?.trim() === '') lines.pop();
  while (lines.length > 0 && lines[0]?.trim() === '') lines.shift();
  const fresh = { ...name, words: [nameOf(name), ...lines].join(lineEnd) };
  if (articles.length === 0) return insertFirst(subject, fresh, lineEnd);
  if (layout === plain) return { reason: reasons.noLayout };
  const wanted = articles.map((_, index) => index);
  return rearrange(subject, [...wanted.slice(0, at), fresh, ...wanted.slice(at)], at);
}

/** Below all that is there, a blank line between; contents that lack are written, or go under their heading. */
function insertFirst(subject: Subject, fresh: NewArticle, lineEnd: string): Outcome {
  const { text, separator, entries } = subject.dossier;
  const ends = text === '' || /[\r\n]$/.test(text);
  const gap = (ends ? '' : lineEnd) + (text !== '' && blankLinesBefore(text, text.length) === 0 ? lineEnd : '');
  const words = gap + fresh.words + lineEnd + separator + lineEnd;
  const listed = { entryWords: nameOf(fresh), key: `${fold(fresh.outlet)}\n${fold(fresh.title)}` };
  const insertion = { span: { start: text.length, end: text.length }, text: words };
  let revision = new Revision(text).apply([...arrangeEntries(subject, [listed]), insertion]);
  const after = analyse(revision.text, { outlets: subject.outlets });
  if (entries.length === 0 && after.dossier.entries.length === 0) {
    revision = revision.apply(writeContents(after));
  }
  return settle(subject, revision.edits, { words: [fold(nameOf(fresh))], focus: 0 });
}
