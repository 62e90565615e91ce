/** What is told about a place that somebody points at: an entry's article, a header's entry, a date's day. */
import type { Analysis } from '../analysis';
import { words } from '../count';
import { describeDate } from '../dates/describe';
import { allDates } from '../dates/dossier-dates';
import type { Article } from '../dossier';
import { fill, type Language, type Texts, type Values } from '../language';
import { isolate } from '../left-to-right';
import { bodyOf, nameAt } from '../places';
import { findProblems } from '../problems';
import type { RuleSettings } from '../rules/severities';
import { oneLine, shorten } from '../shorten';
import { lineFrom, type Span, touches } from '../text';
import { wordsUnder } from '../words';

/** Plain texts of one line each, isolated where they run from right to left: they are laid out from left to right. */
export interface Hover {
  /** What it is about, where it stands. UTF-16 offsets. */
  readonly span: Span;
  readonly heading?: string;
  readonly facts: readonly string[];
  readonly excerpt: readonly string[];
}

/** What an offset's entry, header or date has to tell; nothing on a word that a problem is told about, and elsewhere. */
export function hover(analysis: Analysis, offset: number, language: Language, rules?: RuleSettings): Hover | undefined {
  const found = nameHover(analysis, offset, language) ?? dateHover(analysis, offset, language);
  return found && !isOnProblemWord(analysis, offset, found.span, rules) ? found : undefined;
}

/** A problem of the whole line, such as an entry in other words than its header, leaves more to tell. */
function isOnProblemWord(analysis: Analysis, offset: number, whole: Span, rules: RuleSettings | undefined): boolean {
  const isWord = ({ start, end }: Span) => start >= whole.start && end <= whole.end && end - start < length(whole);
  // The language of messages that nobody sees is any.
  return findProblems(analysis, 'en', rules).some(({ span }) => isWord(span) && touches(span, offset));
}

function length({ start, end }: Span): number {
  return end - start;
}

function nameHover({ dossier, dates, match }: Analysis, offset: number, language: Language): Hover | undefined {
  const place = nameAt(dossier, offset);
  if (!place) return undefined;
  const { span } = place.name;
  if (place.side === 'header') {
    const entry = match.entryOf[place.index];
    const values = { number: (entry ?? 0) + 1, total: dossier.entries.length };
    return entry === undefined
      ? undefined
      : { span, facts: [fillLine(placeInContents, language, values)], excerpt: [] };
  }
  const article = match.articleOf[place.index] ?? match.repeatedEntries.get(place.index);
  return article === undefined ? undefined : { span, ...articleCard({ dossier, dates }, article, language) };
}

const placeInContents: Texts = {
  ar: 'السطر {number} من {total} في العناوين',
  en: 'Entry {number} of {total} in the contents',
};
const placeAmongArticles: Texts = {
  ar: 'المقال {number} من {total}، {words}',
  en: 'Article {number} of {total}, {words}',
};
const placeOfOutlet: Texts = {
  ar: '{outlet}، المقال {number} من {total}، {words}',
  en: '{outlet}, article {number} of {total}, {words}',
};

export type Card = Omit<Hover, 'span'>;

/** What an article, by its index, has to tell. */
export function articleCard(
  { dossier, dates }: Pick<Analysis, 'dossier' | 'dates'>,
  index: number,
  language: Language,
): Card {
  const { text, articles } = dossier;
  const article = articles[index] as Article;
  const { outlet, title, span } = article.name;
  const datelines = dates.datelines.filter((dateline) => dateline.article === index).map((dateline) => dateline.span);
  const body = bodyOf(text, article);
  const facts = fillLine(outlet ? placeOfOutlet : placeAmongArticles, language, {
    ...(outlet && { outlet: read(text, outlet) }),
    number: index + 1,
    total: articles.length,
    words: { count: wordsUnder(article.node), of: words },
  });
  return {
    heading: isolate(read(text, title ?? span)),
    facts: [facts, ...datelines.map((dateline) => isolate(read(text, dateline)))],
    excerpt: firstLines(text, { start: datelines.at(-1)?.end ?? body.start, end: body.end }),
  };
}

/** How much of an article's text is shown. `width` is in UTF-16 units. */
const excerpt = { lines: 2, width: 240 };

function firstLines(text: string, { start, end }: Span): string[] {
  const lines: string[] = [];
  for (let at = start; at < end && lines.length < excerpt.lines; ) {
    const line = lineFrom(text, at);
    const words = read(text, line);
    if (words !== '') lines.push(isolate(words));
    at = line.next;
  }
  return lines;
}

/** A stretch of the dossier as a line that is shown elsewhere: cut before it is cleaned, for it may be any length. */
function read(text: string, { start, end }: Span): string {
  return shorten(oneLine(text.slice(start, Math.min(end, start + 2 * excerpt.width))), excerpt.width);
}

function dateHover({ dates }: Analysis, offset: number, language: Language): Hover | undefined {
  const date = allDates(dates).find(({ span }) => touches(span, offset));
  const day = date && describeDate(date, language);
  return day && { span: date.span, facts: [fillLine(dayInWords, language, { ...day })], excerpt: [] };
}

const dayInWords: Texts = { ar: '{weekday} {gregorian}، الموافق {hijri}', en: '{weekday} {gregorian}, {hijri}' };

function fillLine(texts: Texts, language: Language, values: Values): string {
  return isolate(fill(texts, language, values));
}
