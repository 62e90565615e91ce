/** Every date that says when a dossier, or an article of it, was published. */
import { skipBlanks, trimEnd } from '../characters';
import type { Dossier } from '../dossier';
import { fold } from '../fold';
import { isBreadcrumb } from '../parser/preamble';
import { remember } from '../remember';
import { type Span, splitLines } from '../text';
import { isLeaf, type Node, print } from '../tree';
import type { DossierDate } from './date';
import { type Dateline, datelinesOf } from './datelines';
import { readDates } from './read';

export interface DossierDates {
  /** The dossier's own day, at the end of its masthead. */
  readonly masthead: DossierDate | undefined;
  /** The day it was put on the web, alone on a line of the preamble. It may be later than any other. */
  readonly posting: DossierDate | undefined;
  /** In the order of the text. */
  readonly datelines: readonly Dateline[];
}

export function datesOf(dossier: Dossier): DossierDates {
  const lines = preambleLines(dossier);
  return {
    masthead: lines.findLast(({ isMasthead }) => isMasthead)?.date,
    posting: lines.findLast(({ span, date }) => date && date.span.start === span.start && date.span.end === span.end)
      ?.date,
    datelines: datelinesOf(dossier),
  };
}

/** The dates of a dossier in the order of the text. */
export function allDates({ masthead, posting, datelines }: DossierDates): DossierDate[] {
  const dates = [masthead, posting, ...datelines.flatMap((dateline) => dateline.dates)];
  return dates.filter((date) => date !== undefined).sort((a, b) => a.span.start - b.span.start);
}

interface PreambleLine {
  /** Without the blanks about it. */
  readonly span: Span;
  /** Its date, where it has one alone and ends with it. */
  readonly date: DossierDate | undefined;
  readonly isMasthead: boolean;
}

/** Longer preambles are none, and longer lines are no part of one. */
const most = { lines: 60, length: 300 };

function preambleLines({ tree }: Dossier): PreambleLine[] {
  const [first] = tree.children;
  return first && !isLeaf(first) && first.kind === 'preamble' ? readPreamble(first) : [];
}

const readPreamble = remember((preamble: Node): PreambleLine[] => {
  const text = preamble.children.slice(0, most.lines).map(print).join('');
  const lines = splitLines(text);
  const spans = lines.map(({ start, end }) => ({
    start: skipBlanks(text, start, end),
    end: trimEnd(text, start, end),
  }));
  const crumbs = spans.map((span) => text.slice(span.start, span.end)).find(isBreadcrumb);
  return spans
    .filter(({ start, end }) => end > start && end - start <= most.length)
    .map((span) => readLine(text, span, fold(crumbs ?? '')));
});

function readLine(text: string, span: Span, foldedCrumbs: string): PreambleLine {
  const dates = readDates(text, span);
  const date = dates.length === 1 && dates[0]?.span.end === span.end ? dates[0] : undefined;
  const words = fold(text.slice(span.start, span.end));
  // A title may name a day too, of which the dossier tells; it is the last of the breadcrumb's parts.
  const isTitle = foldedCrumbs.endsWith(words);
  return { span, date, isMasthead: date !== undefined && !isTitle && masthead.test(words) };
}

/** How a masthead begins, folded: `ملف مركز …`, `إعداد مركز …`, `Dossier of …`. */
const masthead = /^(?:ملف|اعداد|(?:press )?dossier) /;
