/** Takes out of a page's blocks what is the page's own and no part of an article. Precision first: whole blocks, and short. */
import { fold } from '../fold';
import {
  alone,
  credits,
  fillers,
  invitations,
  invitedTo,
  networks,
  readAlso,
  shareVerbs,
  tagLabels,
} from './boilerplate-words';
import type { Block } from './page';

/** The blocks of the article, in order: those of which nothing says that they are furniture. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  const hints = furnitureHints(blocks);
  const kept: Block[] = [];
  let leadsElsewhere = false;
  for (const [index, block] of blocks.entries()) {
    const kind = furnitureOf(block, blocks[index + 1], hints);
    // What a heading "read also" leads to are the links under it.
    leadsElsewhere = kind === 'leads' || (leadsElsewhere && (kind !== undefined || isLink(block)));
    if (kind === undefined && !leadsElsewhere) kept.push(block);
  }
  return kept;
}

/** The blocks without the links at their end: the tags of an article, and what else its page has. */
export function withoutLinksAtEnd(blocks: readonly Block[]): Block[] {
  const last = blocks.findLastIndex((block) => !isLink(block) || block.text.length > longestTags);
  return blocks.slice(0, last + 1);
}

const longestTags = 80;

/** Whether a block is nothing but a link. */
export function isLink({ linked }: Block): boolean {
  return linked > 0.9;
}

/** Longer blocks are paragraphs, whatever they begin with. UTF-16 units. */
const longest = 200;

function furnitureOf(block: Block, next: Block | undefined, hints: ReadonlySet<string>): 'is' | 'leads' | undefined {
  const { text, hint, kind } = block;
  if (text.length > longest) return undefined;
  const folded = fold(text);
  if (readAlso.includes(folded) || (tagLabels.includes(folded) && next && isLink(next))) return 'leads';
  if (hint !== undefined && hints.has(hint) && kind !== 'heading') return 'is';
  const tests = [isTitleAfter, isShareBar, isAlone, isInvitation, isCredit, isHint];
  return tests.some((test) => test(folded, block)) ? 'is' : undefined;
}

/** `اقرأ أيضا: TITLE`, in one block: with a colon, or where the title is a link. */
function isTitleAfter(folded: string, { text, linked }: Block): boolean {
  const before = fold(text.split(/[:：…|]/, 1)[0] ?? '');
  if (before !== folded && readAlso.includes(before)) return true;
  if (linked < 0.5) return false;
  return [...tagLabels, ...readAlso].some((words) => folded.startsWith(`${words} `));
}

function isShareBar(folded: string, block: Block): boolean {
  const words = folded.split(' ').filter((word) => !/^\d+k?$/.test(word));
  const isShare = (word: string) => shareVerbs.has(word) || (networks.has(word) && isLink(block));
  return words.some(isShare) && words.every((word) => shareVerbs.has(word) || networks.has(word) || fillers.has(word));
}

/** A number may stand with it: `التعليقات (3)`. */
function isAlone(folded: string): boolean {
  return alone.includes(folded.replace(/^\d+ | \d+$/g, ''));
}

function isInvitation(folded: string): boolean {
  const begins = invitations.some((words) => folded.startsWith(`${words} `));
  return begins && folded.split(' ').some((word) => invitedTo.has(word));
}

const longestCredit = 80;

function isCredit(folded: string, { text }: Block): boolean {
  if (text.length > longestCredit) return false;
  const before = fold(text.split(/[:：،,|/©-]/, 1)[0] ?? '');
  const isBeforeName = (words: string) => words.endsWith(' by') && folded.startsWith(`${words} `);
  return text.startsWith('©') || credits.some((words) => words === before || isBeforeName(words));
}

/** How long it takes to read, and what leads those who hear a page past its furniture. */
function isHint(folded: string): boolean {
  return readingTime.test(folded) || skipLink.test(folded);
}

const readingTime =
  /^(?:\d+ (?:min|mins|minute|minutes) read|(?:مده القراه|وقت القراه|زمن القراه) .{1,20}|\d+ (?:دقيقه|دقائق) (?:قراه|للقراه))$/;
const skipLink = /^(?:تخطي .{1,60} وواصل القراه|skip .{1,60} and continue reading|end of .{1,60})$/;

/** More than this part of a page is no furniture, whatever it is called. */
const mostOfPage = 0.4;

/** The names that a page has for what is little of it. */
function furnitureHints(blocks: readonly Block[]): Set<string> {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { text, hint } of blocks) {
    all += text.length;
    if (hint !== undefined) lengths.set(hint, (lengths.get(hint) ?? 0) + text.length);
  }
  return new Set([...lengths].filter(([, length]) => length < all * mostOfPage).map(([hint]) => hint));
}
