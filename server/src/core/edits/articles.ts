/** Whole articles in another order, each closed as the dossier closes them. */
import { countWhile } from '../binary-search';
import { skipBlanks, trimEnd } from '../characters';
import type { Article, Dossier } from '../dossier';
import { lineFrom, type Span, splitLines } from '../text';
import { type Arranged, arrange, type Joints } from './arrange';
import { lineBefore, usualLineEnd } from './lines';
import type { TextEdit } from './text-edit';

/** The edits that put articles in an order; a wanted one without an item is new, its words are header and text. */
export function arrangeArticles(dossier: Dossier, wanted: readonly Arranged[]): TextEdit[] {
  const items = dossier.articles.map((article) => bodySpan(dossier, article));
  return arrange(dossier.text, items, dossier.text.length, wanted, jointsOf(dossier));
}

/** An article from its header to the end of its text, or of the blank lines left for it; its separator is none of it. */
export function bodySpan({ text, separators }: Dossier, { span, closed, hasText }: Article): Span {
  const before = countWhile(separators, (each) => each.span.start < span.end);
  const separator = closed ? separators[before - 1]?.span : undefined;
  if (!separator) return { start: span.start, end: span.end };
  const end = hasText ? endOfText(text, span.start, separator.start) : lineBefore(text, separator.start)?.end;
  return { start: span.start, end: end ?? span.end };
}

function endOfText(text: string, start: number, end: number): number {
  // Blanks at the end of the last line of the text are its own.
  return lineFrom(text, trimEnd(text, start, end)).end;
}

export function jointsOf(dossier: Dossier): Joints {
  const items = dossier.articles.map((article) => bodySpan(dossier, article));
  const { text, separator } = dossier;
  const lineEnd = usualLineEnd(text);
  const present = items.slice(1).map(({ start }, index) => text.slice((items[index] as Span).end, start));
  const isSound = (joint: string) => splitLines(joint).some((line) => isSeparator(joint, line, separator));
  const last = text.slice(items.at(-1)?.end ?? text.length);
  const upToSign = isSound(last) ? last.slice(0, last.lastIndexOf('=') + 1) : lineEnd + separator;
  const usual = mostFrequent(present.filter(isSound)) ?? upToSign + lineEnd;
  return {
    usual,
    mend: (joint) => (isSound(joint) ? joint : usual),
    close: (tail) => (isSound(tail) ? tail : lineEnd + separator + tail),
  };
}

/** A line that will be read as a separator wherever it stands. */
function isSeparator(text: string, { start, end }: Span, own: string): boolean {
  const from = skipBlanks(text, start, end);
  const signs = text.slice(from, trimEnd(text, from, end));
  return signs === own || (/^=+$/.test(signs) && signs.length * 2 >= own.length);
}

export function mostFrequent(values: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
