/** What can be done to a dossier as a whole: every operation is one step, or refused with a reason. */
import { analyse } from '../analysis';
import type { Article } from '../dossier';
import { applyEdits, type TextEdit } from '../edits/text-edit';
import type { Texts, Values } from '../language';
import type { Subject } from '../rules/rule';
import type { Span } from '../text';

export type Outcome = Done | Refused;

export interface Done {
  readonly edits: readonly TextEdit[];
  /** What to select, in the text after the edits (UTF-16 offsets). */
  readonly selection?: Span;
}

export interface Refused {
  readonly reason: Texts;
  readonly values?: Values;
}

/** What the articles are to be afterwards: the folded words of each one's first line, and which of them to select. */
export interface Expected {
  readonly words: readonly string[];
  readonly focus?: number;
}

/** Makes sure that the articles come out as they should: what a broken dossier would merge or lose is refused. */
export function settle(subject: Subject, edits: readonly TextEdit[], { words, focus = -1 }: Expected): Outcome {
  const { articles } = analyse(applyEdits(subject.dossier.text, edits), { outlets: subject.outlets }).dossier;
  const isAsExpected =
    articles.length === words.length && articles.every(({ name }, index) => name.wordsKey === words[index]);
  if (!isAsExpected) return { reason: reasons.broken };
  const selection = articles[focus]?.name.span;
  return { edits, ...(selection && { selection }) };
}

export function isArticle(subject: Subject, index: number): boolean {
  return Number.isInteger(index) && subject.dossier.articles[index] !== undefined;
}

export function wordsOf({ dossier }: Subject, index: number): string {
  return (dossier.articles[index] as Article).name.wordsKey;
}

export const reasons = {
  broken: {
    ar: 'في الملف أخطاء تجعل هذا غير مأمون: قد يلتحم مقال بآخر. أصلح الفواصل والعناوين أولاً.',
    en: 'The dossier has mistakes that make this unsafe: articles might run into each other. Mend separators and headers first.',
  },
  noLayout: {
    ar: 'لا فواصل في هذا النص ولا عناوين مرقمة، فلا يُعرف أين تبدأ مقالاته وأين تنتهي.',
    en: 'This text has neither separators nor numbered contents: nobody can tell where its articles begin and end.',
  },
  noArticle: { ar: 'لا مقال بهذا الرقم في الملف.', en: 'The dossier has no article of this number.' },
  noOutlet: { ar: 'لا وسيلة باسم {outlet} في الملف.', en: 'No outlet in the dossier is called {outlet}.' },
  noHeader: { ar: 'لا عنوان لهذا المقال ليُغيَّر.', en: 'This article has no header to change.' },
  noBody: {
    ar: 'ضع المؤشر داخل نص مقال، بحيث يبقى نص قبله ونص بعده.',
    en: 'Put the cursor into the text of an article, with text before it and after it.',
  },
  nothingToMerge: { ar: 'لا مقالات في النص الآخر.', en: 'The other text has no articles.' },
  badName: {
    ar: 'اسم الوسيلة والعنوان لا يكونان فارغين، ولا نقطتين في اسم الوسيلة.',
    en: 'Outlet and title must not be empty, and an outlet has no colon in it.',
  },
} satisfies Record<string, Texts>;
