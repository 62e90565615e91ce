/** Deletes articles at once, and offers to bring them back. */
import { commands, type TextDocument, window } from 'vscode';
import { articles as articlesNoun, counted } from '../../../server/src/core/count';
import { fill, type Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import type { Article } from '../articles';
import { languageFor, say } from '../display-language';
import { tell } from '../messages';
import type { Operation } from './edit';
import type { Target } from './target';

const deletedOne: Texts = { ar: 'حُذف المقال: {title}', en: 'Deleted: {title}' };
const deletedMany: Texts = { ar: 'حُذف من الملف: {articles}', en: 'Deleted: {articles}' };
const undo: Texts = { ar: 'تراجع', en: 'Undo' };
const changedSince: Texts = {
  ar: 'تغيّر الملف بعد الحذف، فالتراجع الآن يلغي آخر تغيير لا الحذف. ارجع خطوة خطوة من قائمة التحرير.',
  en: 'The dossier has changed since: undo would take back the last change, not the deletion. Undo step by step from the Edit menu.',
};

export function deleteArticles({ articles }: Target): Operation {
  const indices = articles.map(({ index }) => index);
  return { operation: 'deleteArticle', article: indices.length === 1 ? indices[0] : indices };
}

/** Tells what is gone. Doesn't wait for an answer, which may never come. */
export function offerUndo({ listing: { document }, articles }: Target): void {
  const { version } = document;
  const action = say(undo, document);
  void window.showInformationMessage(isolate(describe(articles, document)), action).then(async (chosen) => {
    if (chosen === action) await undoIn(document, version);
  });
}

function describe(articles: readonly Article[], document: TextDocument): string {
  const language = languageFor(document);
  const [only] = articles;
  return articles.length === 1 && only
    ? fill(deletedOne, language, { title: only.title })
    : fill(deletedMany, language, { articles: counted({ count: articles.length, of: articlesNoun }, language) });
}

/** `version` is the document's after the deletion. */
async function undoIn(document: TextDocument, version: number): Promise<void> {
  if (document.version !== version) {
    tell('warning', say(changedSince, document));
    return;
  }
  await window.showTextDocument(document);
  await commands.executeCommand('undo');
}
