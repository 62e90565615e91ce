/** Reads an article out of a clipboard. */
import { type PageArticle, readArticle } from './read-article';
import { readHtml } from './read-html';
import { readPlain } from './read-plain';

export interface Clipboard {
  /** A page, or a piece of one. */
  readonly html?: string;
  /** Read where there is no HTML. */
  readonly plain?: string;
}

/** Undefined where nothing in the clipboard can be an article. Never throws. */
export function readClipboard({ html, plain }: Clipboard): PageArticle | undefined {
  const page = html ? readHtml(html) : readPlain(plain ?? '');
  return page && readArticle(page);
}
