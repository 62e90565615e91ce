import type { Entry } from '../dossier';
import type { Texts } from '../language';
import { articleTexts, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const tocDuplicateEntry: Rule = {
  code: 'toc-duplicate-entry',
  severity: 'warning',
  why: {
    ar: 'سطران لمقال واحد يوهمان بمقالين.',
    en: 'Two entries for one article make it look like two.',
  },
  messages: {
    default: {
      ar: 'هذا السطر مكرر، فالمقال مذكور في العناوين من قبل. احذفه وأعد الترقيم.',
      en: 'The contents name this article already. Delete this entry and renumber.',
    },
  },
  *check({ dossier: { entries }, match }) {
    for (const entry of match.repeatedEntries.keys()) {
      const contents = [{ kind: 'remove', entry }] as const;
      yield {
        span: (entries[entry] as Entry).span,
        fixes: () => [{ title: remove, preferred: true, safe: true, contents }],
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([entryLines[0] as string, entryLines[1] as string, `⟦3. ${names[1]}⟧`, `4. ${names[2]}`], articleTexts),
    english.dossier(
      [
        english.entryLines[0] as string,
        english.entryLines[1] as string,
        `⟦3. ${english.names[1]}⟧`,
        `4. ${english.names[2]}`,
      ],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

const remove: Texts = { ar: 'احذف السطر المكرر وأعد الترقيم', en: 'Delete the repeated entry and renumber' };
