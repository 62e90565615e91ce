import { entryFault, isWellFormed, lostColon, nameKey } from '../contents-match';
import type { Entry, Name } from '../dossier';
import { copyWords } from '../edits/names';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { similarity } from '../similarity';
import { articleTexts, clean, dossier, english, entryLines, names } from './examples';
import type { Examples, Rule } from './rule';

export const tocMismatch: Rule = {
  code: 'toc-mismatch',
  severity: 'warning',
  why: {
    ar: 'سطر العناوين وعنوان المقال اسمان لمقال واحد، فإذا اختلفا لم يُعرف أيهما الصحيح.',
    en: 'Entry and header name one article: where they differ, nobody knows which is right.',
  },
  messages: {
    default: {
      ar: 'كلمات هذا السطر غير كلمات عنوان مقاله: {header}. اجعلهما سواء.',
      en: 'This entry and the header of its article differ in their words: {header}. Make them the same.',
    },
  },
  *check({ dossier, match }) {
    const { entries, articles } = dossier;
    for (const [index, entry] of entries.entries()) {
      const article = articles[match.articleOf[index] ?? -1];
      if (!article?.headed || !isWellFormed(article.name) || entryFault(entry, article)) continue;
      if (nameKey(entry) === nameKey(article.name) || lostColon(entry, article.name)) continue;
      const { span } = article.name;
      yield {
        span: entry.span,
        values: { header: dossier.slice(span) },
        related: { span, message: header },
        fixes: () => fixesOf(dossier.text, entry, article.name),
      };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([entryLines[0] as string, `⟦2. ${names[1]} غداً⟧`, entryLines[2] as string], articleTexts),
    english.dossier(
      [english.entryLines[0] as string, `⟦2. ${english.names[1]} tomorrow⟧`, english.entryLines[2] as string],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

function fixesOf(text: string, entry: Entry, header: Name): Fix[] {
  const fromHeader: Fix = { title: takeHeader, preferred: true, edits: copyWords(text, header, entry) };
  const isSlip = similarity(entry.wordsKey, header.wordsKey) >= slip;
  return [
    isSlip ? { ...fromHeader, safe: true } : fromHeader,
    { title: takeEntry, edits: copyWords(text, entry, header) },
  ];
}

/** Names that are less alike may mean two articles: somebody has to look. */
const slip = 0.5;

const takeHeader: Texts = { ar: 'خذ كلمات عنوان المقال', en: "Take the header's words" };
const takeEntry: Texts = { ar: 'اكتب كلمات هذا السطر في عنوان المقال', en: "Write the entry's words into the header" };

const header: Texts = { ar: 'عنوان المقال', en: "The article's header" };
