/** Web addresses in a dossier. */
import { isInvisible, isSpace } from '../characters';
import type { Span } from '../text';

/**
 * The web addresses of a text, in order. UTF-16 offsets. Neither the sentence's punctuation after an address belongs to
 * it nor a bracket that it didn't open. Linear in the text's length.
 *
 * They are offered on lines of every direction. VS Code makes a link an island of its own in its line, which scrambles
 * Arabic that it parts; but an address runs from left to right, and what stands before and after it is parted already.
 */
export function documentLinks(text: string): Span[] {
  const links: Span[] = [];
  let end = 0;
  for (const { index } of text.matchAll(scheme)) {
    if (index < end) continue;
    const scanned = endOfSigns(text, index);
    const link = { start: index, end: endOfAddress(text, index, scanned) };
    if (hasHost.test(text.slice(link.start, link.end))) links.push(link);
    end = scanned;
  }
  return links;
}

/** What has letters right before it is no scheme. */
const scheme = /(?<![\p{L}\p{N}])https?:\/\//giu;
const hasHost = /^https?:\/\/(?:[^/?#@]{1,200}@)?[\p{L}\p{N}[]/iu;

/** Signs that no address has unescaped, though some come with pasted ones: they end it. */
const foreign = '<>"«»“”„‟‹›`{}|\\^،؛؟';
const closing = ".,;:!?…'’‘*_~-–—ـ";
const pairs: Readonly<Record<string, string>> = { ')': '(', ']': '[' };

function endOfSigns(text: string, start: number): number {
  let end = start;
  while (end < text.length && belongs(text, end)) end++;
  return end;
}

function endOfAddress(text: string, start: number, scanned: number): number {
  const counts = countBrackets(text, start, scanned);
  let end = scanned;
  for (; end > start; end--) {
    const last = text.charAt(end - 1);
    const opening = pairs[last];
    if (opening === undefined ? !closing.includes(last) : count(counts, opening) >= count(counts, last)) break;
    if (opening !== undefined) counts.set(last, count(counts, last) - 1);
  }
  return end;
}

function belongs(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code > 0x20 && !isSpace(code) && !isInvisible(code) && !foreign.includes(text.charAt(at));
}

function countBrackets(text: string, start: number, end: number): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = start; at < end; at++) {
    const sign = text.charAt(at);
    if ('()[]'.includes(sign)) counts.set(sign, count(counts, sign) + 1);
  }
  return counts;
}

function count(counts: ReadonlyMap<string, number>, sign: string): number {
  return counts.get(sign) ?? 0;
}
