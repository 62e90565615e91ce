/** The articles of an open dossier, as the server tells them. */
import type { Position, Range, TextDocument } from 'vscode';
import type { BaseLanguageClient, Range as ServerRange } from 'vscode-languageclient';
import type { ArticleSummary } from '../../server/src/core/features/articles';
import type { ProvideServer } from './check-folder';

export interface Article extends Omit<ArticleSummary, 'span' | 'nameSpan' | 'entrySpan'> {
  readonly range: Range;
  /** The title, or what stands in its place. */
  readonly selectionRange: Range;
  /** Undefined for an article that the contents leave out. */
  readonly entryRange: Range | undefined;
}

/** The articles in document order, of one version of a document. */
export interface Listing {
  readonly document: TextDocument;
  readonly version: number;
  readonly articles: readonly Article[];
}

/** Asks the server for the articles of a document's present version; none where the document is gone. */
export async function listArticles(server: ProvideServer, document: TextDocument): Promise<Listing> {
  const { client } = await server();
  const params = { uri: client.code2ProtocolConverter.asUri(document.uri) };
  const answer = await client.sendRequest<Answer | null>('dossier/articles', params);
  const articles = answer?.articles.map((each) => convert(client, each)) ?? [];
  return { document, version: answer?.version ?? document.version, articles };
}

/** The article that a position is in, or whose entry it is on. */
export function articleAt({ articles }: Listing, position: Position): Article | undefined {
  const isOn = ({ start, end }: Range) => start.line <= position.line && position.line <= end.line;
  return articles.find(({ range, entryRange }) => isOn(range) || (entryRange && isOn(entryRange)));
}

interface Answer {
  readonly version: number;
  readonly articles: readonly ServerArticle[];
}

type ServerArticle = Omit<Article, PlaceName> & { readonly [place in PlaceName]?: ServerRange };
type PlaceName = 'range' | 'selectionRange' | 'entryRange';

function convert({ protocol2CodeConverter }: BaseLanguageClient, article: ServerArticle): Article {
  return {
    ...article,
    range: protocol2CodeConverter.asRange(article.range) as Range,
    selectionRange: protocol2CodeConverter.asRange(article.selectionRange) as Range,
    entryRange: protocol2CodeConverter.asRange(article.entryRange),
  };
}
