import type { Span } from '../text';
/** A line of a preamble that can be told by itself: breadcrumb, masthead, posting date, author. */
export declare function isPreambleLine(text: string, line: Span): boolean;
/** `A \ B \ TITLE`: words around backslashes with blanks about them. */
export declare function isBreadcrumb(content: string): boolean;
/** `ملف مركز … 30/9/2021` or `إعداد مركز …`: who made the dossier, and of what day it is. */
export declare function isMasthead(content: string): boolean;
