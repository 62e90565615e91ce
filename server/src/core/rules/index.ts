/** Every rule, in the order of the documentation. */
import { articleNotInToc } from './article-not-in-toc';
import { duplicateArticle } from './duplicate-article';
import { emptyArticle } from './empty-article';
import { futureDate } from './future-date';
import { hijriMismatch } from './hijri-mismatch';
import { invalidDate } from './invalid-date';
import { invisibleCharacter } from './invisible-character';
import { malformedHeader } from './malformed-header';
import { malformedSeparator } from './malformed-separator';
import { malformedTocEntry } from './malformed-toc-entry';
import { misplacedSeparator } from './misplaced-separator';
import { missingSeparator } from './missing-separator';
import { missingToc } from './missing-toc';
import { nearDuplicate } from './near-duplicate';
import { outletVariant } from './outlet-variant';
import { repeatedSeparator } from './repeated-separator';
import type { Rule } from './rule';
import { tocDuplicateEntry } from './toc-duplicate-entry';
import { tocMismatch } from './toc-mismatch';
import { tocNumbering } from './toc-numbering';
import { tocOrder } from './toc-order';
import { tocUnknownArticle } from './toc-unknown-article';
import { unbalancedQuotes } from './unbalanced-quotes';
import { weekdayMismatch } from './weekday-mismatch';

export const rules: readonly Rule[] = [
  missingSeparator,
  malformedSeparator,
  repeatedSeparator,
  misplacedSeparator,
  emptyArticle,
  malformedHeader,
  unbalancedQuotes,
  outletVariant,
  duplicateArticle,
  missingToc,
  malformedTocEntry,
  tocNumbering,
  tocUnknownArticle,
  articleNotInToc,
  tocMismatch,
  tocOrder,
  tocDuplicateEntry,
  invalidDate,
  weekdayMismatch,
  hijriMismatch,
  futureDate,
  nearDuplicate,
  invisibleCharacter,
];

/** All but the one that compares texts: what is alike in words stays so whatever is mended, and to compare them takes long. */
export const rulesOfForm: readonly Rule[] = rules.filter((rule) => rule !== nearDuplicate);
