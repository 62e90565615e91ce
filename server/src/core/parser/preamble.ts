/** The lines before the contents, or before the first article where there are none. */
import { fold } from '../fold';
import type { Span } from '../text';

/** A line of a preamble that can be told by itself: breadcrumb, masthead, posting date, author. */
export function isPreambleLine(text: string, line: Span): boolean {
  const content = text.slice(line.start, Math.min(line.end, line.start + 300)).trim();
  return isBreadcrumb(content) || isMasthead(content) || isPostingDate(content) || /^admin$/i.test(content);
}

/** `A \ B \ TITLE`: words around backslashes with blanks about them. */
export function isBreadcrumb(content: string): boolean {
  return /^\p{L}[^\\]*\s\\\s/u.test(content);
}

/** `ملف مركز … 30/9/2021` or `إعداد مركز …`: who made the dossier, and of what day it is. */
export function isMasthead(content: string): boolean {
  const words = fold(content);
  return words.startsWith('اعداد مركز ') || (/^ملف \p{L}/u.test(words) && endsWithDate(content));
}

const digits = '[0-9٠-٩۰-۹]';
const date = new RegExp(`(?:^|\\s)${digits}{1,2}[./-]${digits}{1,2}[./-]${digits}{4}$`);

function endsWithDate(content: string): boolean {
  return date.test(content);
}

function isPostingDate(content: string): boolean {
  return content.length <= 10 && date.test(content);
}
