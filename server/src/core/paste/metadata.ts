/** What pages say about an article before its text: when it was published, where, by whom. */
import { isDateline } from '../dates/datelines';
import { describeDate } from '../dates/describe';
import { readDates } from '../dates/read';
import { fold } from '../fold';
import { languageOf } from '../language';
import { type Block, shortestParagraph } from './page';

/** The lines of metadata, those with a date first. None is empty. */
export function metadataLines(blocks: readonly Block[]): string[] {
  const lines = withNames(distinct(blocks).filter((block) => tellsDate(block) || block.text.match(aWord)));
  return [...lines.filter(tellsDate), ...lines.filter((block) => !tellsDate(block))].map(lineOf);
}

/** What stands before an author's name, and in some pages in a block of its own. */
const beforeName = new Set(['بواسطة', 'بقلم', 'كتب', 'كتبت', 'الكاتب', 'by', 'written by', 'posted by'].map(fold));

function withNames(lines: readonly Block[]): Block[] {
  return lines.flatMap((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    if (before && isBeforeName(before) && !tellsDate(line)) return [{ ...line, text: `${before.text} ${line.text}` }];
    return next && isBeforeName(line) && !tellsDate(next) ? [] : [line];
  });
}

function isBeforeName({ text }: Block): boolean {
  return beforeName.has(fold(text));
}

/** Of two letters at least: a block without one is a player, a button, what remains of an icon. */
const aWord = /\p{L}[\p{L}\p{M}]+/gu;

/** Whether a block is a dateline and no more. */
export function isDated({ text, time }: Block): boolean {
  if (time && text.length < shortestParagraph) return true;
  if (text.length > longestDateline || !isDateline(text, { start: 0, end: text.length })) return false;
  // Agencies begin a paragraph with a dateline.
  const [date] = readDates(text);
  return date === undefined || text.length - date.span.end < shortestParagraph;
}

const longestDateline = 160;

/** Whether a paragraph begins as agencies begin theirs. */
export function opensWithDateline(block: Block): boolean {
  const { text } = block;
  return text.length >= shortestParagraph && !isDated(block) && isDateline(text, { start: 0, end: text.length });
}

/** Whether a line of metadata is one that has the date: a few words may stand right beside it there. */
export function tellsDate(block: Block): boolean {
  if (isDated(block)) return true;
  const { kind, text } = block;
  if (kind === 'heading' || text.length >= shortestParagraph || /[.؟?!؛:]$/.test(text)) return false;
  const dates = readDates(text);
  const beside = dates.reduceRight((rest, { span }) => rest.slice(0, span.start) + rest.slice(span.end), text);
  return dates.length > 0 && (beside.match(aWord)?.length ?? 0) <= mostBeside;
}

const mostBeside = 5;

/** What says a time that is past by tomorrow, or says none, takes the day from what the page tells machines. */
export function lineOf({ text, time }: Block): string {
  if (!time?.datetime || text.length >= shortestParagraph || readDates(text).length > 0) return withoutCounter(text);
  const [date] = readDates(time.datetime.slice(0, isoDate.length));
  const day = date && describeDate(date, languageOf(text))?.gregorian;
  return day === undefined ? text : `${day} | ${text}`;
}

const isoDate = 'YYYY-MM-DD';

/** How often a page was read, behind a date. */
function withoutCounter(text: string): string {
  return readDates(text).length > 0 ? text.replace(counterAtEnd, '') : text;
}

const counterAtEnd =
  / ?[|·•-]? ?(?:عدد )?(?:ال)?(?:مشاهدات|قراءات|زيارات|قراء|views|hits|reads) ?: ?[\p{Nd}.,٬]+$| ?[|·•-]? [\p{Nd}.,٬]+ (?:مشاهدة|قراءة|زيارة|views|hits|reads)$/iu;

/** Pages say some things twice, for narrow screens and wide ones. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => seen.size < seen.add(text).size);
}
