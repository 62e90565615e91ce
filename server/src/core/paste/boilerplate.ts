/** Takes out of a page's blocks what is the page's own and no part of an article. Precision first: whole blocks, and short. */
import { fold } from '../fold';
import {
  alone,
  counted,
  countFillers,
  credits,
  fillers,
  invitations,
  invitedTo,
  networks,
  pairs,
  readAlso,
  rights,
  shareVerbs,
  tagLabels,
} from './boilerplate-words';
import { isDated } from './metadata';
import { findNamedFurniture } from './named-furniture';
import { type Block, isLink, longestFurniture } from './page';

/** The blocks of the article, in order: those of which nothing says that they are furniture. */
export function withoutBoilerplate(blocks: readonly Block[]): Block[] {
  const named = findNamedFurniture(blocks);
  const kept: Block[] = [];
  let leadsElsewhere = false;
  for (const [index, block] of blocks.entries()) {
    const kind = named.has(block) ? 'is' : furnitureOf(block, blocks[index + 1]);
    // What a heading "read also" leads to are the links under it, and their dates.
    leadsElsewhere = kind === 'leads' || (leadsElsewhere && (kind !== undefined || isLink(block) || isDated(block)));
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

function furnitureOf(block: Block, next: Block | undefined): 'is' | 'leads' | undefined {
  const { text, kind } = block;
  if (text.length > longestFurniture) return undefined;
  const folded = fold(text);
  const isBeforeLink = next !== undefined && isLink(next);
  if (readAlso.includes(folded) || (tagLabels.includes(folded) && isBeforeLink)) return 'leads';
  if (kind === 'heading' && isBeforeLink && readAlso.some((words) => isWithFewMore(folded, words))) return 'leads';
  const tests = [isTitleAfter, isShareBar, isAlone, isInvitation, isCredit, isHint, isCounter, isAboutRights];
  return tests.some((test) => test(folded, block)) ? 'is' : undefined;
}

/** `Related products`, `More from this section`. */
function isWithFewMore(folded: string, words: string): boolean {
  return folded.startsWith(`${words} `) && folded.slice(words.length + 1).split(' ').length <= fewMore;
}

const fewMore = 2;

/** `اقرأ أيضا: TITLE`, in one block: with a colon, or where the title is a link. */
function isTitleAfter(folded: string, { text, linked }: Block): boolean {
  const before = fold(text.split(/[:：…|]/, 1)[0] ?? '');
  if (before !== folded && (readAlso.includes(before) || (tagLabels.includes(before) && linked >= fewestLinked)))
    return true;
  if (linked < 0.5) return false;
  return [...tagLabels, ...readAlso].some((words) => folded.startsWith(`${words} `));
}

/** Tags have signs and words between them that are no links. */
const fewestLinked = 0.3;

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

/** How often a page was read, what it was said about. */
function isCounter(folded: string): boolean {
  const words = folded.split(' ');
  const names = words.filter((word) => !/^\d+$/.test(word));
  const isOne = names.length < words.length || names.some((word) => pairs.has(word));
  return isOne && names.some((word) => counted.has(word)) && names.every(isOfCounter);
}

function isOfCounter(word: string): boolean {
  return counted.has(word) || countFillers.has(word);
}

/** A sentence may speak of rights as well: the page's line about its own begins with that, or has its year. */
function isAboutRights(folded: string): boolean {
  return rights.some((words) => folded.startsWith(words) || (folded.includes(words) && /\b\d{4}\b/.test(folded)));
}
