/** Whole lines that are known already: the header of an entry without article, the entry of an article without one. */
import type { Analysis } from '../../analysis';
import { isWellFormed, nameKey } from '../../contents-match';
import type { Name } from '../../dossier';
import { usualLineEnd } from '../../edits/lines';
import { wordsFor } from '../../edits/names';
import { nextEntry } from '../../edits/next-entry';
import { matcher } from '../../query';
import { snippetOf } from '../../snippet';
import type { Completion } from './completion';
import { isClosed, type Place, upToEnd } from './place';

/** A name that can be written, with its index among the dossier's entries or articles. */
interface Candidate {
  readonly index: number;
  readonly name: Name;
}

/** The headers of entries that have no article; first the one whose article is to come here. */
export function headerCompletions(analysis: Analysis, place: Place): Completion[] {
  const { dossier, match } = analysis;
  const own = place.article === undefined ? undefined : dossier.articles[place.article];
  const entry = dossier.entries[match.entryOf[place.article ?? -1] ?? -1];
  if (isFinished(own?.name, entry)) return [];
  const waiting = dossier.entries.flatMap((name, index): Candidate[] => {
    const article = match.articleOf[index];
    // A line that is begun in its article's place already passes for it.
    const isWaiting = article === undefined || (article === place.article && nameKey(name) !== own?.name.key);
    return isWaiting && isWellFormed(name) && !match.repeatedEntries.has(index) ? [{ index, name }] : [];
  });
  const before = dossier.articles.findLastIndex(({ span }) => span.start < place.line.start);
  const found = inTurn(answering(waiting, place), match.entryOf, before);
  if (found.length === 0) return [];
  const wordsOf = wordsFor('header', analysis);
  const lineEnd = usualLineEnd(dossier.text);
  const isOpen = !isClosed(analysis, place) && !own?.hasText;
  return found.map(({ name }): Completion => {
    const text = wordsOf(name);
    const snippet = snippetOf([text, lineEnd, null, lineEnd, dossier.separator]);
    return { ...lineAt(place, text), kind: 'header', ...(isOpen && { snippet }) };
  });
}

/** The entries of articles that have none; first that of the article which comes next. */
export function entryCompletions(analysis: Analysis, place: Place): Completion[] {
  const { dossier, match } = analysis;
  const { line } = place;
  const own = dossier.entries.findIndex(({ span }) => line.start <= span.start && span.start <= line.end);
  if (isFinished(dossier.entries[own], dossier.articles[match.articleOf[own] ?? -1]?.name)) return [];
  const waiting = dossier.articles.flatMap(({ name, headed }, index): Candidate[] => {
    const entry = match.entryOf[index];
    const isWaiting = entry === undefined || (entry === own && dossier.entries[own]?.key !== nameKey(name));
    return headed && isWaiting && isWellFormed(name) && !match.repeatedArticles.has(index) ? [{ index, name }] : [];
  });
  const before = dossier.entries.findLastIndex(({ span }) => span.start < line.start);
  const found = inTurn(answering(waiting, place), match.articleOf, before);
  if (found.length === 0) return [];
  const wordsOf = wordsFor('entry', analysis);
  const { beginning, edits } = place.isNumbered ? { beginning: '', edits: [] } : nextEntry(analysis, line);
  return found.map(({ index, name }): Completion => {
    const words = wordsOf(name);
    const { span, ...rest } = lineAt(place, words);
    const start = place.isNumbered ? span.start : line.start;
    return { ...rest, kind: 'entry', span: { start, end: span.end }, text: beginning + words, edits, article: index };
  });
}

/** Whether a line says what its entry or header says: another name that begins so isn't what is meant. */
function isFinished(name: Name | undefined, other: Name | undefined): boolean {
  return name !== undefined && nameKey(name) !== undefined && nameKey(name) === (other && nameKey(other));
}

function answering(candidates: readonly Candidate[], { words, isLast }: Place): Candidate[] {
  if (!isLast) return [];
  const answers = matcher(words);
  return candidates.filter(({ name }) => answers(name.wordsKey));
}

/** The candidates behind the last that is there before the place, and then those before it. */
function inTurn(
  candidates: readonly Candidate[],
  otherOf: readonly (number | undefined)[],
  before: number,
): Candidate[] {
  const last = otherOf.slice(0, before + 1).findLast((other) => other !== undefined) ?? -1;
  return [...candidates.filter(({ index }) => index > last), ...candidates.filter(({ index }) => index < last)];
}

function lineAt(place: Place, text: string): Pick<Completion, 'label' | 'span' | 'typed' | 'text'> {
  return { label: text, span: upToEnd(place), typed: place.words, text };
}
