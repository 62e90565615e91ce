/** An outlet or a title called something else, in every entry and header that has it. */
import { skipBlanks, trimEnd } from '../characters';
import type { Name } from '../dossier';
import { readParts } from '../header';
import type { Texts } from '../language';
import { identifyOutlets, namesOf } from '../outlets/identity';
import { mentionIn } from '../outlets/mentions';
import type { Subject } from '../rules/rule';
import type { Span } from '../text';
import { slice } from './names';
import type { TextEdit } from './text-edit';

/** What is renamed: a part of some names, each with the stretch that the new words take the place of. */
export interface Renaming {
  readonly part: 'outlet' | 'title';
  readonly places: readonly { readonly name: Name; readonly span: Span }[];
}

/** The edits, or why there can be none: in words for whoever chose the new ones. */
export type Renamed = { readonly edits: readonly TextEdit[] } | { readonly refusal: Texts };

/**
 * An outlet in all its spellings; undefined where a name has none. Quotation marks stay where all mentions have them; where only some do, they go with the old spelling.
 */
export function outletEverywhere(subject: Subject, name: Name): Renaming | undefined {
  const outletOf = identifyOutlets(subject);
  const own = outletOf(name);
  if (own === '') return undefined;
  const mentions = namesOf(subject).flatMap((other) => {
    const mention = outletOf(other) === own ? mentionIn(other) : undefined;
    return mention ? { name: other, mention } : [];
  });
  const keepsQuotes = mentions.every(({ mention }) => mention.isQuoted);
  const places = mentions.map(({ name, mention }) => ({ name, span: keepsQuotes ? mention.inner : mention.span }));
  return { part: 'outlet', places };
}

/** An article's title in its header and in the entry that is its own; and in `pointed`, another entry that names it. */
export function titleOfArticle(
  { dossier: { entries, articles }, match }: Subject,
  article: number,
  pointed?: Name,
): Renaming {
  const names = new Set([entries[match.entryOf[article] ?? -1], articles[article]?.name, pointed]);
  const places = [...names].flatMap((each) => (each?.title ? [{ name: each, span: each.title }] : []));
  return { part: 'title', places };
}

/** Puts new words, without the blanks about them, in all places. */
export function renameAll(text: string, { part, places }: Renaming, chosen: string): Renamed {
  const start = skipBlanks(chosen, 0, chosen.length);
  const words = chosen.slice(start, trimEnd(chosen, start, chosen.length));
  if (words === '') return { refusal: refusals.empty };
  if (/[\r\n]/.test(words)) return { refusal: refusals.lineBreak };
  if (part === 'outlet' && /[:：﹕]/.test(words)) return { refusal: refusals.colon };
  const edits = places.map(({ span }) => ({ span, text: words }));
  const isReadable = places.every(({ name }, index) => staysWhole(text, name, part, edits[index] as TextEdit));
  return isReadable
    ? { edits: edits.filter(({ span }) => slice(text, span) !== words) }
    : { refusal: refusals.unreadable };
}

/** Whether a name is read in the same parts after an edit within one of them: `2. الأفق` as an outlet would be none. */
function staysWhole(text: string, { outlet, colon, title }: Name, part: Renaming['part'], edit: TextEdit): boolean {
  const changed = part === 'outlet' ? outlet : title;
  if (!changed) return false;
  const written = text.slice(changed.start, edit.span.start) + edit.text + text.slice(edit.span.end, changed.end);
  const [before, after] = part === 'outlet' ? [written, title] : [outlet, written];
  const asText = (each: string | Span | undefined) => (typeof each === 'string' ? each : each ? slice(text, each) : '');
  const line = asText(before) + asText(colon) + asText(after);
  const read = readParts(line, { start: 0, end: line.length });
  const isSame = (span: Span | undefined, words: string) => (span ? slice(line, span) : '') === words;
  return !read.number && !read.marker && isSame(read.outlet, asText(before)) && isSame(read.title, asText(after));
}

const refusals = {
  empty: { ar: 'اكتب اسماً: لا يصح أن يبقى فارغاً.', en: 'Type a name: it can’t be empty.' },
  lineBreak: {
    ar: 'الوسيلة والعنوان في سطر واحد: احذف فاصل السطور من الاسم الجديد.',
    en: 'Outlet and title stand on one line: take the line break out of the new name.',
  },
  colon: {
    ar: 'لا يصح أن يكون في اسم الوسيلة نقطتان (:)، فبهما ينتهي اسمها ويبدأ العنوان.',
    en: 'An outlet’s name can’t have a colon in it: the first colon ends the outlet and begins the title.',
  },
  unreadable: {
    ar: 'لا يصح هذا الاسم هنا: فأوله يُقرأ رقماً أو علامة تعداد أو عنوان موقع.',
    en: 'This name can’t stand here: its beginning would be read as a number, a bullet or a web address.',
  },
} as const satisfies Record<string, Texts>;
