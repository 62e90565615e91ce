/** Reads an article out of a page: its title, the lines that say when and by whom it was written, its paragraphs. */

import { isDateline } from '../dates/datelines';
import { describeDate } from '../dates/describe';
import { readDates } from '../dates/read';
import { fold } from '../fold';
import { languageOf } from '../language';
import { countWords } from '../words';
import { isLink, withoutBoilerplate, withoutLinksAtEnd } from './boilerplate';
import { outletOfPage } from './outlet-of-page';
import type { Block, Page } from './page';

export interface PageArticle {
  /** As the registry has it or the page; undefined where it isn't known. */
  readonly outlet: string | undefined;
  readonly title: string;
  /** The lines under the header: datelines, other metadata, paragraphs. None is empty. */
  readonly lines: readonly string[];
  /** Whether the page clearly is an article, and one alone. */
  readonly isSure: boolean;
}

/** Undefined where a page has nothing that could be an article: no title, or nothing under it. */
export function readArticle(page: Page): PageArticle | undefined {
  const blocks = withoutBoilerplate(page.blocks);
  const at = titleIndex(blocks);
  const title = blocks[at];
  if (!title || title.text.length > longestHeading) return undefined;
  const above = blocks.slice(0, at).filter((block) => !isLink(block) && !isSame(block, title));
  const below = blocks.slice(at + 1).filter((block) => !isSame(block, title));
  const start = below.findIndex(isParagraph);
  if (start < 0) return undefined;
  const metadata = distinct([...above, ...below.slice(0, start)]);
  const body = withoutLinksAtEnd(below.slice(start));
  const outlet = outletOfPage(page);
  const hasDateline = metadata.some(isDated);
  const isNews = hasDateline || outlet !== undefined || page.hasFigure || blocks.length < page.blocks.length;
  return {
    outlet,
    title: title.text,
    lines: [
      ...[...metadata.filter(isDated), ...metadata.filter((block) => !isDated(block))].map(wordsOf),
      ...body.map((block) => block.mark + wordsOf(block)),
    ],
    isSure: isNews && !page.isDocument && isWhole(title, above, body),
  };
}

/** Longer headings are paragraphs in great letters. UTF-16 units. */
const longestHeading = 300;

/** A page's one great heading; else its first heading, or the first short line, above its paragraphs. */
function titleIndex(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ level }) => level === 1);
  if (first >= 0) return first;
  const paragraphs = blocks.findIndex(isParagraph);
  const above = paragraphs < 0 ? blocks.length : paragraphs;
  const heading = blocks.findIndex(({ level }, index) => level > 0 && index <= above);
  if (heading >= 0) return heading;
  return blocks.findIndex((block, index) => index < above && isTitleLike(block));
}

const longestTitle = 160;

function isTitleLike(block: Block): boolean {
  const { text, kind } = block;
  if (kind !== 'paragraph' || text.length > longestTitle || isDated(block)) return false;
  return countWords(text) >= 3 && !/[.،؛:]$/.test(text);
}

/** Shorter lines above the first of these are metadata. UTF-16 units. */
const shortestParagraph = 90;

function isParagraph(block: Block): boolean {
  const { text, kind } = block;
  return kind !== 'heading' && text.length >= shortestParagraph && !isLink(block) && !isDated(block);
}

function isDated({ text, time }: Block): boolean {
  if (time && text.length < shortestParagraph) return true;
  return isDateline(text, { start: 0, end: text.length });
}

/** What says a time that is past by tomorrow, or says none, takes the day from what the page tells machines. */
function wordsOf({ text, time }: Block): string {
  if (!time?.datetime || text.length >= shortestParagraph || readDates(text).length > 0) return text;
  const [date] = readDates(time.datetime.slice(0, isoDate.length));
  const day = date && describeDate(date, languageOf(text))?.gregorian;
  return day === undefined ? text : `${day} | ${text}`;
}

const isoDate = 'YYYY-MM-DD';

function isSame(block: Block, { text }: Block): boolean {
  return block.text.length <= 2 * text.length && fold(block.text) === fold(text);
}

/** Pages say some things twice, for narrow screens and wide ones. */
function distinct(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => seen.size < seen.add(text).size);
}

/** The least that an article has, and the most that is no list of articles. */
const least = { paragraphs: 2, words: 50 };
const mostLinked = 0.4;

function isWhole(title: Block, above: readonly Block[], body: readonly Block[]): boolean {
  const paragraphs = body.filter(isParagraph);
  const words = paragraphs.reduce((sum, { text }) => sum + countWords(text), 0);
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linkedLength = body.reduce((sum, { text, linked }) => sum + text.length * linked, 0);
  return (
    (title.level === 1 || title.level === 2) &&
    !above.some(isParagraph) &&
    !body.some(({ level }) => level === 1) &&
    !listsArticles(body) &&
    paragraphs.length >= least.paragraphs &&
    words >= least.words &&
    linkedLength < length(body) * mostLinked
  );
}

/** Results of a search, and front pages: headings that are links. */
function listsArticles(body: readonly Block[]): boolean {
  return body.filter((block) => block.kind === 'heading' && isLink(block)).length >= 2;
}
