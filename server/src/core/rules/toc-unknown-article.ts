import { entryFault } from '../contents-match';
import type { Entry, Name } from '../dossier';
import { rewriteWords, wordsFor } from '../edits/names';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { similarity } from '../similarity';
import { articleTexts, clean, dossier, english, entryLines } from './examples';
import type { Examples, Rule, Subject } from './rule';

export const tocUnknownArticle: Rule = {
  code: 'toc-unknown-article',
  severity: 'error',
  why: {
    ar: 'سطر لا مقال له يعد القارئ بما ليس في الملف.',
    en: "An entry without an article promises readers what the dossier doesn't hold.",
  },
  messages: {
    default: {
      ar: 'لا مقال في الملف بهذا العنوان. الصق المقال، أو صحح السطر، أو احذفه.',
      en: 'No article in the dossier answers to this entry. Paste the article, correct the entry, or delete it.',
    },
  },
  *check(subject) {
    const { entries, articles } = subject.dossier;
    const { match } = subject;
    // While no article is there yet, the contents are what is being written.
    if (articles.length === 0) return;
    for (const [index, entry] of entries.entries()) {
      const isUnknown = match.articleOf[index] === undefined && !match.repeatedEntries.has(index);
      if (!isUnknown || entryFault(entry, undefined) !== undefined) continue;
      const removal: Fix = { title: remove, preferred: true, contents: [{ kind: 'remove', entry: index }] };
      yield { span: entry.span, fixes: () => [removal, ...renaming(subject, entry)] };
    }
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier([...entryLines, '⟦4. الراية :بطولة الشطرنج تنطلق غداً⟧'], articleTexts),
    english.dossier(
      [...english.entryLines, '⟦4. The National: Chess championship opens tomorrow⟧'],
      english.articleTexts,
    ),
  ],
  good: [clean, english.clean],
});

const remove: Texts = { ar: 'احذف السطر وأعد الترقيم', en: 'Delete the entry and renumber' };
const rename: Texts = { ar: 'اجعله لأقرب مقال: {name}', en: 'Make it name the nearest article: {name}' };

/** Less alike, an article isn't what the entry means. */
const nearEnough = 0.3;
/** More articles without an entry are no slip; comparing each with each entry would cost more than it tells. */
const mostCompared = { articles: 40, pairs: 200_000 };

/** Makes an entry name the article most like it, of those that no entry names. */
function renaming(subject: Subject, entry: Entry): Fix[] {
  const { text, articles, entries } = subject.dossier;
  const unlisted = subject.match.unlistedArticles;
  const pairs = unlisted.length * entries.length;
  if (unlisted.length > mostCompared.articles || pairs > mostCompared.pairs) return [];
  const near = unlisted
    .flatMap((index) => articles[index] ?? [])
    .map(({ name }) => ({ name, likeness: similarity(name.wordsKey, entry.wordsKey) }))
    .reduce<Candidate | undefined>(
      (best, next) => (next.likeness > (best?.likeness ?? nearEnough) ? next : best),
      undefined,
    );
  if (!near) return [];
  const name = wordsFor('entry', subject)(near.name);
  return [{ title: rename, values: { name }, edits: rewriteWords(text, entry, name) }];
}

interface Candidate {
  readonly name: Name;
  readonly likeness: number;
}
