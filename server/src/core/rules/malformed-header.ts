import { isWellFormed, lostColon } from '../contents-match';
import { readName } from '../header';
import type { Span } from '../text';
import { article, articleTexts, bodies, clean, dossier, english, entryLines, names, separator } from './examples';
import type { Rule } from './rule';

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
  examples: {
    bad: [
      dossier(entryLines, [article(`⟦${names[0].replace(':', '')}⟧`, bodies[0]), ...articleTexts.slice(1)]),
      dossier(entryLines, [articleTexts[0] as string, `⟦${bodies[1]}⟧\n${separator}\n`, articleTexts[2] as string]),
      english.dossier(english.entryLines, [
        article(`⟦${english.names[0].replace(':', '')}⟧`, english.bodies[0]),
        ...english.articleTexts.slice(1),
      ]),
    ],
    good: [clean, english.clean],
  },
  *check({ dossier: { text, entries, articles }, match }) {
    for (const [index, { name, headed }] of articles.entries()) {
      const entry = entries[match.entryOf[index] ?? -1];
      if (!headed) yield { span: name.span, message: faultOf(text, name.span) };
      else if (!name.colon || (entry && lostColon(entry, name) === 'header'))
        yield { span: name.span, message: 'noColon' };
      else if (!isWellFormed(name)) yield { span: name.span, message: name.outlet ? 'noTitle' : 'noOutlet' };
      else if (name.marker) yield { span: name.span, message: 'marker' };
    }
  },
};

const longestHeader = 160;

/** What is wrong with a line that is no header. */
function faultOf(text: string, span: Span): string {
  const { outlet, colon, title } = readName(text, span);
  if (colon && !outlet) return 'noOutlet';
  if (colon && !title) return 'noTitle';
  return colon || span.end - span.start > longestHeader ? 'paragraph' : 'noColon';
}
