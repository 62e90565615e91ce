/** The version after a keystroke in the text of one article: found without a look at any other line. */
import { numbered } from '../layouts/numbered';
import type { Block, Source } from '../source';
import { isLeaf, type Node, node } from '../tree';
import { isHeading } from './lines';
import { buildArticle, type Known, type Parsed } from './parser';
import { findLostHeaders } from './sections';
import { isDisguised } from './separators';

/** What differs from the version before: the text between an article's header and its separator, and nothing else. */
export interface EditedBody {
  readonly parsed: Parsed;
  /** The index of the article, and its node. */
  readonly article: number;
  readonly node: Node;
  /** Where its separator stood before (UTF-16 offset): what stands from there on has moved. */
  readonly from: number;
  /** How far it has moved: UTF-16 units, negative for backward. */
  readonly by: number;
  /** Whether there are as many lines as before, so that every line behind stands where it did. */
  readonly keepsLines: boolean;
}

/**
 * Finds what was edited, where that is the body of an article which stays one: in a block of its own, behind another
 * article, and with nothing in it, now or before, that the parser reads as more than text. Undefined where that isn't so,
 * or isn't sure: the version is to be parsed as a whole, and what comes out is the same.
 */
export function findEditedBody(before: Parsed, source: Source): EditedBody | undefined {
  const { known } = before;
  const at = editedBlock(before.source.blocks, source.blocks);
  if (!known || at === undefined) return undefined;
  const [old, block] = [before.source.blocks[at] as Block, source.blocks[at] as Block];
  const head = block.lines.findIndex(({ shape }) => shape !== 'blank');
  if (!hasSameFrame(old, block, head) || !isBody(old, head, known) || !isBody(block, head, known)) return undefined;
  const lead = block.lines[head]?.start ?? 0;
  const start = source.startOf(at) + lead;
  const place = findArticle(before.tree, start, old.text.length - lead);
  // The first article may end the contents, and one whose separator was lost teaches what comes after it.
  if (!place || place.article < Math.max(1, known.settledFrom)) return undefined;
  const edited = withHeader(
    place.node,
    buildArticle(block.lines, { first: head, end: block.lines.length, headed: true }),
  );
  const children = before.tree.children.with(place.child, edited);
  const by = block.text.length - old.text.length;
  const tree: Node = { kind: 'dossier', length: before.tree.length + by, children };
  const from = start - lead + (old.lines.at(-1)?.start ?? 0);
  const keepsLines = block.lines.length === old.lines.length;
  return { parsed: { ...before, tree, source }, article: place.article, node: edited, from, by, keepsLines };
}

/** The index of the one block that two versions don't share; undefined where there are more, or none. */
function editedBlock(before: readonly Block[], now: readonly Block[]): number | undefined {
  if (before.length !== now.length) return undefined;
  const first = now.findIndex((block, i) => block !== before[i]);
  const last = now.findLastIndex((block, i) => block !== before[i]);
  return first >= 0 && first === last ? first : undefined;
}

/** Whether all up to the header's end is the same, and the separator is. */
function hasSameFrame(old: Block, block: Block, head: number): boolean {
  const [header, oldHeader] = [block.lines[head], old.lines[head]];
  const [last, oldLast] = [block.lines.at(-1), old.lines.at(-1)];
  if (!header || !oldHeader || !last || !oldLast || last === header || oldLast === oldHeader) return false;
  return (
    last.shape === 'separator' &&
    oldLast.shape === 'separator' &&
    last.next > last.end &&
    block.text.slice(last.start) === old.text.slice(oldLast.start) &&
    header.next === oldHeader.next &&
    block.text.slice(0, header.next) === old.text.slice(0, header.next)
  );
}

/** Whether what is under a header is text to the parser, whatever stands elsewhere in the dossier. */
function isBody(block: Block, head: number, known: Known): boolean {
  if (lastBody.get(known) === block) return true;
  const isIt = isText(block, head, known);
  if (isIt) lastBody.set(known, block);
  return isIt;
}

/** The block that was last found to be a body: mostly that which is edited next. */
const lastBody = new WeakMap<Known, Block>();

function isText({ lines }: Block, head: number, { knowledge, unclaimed }: Known): boolean {
  for (let i = head + 1; i < lines.length - 1; i++) {
    const line = lines[i];
    if (line && (isHeading(line, numbered.contentsHeadings) || isDisguised(lines, i, knowledge))) return false;
  }
  const section = { head, end: lines.length - 1 };
  // None is to be compared with entries: how often that is done in the whole dossier is limited.
  const watched = { ...unclaimed, comparisons: 0 };
  return findLostHeaders(lines, section, true, knowledge, watched).next().done === true && watched.comparisons === 0;
}

/** The headed article that takes up a stretch of the text (UTF-16 units): its index among the articles and the nodes. */
function findArticle(tree: Node, start: number, length: number) {
  let at = 0;
  let article = 0;
  for (const [child, found] of tree.children.entries()) {
    if (at === start) {
      const isIt = !isLeaf(found) && found.kind === 'article' && found.length === length;
      return isIt && found.children[0]?.kind === 'header' ? { child, article, node: found } : undefined;
    }
    if (at > start) return undefined;
    at += found.length;
    if (found.kind === 'article') article++;
  }
  return undefined;
}

/** The header's line is the same: it keeps its node, and with it all that is known of it. */
function withHeader(old: Node, edited: Node): Node {
  return node(edited.kind, edited.children.with(0, old.children[0] as Node));
}
