/** What a page's own names for its parts (`class`, `id`) tell: that they are no part of an article. */
import { fold } from '../fold';
import { subscriptions } from './boilerplate-words';
import { authorHints, commentHints } from './elements';
import { tellsDate } from './metadata';
import { type Block, isLong, longestFurniture } from './page';

/** Finds by their names, of a page's blocks, those that are no part of the article. */
export function findNamedFurniture(blocks: readonly Block[]): Set<Block> {
  const names = furnitureNames(blocks);
  const end = blocks.findLastIndex((block) => isLong(block) && !isComment(block));
  const found = new Set<Block>();
  let paragraphs = 0;
  for (const [at, block] of blocks.entries()) {
    // What readers say may be longer than the article above it.
    const isBehind = at > end && paragraphs >= fewestParagraphs && isComment(block);
    if (isBehind || isNamedFurniture(block, names, paragraphs)) found.add(block);
    else if (isLong(block)) paragraphs++;
  }
  return found;
}

const fewestParagraphs = 2;

function isComment({ hint }: Block): boolean {
  return hint !== undefined && commentHints.has(hint);
}

/** Titles may stand in anything; what is said of the author before the text is a byline. */
function isNamedFurniture(block: Block, names: ReadonlySet<string>, paragraphs: number): boolean {
  const { hint, level, text } = block;
  if (hint === undefined || level === 1 || !names.has(hint) || text.length > longestFurniture) return false;
  if (authorHints.has(hint)) return paragraphs > 0;
  return hint !== 'footer' || paragraphs > 0 || !tellsDate(block);
}

/** More than this part of a page is no furniture, whatever it is called. */
const mostOfPage = 0.4;

/** The names that a page has for what is little of it. */
function furnitureNames(blocks: readonly Block[]): Set<string> {
  const lengths = new Map<string, number>();
  let all = 0;
  for (const { text, hint } of blocks) {
    all += text.length;
    if (hint !== undefined) lengths.set(hint, (lengths.get(hint) ?? 0) + text.length);
  }
  const isLittle = (hint: string, length: number) => hint === 'footer' || length < all * mostOfPage;
  const hints = [...lengths].filter(([hint, length]) => isLittle(hint, length)).map(([hint]) => hint);
  return new Set(hints.filter((hint) => hint !== 'paywall' || isOffer(blocks)));
}

/** What is named for being paid for is the article itself, or what is offered in its place. */
function isOffer(blocks: readonly Block[]): boolean {
  const paid = blocks.filter(({ hint }) => hint === 'paywall');
  return (
    !paid.some(isLong) &&
    paid.some(({ text }) =>
      fold(text)
        .split(' ')
        .some((word) => subscriptions.has(word)),
    )
  );
}
