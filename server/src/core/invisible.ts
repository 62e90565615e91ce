/** Characters that nobody sees and that don't belong where they stand. */
import { type Dossier, lineSpan, linesOf, visibleSpan } from './dossier';
import { isJoinerInPlace } from './joiners';
import { moveSpan, remember } from './remember';
import { lineAround, type Span } from './text';
import { type Node, print } from './tree';

/** Neighbouring characters of one kind, and what to put in their place. UTF-16 offsets. */
export interface InvisibleRun extends Span {
  readonly replacement: '' | ' ';
}

/**
 * Bidi controls and marks, zero-width signs, soft hyphens and byte order marks (all that `isInvisible` knows); and the
 * no-break spaces: U+00A0, the figure space U+2007, the narrow one U+202F.
 */
export const suspects = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u00A0\u2007\u202F]/g;
const noBreakSpaces = '\u00A0\u2007\u202F';

/**
 * Finds the invisible characters, in one list for each line that has some. Left alone are a byte order mark at the start
 * of the text; joiners where a script needs them; no-break spaces elsewhere than in an entry or a header; and what
 * stands in a separator, which is malformed by it.
 */
export function findInvisible({ tree }: Dossier): InvisibleRun[][] {
  const found: InvisibleRun[][] = [];
  let start = 0;
  for (const child of tree.children as readonly Node[]) {
    for (const runs of start === 0 ? firstRuns(child) : runsIn(child)) {
      found.push(runs.map((run) => ({ ...run, ...moveSpan(run, start) })));
    }
    start += child.length;
  }
  return found;
}

const firstRuns = remember((node: Node) => findIn(node, true));
const runsIn = remember((node: Node) => findIn(node, false));

/** What is in a part of the dossier, as if the text began with it. */
function findIn(node: Node, isFirst: boolean): InvisibleRun[][] {
  const text = print(node);
  if (text.search(suspects) < 0) return [];
  const lines = new Map<number, InvisibleRun[]>();
  const parts = linesOf(node);
  const names = parts.filter((part) => part.node.kind === 'entry' || part.node.kind === 'header');
  const isInName = inside(names.map(visibleSpan));
  const isInSeparator = inside(parts.filter((part) => part.node.kind === 'separator').map(lineSpan));
  let line: Span = { start: 0, end: -1 };
  for (const { 0: sign, index: at } of text.matchAll(suspects)) {
    const isSpace = noBreakSpaces.includes(sign);
    const isMarkOfFile = isFirst && at === 0 && sign === '\uFEFF';
    if (isSpace ? !isInName(at) : isMarkOfFile || isInSeparator(at) || isJoinerInPlace(text, at)) continue;
    if (at >= line.end) line = lineAround(text, at);
    const runs = lines.get(line.start) ?? [];
    lines.set(line.start, runs);
    addTo(runs, { start: at, end: at + 1, replacement: isSpace ? ' ' : '' });
  }
  return [...lines.values()];
}

/** Whether an offset is in one of some spans that are in order; to be asked with rising offsets. */
function inside(places: readonly Span[]): (at: number) => boolean {
  let next = 0;
  return (at) => {
    while (next < places.length && (places[next]?.end ?? 0) <= at) next++;
    return next < places.length && (places[next]?.start ?? 0) <= at;
  };
}

/** Each no-break space becomes a space of its own: as much is seen as before. */
function addTo(runs: InvisibleRun[], run: InvisibleRun): void {
  const last = runs.at(-1);
  if (last?.end === run.start && last.replacement === '' && run.replacement === '')
    runs[runs.length - 1] = { ...last, end: run.end };
  else runs.push(run);
}
