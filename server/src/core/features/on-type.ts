/** What Enter brings with it: a whole separator, the next number of the contents, or the end of their list. */
import type { Analysis } from '../analysis';
import { skipBlanks, trimEnd } from '../characters';
import type { Dossier } from '../dossier';
import { mostFrequent } from '../edits/articles';
import { nextEntry, numbersWithout } from '../edits/next-entry';
import { replace, type TextEdit } from '../edits/text-edit';
import { fold } from '../fold';
import { numbered } from '../layouts/numbered';
import { plain } from '../layouts/plain';
import { isAddress } from '../parser/lines';
import { isPreambleLine } from '../parser/preamble';
import type { Span } from '../text';

/** The edits after Enter was pressed at the end of a line. `offset` is the cursor's on the new line, in UTF-16 units. */
export function onNewLine(analysis: Analysis, offset: number): TextEdit[] {
  const { source } = analysis.dossier;
  const { line: number } = source.placeOf(offset);
  const [above, line] = [source.lineAt(number - 1), source.lineAt(number)];
  if (number === 0 || !isBlankLine(analysis.dossier, line)) return [];
  return wholeSeparator(analysis.dossier, above, number) ?? continued(analysis, above, line);
}

function isBlankLine({ source }: Dossier, line: Span): boolean {
  const words = source.slice(line);
  return skipBlanks(words, 0, words.length) === words.length;
}

/** Three signs or more alone on a line, where an article can end, become the dossier's own; undefined elsewhere. */
function wholeSeparator(dossier: Dossier, line: Span, number: number): TextEdit[] | undefined {
  const { slice, separators, layout, text } = dossier;
  const words = slice(line);
  const signs = words.slice(skipBlanks(words, 0, words.length), trimEnd(words, 0, words.length));
  if (!/^={3,}$/.test(signs)) return undefined;
  const place = separators.find(({ span }) => span.start === line.start)?.place;
  const closes = layout === plain ? endsText(dossier, number) : place === undefined || place === 'closing';
  return closes ? replace(text, line, ownSeparator(dossier, line, signs)) : undefined;
}

/** Whether something stands above a line (of a number, below the one that is looked at) that isn't a preamble's. */
function endsText({ source }: Dossier, number: number): boolean {
  for (let above = number - 2; above >= 0; above--) {
    const words = source.slice(source.lineAt(above));
    const start = skipBlanks(words, 0, words.length);
    if (start < words.length) return !/^=+\s*$/.test(words.slice(start)) && !isPreambleLine(words, whole(words));
  }
  return false;
}

function whole(words: string): Span {
  return { start: 0, end: words.length };
}

/** The separator that the dossier has without the one on a line; a first one of some length is what it will have. */
function ownSeparator({ slice, separators, separator }: Dossier, line: Span, signs: string): string {
  const others = separators.filter(({ span }) => span.start !== line.start).map(({ span }) => slice(span));
  if (others.includes(separator)) return separator;
  const usual = numbered.separator as string;
  return mostFrequent(others) ?? (2 * signs.length < usual.length ? usual : signs);
}

/** Below an entry or the heading, the next number; below an entry that is but a number, nothing more of the list. */
function continued(analysis: Analysis, above: Span, line: Span): TextEdit[] {
  const { dossier } = analysis;
  const { entries, source } = dossier;
  const index = entries.findIndex(({ span }) => above.start <= span.start && span.start <= above.end);
  const entry = entries[index];
  const isEntry = entry ? entry.number && entry.marker : isUnderEntry(dossier, above) || isHeading(dossier, above);
  if (!isEntry) return [];
  const { text } = dossier;
  if (entry?.marker && skipBlanks(text, entry.marker.end, above.end) === above.end) {
    return [{ span: { start: above.start, end: line.end }, text: '' }, ...numbersWithout(analysis, index)];
  }
  const below = source.lineAt(source.placeOf(line.start).line + 1);
  if (isAddress(text, below) && below.start > line.start) return [];
  const { beginning, edits } = nextEntry(analysis, line);
  return [...replace(text, line, beginning), ...edits];
}

/** Whether a line is the address of the article that the entry above it names. */
function isUnderEntry({ slice, contents, entries }: Dossier, line: Span): boolean {
  if (!contents || line.start <= contents.span.start || contents.span.end < line.start) return false;
  const words = slice(line);
  return isAddress(words, whole(words)) && entries.some(({ span, number }) => number && span.start < line.start);
}

/** The heading of the contents, or a line that will be one as soon as an entry stands below it. */
function isHeading({ slice, contents, layout }: Dossier, line: Span): boolean {
  const { heading } = contents ?? {};
  if (heading) return line.start <= heading.start && heading.start <= line.end;
  const longest = 60;
  return layout === plain && line.end - line.start <= longest && numbered.contentsHeadings.includes(fold(slice(line)));
}
