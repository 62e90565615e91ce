import { isWellFormed, lostColon } from '../contents-match';
import type { Article, Dossier, Entry } from '../dossier';
import { insertLines } from '../edits/lines';
import { wordsFor, wordsSpan } from '../edits/names';
import { replace } from '../edits/text-edit';
import type { Fix } from '../fixes';
import { readName } from '../header';
import type { Texts } from '../language';
import { similarity } from '../similarity';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names, separator } from './examples';
import type { Examples, Rule, Subject } from './rule';

export const malformedHeader: Rule = {
  code: 'malformed-header',
  severity: 'error',
  why: {
    ar: 'من العنوان تُعرف الوسيلة والمقال؛ ومن دونه يضيع المقال من الفهرس والمخطط.',
    en: 'The header tells the outlet and the article: without it, contents and outline lose the article.',
  },
  messages: {
    noColon: {
      ar: 'هذا السطر في موضع عنوان مقال وليست فيه نقطتان بين الوسيلة والعنوان. اكتبه هكذا: الوسيلة :العنوان.',
      en: 'This line stands where a header belongs and has no colon between outlet and title. Write it as OUTLET :TITLE.',
    },
    noOutlet: {
      ar: 'لا وسيلة قبل النقطتين في عنوان المقال، فلا يُعرف مصدره. اكتب اسم الوسيلة قبلهما.',
      en: 'No outlet before the colon of this header, so nobody knows the source. Write the outlet before it.',
    },
    noTitle: {
      ar: 'لا عنوان بعد النقطتين، فلا يُعرف المقال. اكتب عنوان المقال بعدهما.',
      en: "No title after the colon of this header. Write the article's title after it.",
    },
    paragraph: {
      ar: 'هذا المقال يبدأ بفقرة لا بعنوان. أضف فوقها سطراً مثل: الوسيلة :العنوان، أو احذف الفاصل إن كانت تتمة لما قبلها.',
      en: 'This article begins with a paragraph, not with a header. Add a line OUTLET :TITLE above it, or delete the separator if it goes on the article before.',
    },
    marker: {
      ar: 'بقي في أول العنوان رقم أو علامة من قائمة العناوين. احذفه ليبدأ السطر باسم الوسيلة.',
      en: 'A number or bullet of the contents was left before this header. Delete it, so that the line begins with the outlet.',
    },
  },
  *check(subject) {
    const { slice, entries, articles } = subject.dossier;
    for (const [index, article] of articles.entries()) {
      const entry = entries[subject.match.entryOf[index] ?? -1];
      const message = faultOf(article, entry, slice);
      if (!message) continue;
      const fixes = () =>
        message === 'marker' ? unmarked(subject.dossier.text, article) : fromEntry(subject, article, entry);
      yield { span: article.name.span, message, fixes };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(entryLines, [article(`⟦${names[0].replace(':', '')}⟧`, bodies[0]), ...articleTexts.slice(1)]),
    dossier(entryLines, [articleTexts[0] as string, `⟦${bodies[1]}⟧\n${separator}\n`, articleTexts[2] as string]),
    english.dossier(english.entryLines, [
      article(`⟦${english.names[0].replace(':', '')}⟧`, english.bodies[0]),
      ...english.articleTexts.slice(1),
    ]),
  ],
  good: [clean, english.clean],
});

function faultOf({ name, headed }: Article, entry: Entry | undefined, slice: Dossier['slice']): string | undefined {
  if (!headed) return faultOfText(slice(name.span));
  if (!name.colon || (entry && lostColon(entry, name) === 'header')) return 'noColon';
  if (!isWellFormed(name)) return name.outlet ? 'noTitle' : 'noOutlet';
  return name.marker ? 'marker' : undefined;
}

const longestHeader = 160;

/** What is wrong with a line that is no header. */
function faultOfText(line: string): string {
  const { outlet, colon, title } = readName(line, { start: 0, end: line.length });
  if (colon && !outlet) return 'noOutlet';
  if (colon && !title) return 'noTitle';
  return colon || line.length > longestHeader ? 'paragraph' : 'noColon';
}

function unmarked(text: string, { name }: Article): Fix[] {
  const { start } = wordsSpan(text, name);
  const edits = [{ span: { start: name.span.start, end: start }, text: '' }];
  return [{ title: unmark, preferred: true, safe: true, edits }];
}

/** Less alike, a line is no header that went wrong but the article's text, whose header is missing. */
const sameWords = 0.5;

/** The entry's words: in the place of what is left of the header, or above the text where nothing is. */
function fromEntry(subject: Subject, { name, hasText }: Article, entry: Entry | undefined): Fix[] {
  if (!entry || !isWellFormed(entry)) return [];
  const { text } = subject.dossier;
  const words = wordsFor('header', subject)(entry);
  const isLeft = entry.wordsKey.includes(name.wordsKey);
  const isReworded = hasText && similarity(entry.wordsKey, name.wordsKey) >= sameWords;
  if (!isLeft && !isReworded) {
    const edits = [insertLines(text, name.span.start, [words])];
    return [{ title: addHeader, values: { words }, preferred: true, safe: true, edits }];
  }
  const fix: Fix = { title: takeEntry, values: { words }, preferred: true, edits: replace(text, name.span, words) };
  return [isLeft ? { ...fix, safe: true } : fix];
}

const unmark: Texts = { ar: 'احذف ما قبل اسم الوسيلة', en: 'Delete what stands before the outlet' };
const addHeader: Texts = { ar: 'أضف العنوان فوق النص: {words}', en: 'Add the header above the text: {words}' };
const takeEntry: Texts = {
  ar: 'اكتب العنوان كما في عناوين الملف: {words}',
  en: 'Write the header as in the contents: {words}',
};
