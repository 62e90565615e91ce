/** `dossier/articles`, a request of our own: the articles of an open dossier in order, for a view of them. */
import type { Analysis } from '../core/analysis';
import { listArticles } from '../core/features/articles';
import type { Language } from '../core/language';
import type { OpenDocument } from '../documents';
import { type ArticleItem, toArticleItem } from '../protocol';
import { readUri } from './own-request';
import type { Route } from './route';

/** The answer; null for a document that isn't open. */
export interface ArticlesAnswer {
  readonly version: number;
  readonly articles: readonly ArticleItem[];
}

const method = 'dossier/articles';

export const articlesRoute: Route = ({ connection, documents, language }) => {
  const answers = new WeakMap<Analysis, { readonly language: Language; readonly answer: ArticlesAnswer }>();

  const list = ({ document, analysis }: OpenDocument, inLanguage: Language): ArticlesAnswer => {
    const articles = listArticles(analysis, inLanguage).map((each) => toArticleItem(document, each));
    return { version: document.version, articles };
  };

  connection.onRequest(method, (params: unknown): ArticlesAnswer | null => {
    const open = documents.get(readUri(method, params));
    if (!open) return null;
    const inLanguage = language(open);
    const known = answers.get(open.analysis);
    if (known?.language === inLanguage) return known.answer;
    const answer = list(open, inLanguage);
    answers.set(open.analysis, { language: inLanguage, answer });
    return answer;
  });
  return () => ({});
};
