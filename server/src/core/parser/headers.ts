/** Decides whether a line is an article's header. Precision first: a false header is a false alarm. */
import { trimEnd } from '../characters';
import { isDateline } from '../dates/datelines';
import { similarity } from '../similarity';
import type { Span } from '../text';
import { entryWords, isSpaced, type Knowledge, opensLikeKnown } from './knowledge';
import type { ShapedLine } from './lines';

/** The most words and UTF-16 units that an outlet's name has. */
const outletLimit = { words: 8, length: 60 };
const longestTitle = 180;

/**
 * Whether the first line of a section is a header: an entry's words; a known outlet; or an unknown one, in the way the
 * dossier writes its headers. Elsewhere a line with a colon is a paragraph.
 */
export function isSectionHeader(line: ShapedLine, knowledge: Knowledge): boolean {
  if (!isHeaderShaped(line, knowledge)) return false;
  if (entryWords(line, knowledge) !== undefined || namesOutlet(line, knowledge)) return true;
  const { spaced, close } = knowledge.styles;
  return isSpaced(line.text, line.name) ? spaced > 0 || close === 0 : close > 0 || spaced === 0;
}

/** The same whichever way the dossier writes its headers: right under a separator, or where nothing else is a header. */
export function isHeaderShaped(line: ShapedLine, knowledge: Knowledge): boolean {
  if (entryWords(line, knowledge) !== undefined) return true;
  const { text, name } = line;
  const { outlet, title } = name;
  if (!outlet || !title || isDateline(text, { start: outlet.start, end: title.end })) return false;
  if (knowledge.outlets.has(line.outlet)) return line.width <= 2 * longestTitle;
  return isOutletLike(text, outlet) && !opensSpeech(line.outlet) && !isSentence(text, title);
}

/** Whether a span could be an outlet's name by its looks. */
export function isOutletLike(text: string, outlet: Span): boolean {
  const name = text.slice(outlet.start, outlet.end);
  if (name.length > outletLimit.length || /[؟?!.،؛;,]\s|[؟?!،؛;]/u.test(name)) return false;
  return /[\p{L}\p{N}]/u.test(name) && name.split(/\s+/u).length <= outletLimit.words;
}

/** The verbs, folded, that open a reported sentence: `قال الوزير: …`. */
const speechVerbs = new Set(
  (
    'قال قالت يقول تقول اضاف اضافت يضيف اكد اكدت يوكد تابع تابعت اوضح اوضحت ذكر ذكرت اشار اشارت صرح صرحت اعلن اعلنت ' +
    'اعتبر اعتبرت راي كتب كتبت شدد شددت لفت لفتت ختم سال سالت اجاب اجابت علق علقت قلت said says added asked wrote'
  ).split(' '),
);

function opensSpeech(foldedOutlet: string): boolean {
  const word = foldedOutlet.split(' ', 1)[0] ?? '';
  return speechVerbs.has(word) || (/^[وف]/.test(word) && speechVerbs.has(word.slice(1)));
}

function isSentence(text: string, title: Span): boolean {
  if (title.end - title.start > longestTitle) return true;
  const last = text.charAt(trimEnd(text, title.start, title.end) - 1);
  return /[.،؛]/.test(last) && !text.slice(title.start, title.end).endsWith('..');
}

/** Where a line inside a section stands: its neighbours that aren't blank, and the folded outlet of its article. */
export interface Surroundings {
  readonly previous: ShapedLine | undefined;
  readonly next: () => ShapedLine | undefined;
  readonly outlet: string | undefined;
  /** How many lines of the section begin with a folded outlet and a colon. */
  readonly mentions: (outlet: string) => number;
}

/** The words of entries that no section's first line repeats: a lost separator may hide their articles. */
export interface Unclaimed {
  readonly entries: Map<string, number>;
  /**
   * How many more times lines may be compared with them; below zero, they no longer are: entries that far from the
   * articles are another dossier's, and the pairs would cost more than they tell.
   */
  comparisons: number;
}

export const mostComparisons = 200_000;

/**
 * Whether a line inside a section that opens like a known name is the header of an article whose separator above it was lost: the words of an entry
 * that no other header answers to; nearly those, after its outlet; or the name of another known outlet, written just
 * as this dossier writes headers, before a paragraph. Several such names in a row are a review of headlines.
 */
export function isLostHeader(
  line: ShapedLine,
  { previous, next, outlet: current, mentions }: Surroundings,
  knowledge: Knowledge,
  unclaimed: Unclaimed,
): boolean {
  const { text, name: parts, outlet } = line;
  if (
    unclaimed.entries.size > 0 &&
    unclaimed.entries.has(line.words) &&
    (parts.colon || line.words.split(' ').length > 3)
  )
    return true;
  if (!parts.outlet || !parts.title || isSentence(text, parts.title)) return false;
  if (!knowledge.outlets.has(outlet)) return false;
  if (nearlyClaims(line.words, outlet, unclaimed)) return true;
  return (
    isUniform(text, parts.colon, knowledge) &&
    line.withoutNumber.titleKey.split(' ').length >= 3 &&
    isArticleOpening(next()) &&
    !namesOutlet(next(), knowledge) &&
    !namesOutlet(previous, knowledge) &&
    // In an interview, the outlet's own name stands before each question.
    (outlet !== current || mentions(outlet) === 1)
  );
}

const nearEnough = 0.7;

function nearlyClaims(words: string, outlet: string, unclaimed: Unclaimed): boolean {
  for (const entry of comparable(unclaimed)) {
    if (entry.startsWith(`${outlet} `) && similarity(entry, words) >= nearEnough) return true;
  }
  return false;
}

/** The entries that a line may be compared with: none, once that was done too often. */
export function comparable(unclaimed: Unclaimed): Iterable<string> {
  unclaimed.comparisons -= unclaimed.entries.size;
  return unclaimed.comparisons < 0 ? [] : unclaimed.entries.keys();
}

/** Whether every header so far has a blank before its colon, and this line too: speech in a body has none there. */
function isUniform(text: string, colon: Span | undefined, { styles }: Knowledge): boolean {
  return colon !== undefined && styles.close === 0 && styles.spaced > 0 && isSpaced(text, { colon });
}

function namesOutlet(line: ShapedLine | undefined, knowledge: Knowledge): boolean {
  return line !== undefined && opensLikeKnown(line, knowledge) && knowledge.outlets.has(line.outlet);
}

const shortestParagraph = 80;

/** Whether a line goes on an article that was headed just above: a paragraph, or a line with a year in it. */
function isArticleOpening(line: ShapedLine | undefined): boolean {
  if (!line || line.shape === 'blank' || line.shape === 'separator') return false;
  return line.width >= shortestParagraph || /[0-9٠-٩۰-۹]{4}/.test(line.content);
}
