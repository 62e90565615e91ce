/** What a growing selection takes in: a word, a part of a line, the line, the text about it, the article, the dossier. */
import type { Analysis } from '../analysis';
import { countWhile } from '../binary-search';
import { skipBlanks, trimEnd } from '../characters';
import { bodyOf } from '../places';
import { lineAround, type Span, touches } from '../text';
import { wordAround } from '../words';

/** The stretches about an offset, each within the next and smaller than it; the last is the whole text. UTF-16 offsets. */
export function selectionRanges({ dossier }: Analysis, offset: number): Span[] {
  const { text, contents } = dossier;
  const line = lineAround(text, offset);
  const article = lastStarting(dossier.articles, offset);
  const entry = lastStarting(dossier.entries, line.end);
  const name = article && touches(line, article.name.span.start) ? article.name : entry;
  const start = skipBlanks(text, line.start, line.end);
  return nested(offset, [
    wordAround(text, offset),
    ...(name ? [name.number, name.outlet, name.title] : []),
    { start, end: trimEnd(text, start, line.end) },
    { start: line.start, end: line.end },
    contents?.span,
    ...(article ? [bodyOf(text, article), article.span] : []),
    { start: 0, end: text.length },
  ]);
}

/** Of spans from small to large, those that hold an offset and what was kept before. */
function nested(offset: number, spans: readonly (Span | undefined)[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    if (!span || !touches(span, offset)) continue;
    const inner = kept.at(-1);
    if (!inner || (span.start <= inner.start && inner.end <= span.end && length(inner) < length(span))) kept.push(span);
  }
  return kept;
}

function length({ start, end }: Span): number {
  return end - start;
}

/** The last item that starts at an offset or before: they are in order, and a request may be about many places. */
function lastStarting<T extends { readonly span: Span }>(items: readonly T[], offset: number): T | undefined {
  return items[countWhile(items, ({ span }) => span.start <= offset) - 1];
}
