/** The stretch of a line that shows a problem. */
import type { Span } from '../../core/text';

export interface Excerpt {
  readonly before: string;
  readonly marked: string;
  readonly after: string;
}

/** How much of a line is shown before a problem, of it, and after it. UTF-16 units. */
const most = { before: 60, marked: 160, after: 60 };

/** The line where a span starts, shortened about it; of a span over several lines, its first. */
export function excerpt(text: string, { start, end }: Span): Excerpt {
  const head = text.slice(Math.max(0, start - most.before - 1), start);
  const before = head.slice(lastLineEnd(head) + 1);
  const marked = firstLine(text.slice(start, Math.min(end, start + most.marked + 1)));
  const isWhole = marked.length <= most.marked && start + marked.length >= end;
  const after = isWhole ? firstLine(text.slice(end, end + most.after + 1)) : '';
  return {
    before: (before.length > most.before ? `…${withoutHalf(before.slice(1))}` : before).trimStart(),
    marked: cut(marked, most.marked),
    after: cut(after, most.after).trimEnd(),
  };
}

function cut(words: string, length: number): string {
  return words.length > length ? `${words.slice(0, length).replace(/[\uD800-\uDBFF]$/, '')}…` : words;
}

/** The cut may not go through a character of two units. */
function withoutHalf(words: string): string {
  return words.replace(/^[\uDC00-\uDFFF]/, '');
}

function lastLineEnd(words: string): number {
  return Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r'));
}

function firstLine(words: string): string {
  return words.split(/[\r\n]/, 1)[0] ?? '';
}
