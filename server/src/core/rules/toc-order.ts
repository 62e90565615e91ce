import type { Entry } from '../dossier';
import type { Texts } from '../language';
import { movedEntries } from '../numbering';
import { articleTexts, clean, dossier, english, names } from './examples';
import type { Examples, Rule } from './rule';

export const tocOrder: Rule = {
  code: 'toc-order',
  severity: 'warning',
  why: {
    ar: 'يتوقع القارئ المقالات بترتيب عناوينها.',
    en: 'Readers expect the articles in the order of the contents.',
  },
  messages: {
    default: {
      ar: 'موضع هذا السطر في العناوين غير موضع مقاله في الملف. رتب العناوين بترتيب المقالات.',
      en: "This entry stands elsewhere in the contents than its article in the dossier. Put the contents in the articles' order.",
    },
  },
  *check({ dossier: { entries }, match }) {
    for (const entry of movedEntries(match)) {
      const contents = [{ kind: 'move', entry }] as const;
      yield {
        span: (entries[entry] as Entry).span,
        fixes: () => [{ title: move, preferred: true, safe: true, contents }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([`1. ${names[1]}`, `2. ${names[2]}`, `⟦3. ${names[0]}⟧`], articleTexts),
    english.dossier(
      [`1. ${english.names[1]}`, `2. ${english.names[2]}`, `⟦3. ${english.names[0]}⟧`],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

const move: Texts = { ar: 'انقل السطر إلى موضع مقاله', en: "Move the entry to its article's place" };
