/** Every operation by its public name: `dossier.edit.<name>`. */
import type { Texts } from '../language';
import type { Subject } from '../rules/rule';
import { isCount, isCounts, isWords, type Reader, readArguments } from './arguments';
import { renumberContents, updateContents } from './contents';
import { deleteArticle } from './delete';
import { insertArticle } from './insert';
import { merge } from './merge';
import { moveArticle } from './move';
import { renameOutlet, retitle } from './names';
import type { Outcome } from './operation';
import { groupByOutlet, orderAsContents } from './order';
import { splitArticle } from './split';

export interface Operation {
  readonly name: string;
  /** What undo shows. */
  readonly label: Texts;
  /** Throws `ArgumentError` where an argument lacks or is of the wrong kind. */
  run(subject: Subject, given: unknown): Outcome;
}

export const operations: readonly Operation[] = [
  operation(
    'moveArticle',
    { ar: 'نقل مقال', en: 'Move article' },
    { article: isCounts, to: isCount },
    (subject, { article, to }) => moveArticle(subject, { articles: [article].flat(), to }),
  ),
  operation('deleteArticle', { ar: 'حذف مقال', en: 'Delete article' }, { article: isCounts }, (subject, { article }) =>
    deleteArticle(subject, { articles: [article].flat() }),
  ),
  operation(
    'insertArticle',
    { ar: 'إدراج مقال', en: 'Insert article' },
    { at: isCount, outlet: isWords, title: isWords, body: optionalWords },
    (subject, { body, ...rest }) => insertArticle(subject, { ...rest, ...(body !== undefined && { body }) }),
  ),
  operation('retitle', { ar: 'تغيير عنوان مقال', en: 'Change title' }, { article: isCount, title: isWords }, retitle),
  operation(
    'renameOutlet',
    { ar: 'تغيير اسم وسيلة', en: 'Rename outlet' },
    { outlet: isWords, name: isWords },
    renameOutlet,
  ),
  operation('splitArticle', { ar: 'قسمة مقال', en: 'Split article' }, { offset: isCount }, splitArticle),
  operation('updateContents', { ar: 'تحديث عناوين الملف', en: 'Update contents' }, {}, updateContents),
  operation('orderAsContents', { ar: 'ترتيب المقالات كعناوين الملف', en: 'Order as contents' }, {}, orderAsContents),
  operation('groupByOutlet', { ar: 'جمع مقالات كل وسيلة', en: 'Group by outlet' }, {}, groupByOutlet),
  operation('renumber', { ar: 'ترقيم عناوين الملف', en: 'Renumber contents' }, {}, renumberContents),
  operation('merge', { ar: 'ضم ملف آخر', en: 'Merge dossier' }, { text: isWords }, merge),
];

function optionalWords(value: unknown): value is string | undefined {
  return value === undefined || isWords(value);
}

function operation<T>(
  name: string,
  label: Texts,
  readers: { readonly [key in keyof T]: Reader<T[key]> },
  run: (subject: Subject, args: T) => Outcome,
): Operation {
  return { name, label, run: (subject, given) => run(subject, readArguments(readers, given)) };
}
