import type { Texts } from '../language';
import { misnumbered } from '../numbering';
import { articleTexts, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const tocNumbering: Rule = {
  code: 'toc-numbering',
  severity: 'warning',
  why: {
    ar: 'رقم مكرر أو ناقص يوهم القارئ بمقال زائد أو ساقط.',
    en: "A number that is missing or comes twice makes readers look for an article that isn't there.",
  },
  messages: {
    default: {
      ar: 'رقم هذا السطر {number} والمنتظر {expected}، فيختل تسلسل العناوين. أعد ترقيم العناوين.',
      en: "This entry has the number {number} where {expected} is due, so the contents don't count right. Renumber them.",
    },
  },
  *check(subject) {
    for (const { index, entry, expected } of misnumbered(subject)) {
      const contents = [{ kind: 'renumber', entry: index, number: expected }] as const;
      yield {
        span: entry.number ?? entry.span,
        values: { number: entry.value ?? '', expected },
        fixes: () => [{ title: renumber, values: { expected }, preferred: true, safe: true, contents }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([entryLines[0] as string, `⟦1⟧. ${names[1]}`, entryLines[2] as string], articleTexts),
    english.dossier(
      [english.entryLines[0] as string, `⟦1⟧. ${english.names[1]}`, english.entryLines[2] as string],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

const renumber: Texts = { ar: 'أعد الترقيم من هنا بالرقم {expected}', en: 'Renumber from here with {expected}' };
