/**
 * Folds a text for comparison, as `docs/format.md` describes: letters that Arabic keyboards and habits mix up become
 * one, vowel marks, tatweel, quotation marks and invisible signs go, digits become ASCII, letters lower case, and each
 * run of white space and other punctuation one space, with none at either end.
 */
export declare function fold(text: string): string;
