import { writeContents } from '../edits/new-contents';
import type { Fix } from '../fixes';
import type { Texts } from '../language';
import { article, articleTexts, bodies, clean, dossier, english, names } from './examples';
import type { Examples, Rule, Subject } from './rule';

export const missingToc: Rule = {
  code: 'missing-toc',
  severity: 'warning',
  why: {
    ar: 'من العناوين يعرف القارئ ما في الملف ويصل إليه.',
    en: 'The contents tell readers what the dossier holds and where.',
  },
  messages: {
    default: {
      ar: 'في الملف مقالات وليست فيه قائمة عناوين. أضف فوق هذا المقال «عناوين الملف» وتحتها العناوين مرقمة.',
      en: 'The dossier has articles and no contents. Add a numbered list of them under a contents heading, above this article.',
    },
  },
  *check(subject) {
    const { entries, articles } = subject.dossier;
    const first = articles.find(({ headed }) => headed);
    if (first && entries.length === 0) yield { span: first.name.span, fixes: () => fixesOf(subject) };
  },
};

export const examples = (): Examples => ({
  bad: [
    dossier(undefined, [article(`⟦${names[0]}⟧`, bodies[0]), ...articleTexts.slice(1)]),
    english.dossier(undefined, [article(`⟦${english.names[0]}⟧`, english.bodies[0]), ...english.articleTexts.slice(1)]),
  ],
  good: [clean, english.clean],
});

function fixesOf(subject: Subject): Fix[] {
  const edits = writeContents(subject);
  return edits.length > 0 ? [{ title: write, preferred: true, safe: true, edits }] : [];
}

const write: Texts = { ar: 'اكتب عناوين الملف من عناوين مقالاته', en: "Write the contents from the articles' headers" };
