/** What pages say about an article before its text: when it was published, where, by whom. */
import { isDateline } from '../dates/datelines';
import { describeDate } from '../dates/describe';
import { readDates } from '../dates/read';
import { languageOf } from '../language';
import { type Block, shortestParagraph } from './page';

/** The lines of metadata, those with a date first. None is empty. */
export function metadataLines(blocks: readonly Block[]): string[] {
  const lines = distinct(blocks).filter((block) => tellsDate(block) || block.text.match(aWord));
  return [...lines.filter(tellsDate), ...lines.filter((block) => !tellsDate(block))].map(lineOf);
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
