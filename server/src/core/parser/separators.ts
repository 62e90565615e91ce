/** Which lines separate articles, and how this dossier writes them. */
import { skipBlanks, trimEnd } from '../characters';
import type { Layout } from '../layouts/layout';
import { type ContentsLines, longestName } from './contents';
import { isSectionHeader } from './headers';
import { entryWords, type Knowledge } from './knowledge';
import { isRule, type ShapedLine } from './lines';

/**
 * The dossier's own separator: the signs it writes most, among equals its layout's; with blanks about them only where
 * most of its separators in these signs have the same ones.
 */
export function ownSeparator(separators: readonly ShapedLine[], layout: Layout): string {
  const bySigns = new Map<string, string[]>();
  for (const line of separators) {
    const signs = line.text.slice(
      skipBlanks(line.text, line.start, line.end),
      trimEnd(line.text, line.start, line.end),
    );
    const alike = bySigns.get(signs);
    if (alike) alike.push(line.content);
    else bySigns.set(signs, [line.content]);
  }
  let own = layout.separator ?? '='.repeat(25);
  for (const [signs, { length }] of bySigns) if (length > (bySigns.get(own)?.length ?? 0)) own = signs;
  return mostOf(bySigns.get(own) ?? []) ?? own;
}

/** The string that more than half of a list are (Boyer and Moore's majority vote), or undefined. */
function mostOf(strings: readonly string[]): string | undefined {
  let candidate: string | undefined;
  let lead = 0;
  for (const each of strings) {
    if (lead === 0) candidate = each;
    lead += each === candidate ? 1 : -1;
  }
  return strings.filter((each) => each === candidate).length * 2 > strings.length ? candidate : undefined;
}

/**
 * Decides the doubtful lines by what follows them: a rule in other signs separates where an article in the contents
 * begins under it, and a few `=` where no header does are a decoration.
 */
export function settleSeparators(
  lines: ShapedLine[],
  contents: ContentsLines | undefined,
  own: string,
  knowledge: Knowledge,
): void {
  for (let i = contents?.end ?? 0; i < lines.length; i++) {
    const line = lines[i] as ShapedLine;
    if (isDisguised(lines, i, knowledge)) lines[i] = line.settledAs('separator');
    else if (line.shape === 'separator' && signsIn(line) * 2 < own.length) {
      const next = nextFilled(lines, i + 1);
      const decorates = next && next.shape !== 'separator' && !isSectionHeader(next, knowledge);
      if (decorates) lines[i] = line.settledAs('plain');
    }
  }
}

/** Whether a line is a separator in other signs: an article in the contents begins under it. */
export function isDisguised(lines: readonly ShapedLine[], i: number, knowledge: Knowledge): boolean {
  const line = lines[i] as ShapedLine;
  if (line.shape !== 'plain' || line.width >= longestName || !isRule(line)) return false;
  const next = nextFilled(lines, i + 1);
  return next !== undefined && entryWords(next, knowledge) !== undefined;
}

function signsIn({ text, start, end }: ShapedLine): number {
  const first = skipBlanks(text, start, end);
  return trimEnd(text, first, end) - first;
}

function nextFilled(lines: readonly ShapedLine[], from: number): ShapedLine | undefined {
  let at = from;
  while (lines[at]?.shape === 'blank') at++;
  return lines[at];
}
