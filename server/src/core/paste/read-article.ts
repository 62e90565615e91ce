/** Reads an article out of a page: its title, the lines that say when and by whom it was written, its paragraphs. */

import { fold } from '../fold';
import { countWords } from '../words';
import { withoutBoilerplate, withoutLinksAtEnd } from './boilerplate';
import { isDated, lineOf, metadataLines, opensWithDateline, tellsDate } from './metadata';
import { outletOfPage } from './outlet-of-page';
import { type Block, isLink, isLong, type Page } from './page';

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
  const parts = readParts(above, below);
  if (!parts) return undefined;
  const { metadata, body } = parts;
  const outlet = outletOfPage(page);
  const isNews = outlet !== undefined || metadata.some(tellsDate) || body.slice(0, 1).some(opensWithDateline);
  return {
    outlet,
    title: title.text,
    lines: [...metadataLines(metadata), ...body.map((block) => block.mark + lineOf(block))],
    isSure: isNews && !page.isDocument && isWhole(title, above, body),
  };
}

/** Longer headings are paragraphs in great letters. UTF-16 units. */
const longestHeading = 300;

/** A page's one great heading; else its first heading, or the first short line, above its paragraphs. */
function titleIndex(blocks: readonly Block[]): number {
  const first = blocks.findIndex(({ level, isHome }) => level === 1 && !isHome);
  if (first >= 0) return first;
  const paragraphs = blocks.findIndex(isParagraph);
  const above = paragraphs < 0 ? blocks.length : paragraphs;
  const heading = blocks.findIndex((block, index) => block.level > 0 && index <= above && !isBesideTitle(block));
  if (heading >= 0) return heading;
  return blocks.findIndex((block, index) => index < above && isTitleLike(block));
}

/** Headings that are no titles: the site's name, and the day that blogs put above. */
function isBesideTitle(block: Block): boolean {
  return block.isHome || isDated(block);
}

const longestTitle = 160;

/** Pages that are laid out in tables have their titles in rows of one cell. */
function isTitleLike(block: Block): boolean {
  const { text, kind } = block;
  if (kind === 'heading' || kind === 'item' || text.length > longestTitle || isDated(block) || isLink(block))
    return false;
  return countWords(text) >= 3 && !/[.،؛:]$| \| /.test(text);
}

function isParagraph(block: Block): boolean {
  return block.kind !== 'heading' && isLong(block) && !isDated(block);
}

interface Parts {
  readonly metadata: readonly Block[];
  readonly body: readonly Block[];
}

/** Undefined where there is no paragraph. */
function readParts(above: readonly Block[], below: readonly Block[]): Parts | undefined {
  const paragraph = below.findIndex(isParagraph);
  if (paragraph < 0) return undefined;
  const heading = below.findIndex((block, at) => block.kind === 'heading' && (isLink(block) || isItem(below[at + 1])));
  const start = heading < 0 ? paragraph : Math.min(heading, paragraph);
  const between = below.slice(0, start);
  const body = withoutLinksAtEnd(below.slice(start));
  if (isMuch(above)) return { metadata: [...above, ...between], body };
  if (between.some(tellsDate)) return { metadata: between, body };
  const late = datelineBehindLead(body);
  if (late) return { metadata: [...between, late], body: body.filter((block) => block !== late) };
  // Above a title are menus, sections and the day of reading; only for want of another is a date there the article's.
  return { metadata: [...above.filter(tellsDate), ...between], body };
}

/** More than menus have, and sections, and a site's motto. UTF-16 units. */
const mostAbove = 400;

function isMuch(above: readonly Block[]): boolean {
  return above.some(isParagraph) || above.reduce((sum, { text }) => sum + text.length, 0) > mostAbove;
}

/** A list with a heading is the article's own, however short its items: what is to be known in brief. */
function isItem(block: Block | undefined): boolean {
  return block?.kind === 'item' && !isLink(block);
}

/** Where a page begins with a lead, its date may stand between that and the text. */
function datelineBehindLead(body: readonly Block[]): Block | undefined {
  if (!body.slice(0, 1).every(isParagraph)) return undefined;
  const next = body.findIndex((block, at) => at > 0 && (isParagraph(block) || block.kind === 'heading'));
  return body.slice(1, Math.max(next, 1)).find(tellsDate);
}

function isSame(block: Block, { text }: Block): boolean {
  return block.text.length <= 2 * text.length && fold(block.text) === fold(text);
}

/** The least that an article has, and the most that is no list of articles. */
const least = { paragraphs: 2, words: 50 };
const mostLinked = 0.4;

function isWhole(title: Block, above: readonly Block[], body: readonly Block[]): boolean {
  const paragraphs = body.filter(isParagraph);
  const words = body.reduce((sum, { level, text }) => sum + (level > 0 ? 0 : countWords(text)), 0);
  const length = (blocks: readonly Block[]) => blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linkedLength = body.reduce((sum, { text, linked }) => sum + text.length * linked, 0);
  return (
    isGreat(title, body) &&
    !isMuch(above) &&
    !body.some(({ level }) => level === 1) &&
    !listsArticles(body) &&
    paragraphs.length >= least.paragraphs &&
    words >= least.words &&
    linkedLength < length(body) * mostLinked
  );
}

/** Whether a title is a great heading, or one that all else is under: blogs keep the great ones for themselves. */
function isGreat({ level }: Block, body: readonly Block[]): boolean {
  return level === 1 || level === 2 || (level === 3 && body.every((block) => block.level === 0 || block.level > level));
}

/** Results of a search, front pages, forums, news in brief: more than one title, or date. */
function listsArticles(body: readonly Block[]): boolean {
  const hasDate = (at: number) => body[at + 1] !== undefined && tellsDate(body[at + 1] as Block);
  if (body.some(({ kind }, at) => kind === 'heading' && hasDate(at))) return true;
  const isTitle = (block: Block) => (block.kind === 'heading' && isLink(block)) || opensWithDateline(block);
  return body.filter(isTitle).length >= 2;
}
