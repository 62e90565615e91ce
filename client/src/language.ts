/** Plain `.txt` files that are dossiers. */
import { type Disposable, languages, type TextDocument, workspace } from 'vscode';
import { looksLikeDossier } from '../../server/src/core/recognize';
import { setting } from './settings';

export const languageId = 'dossier';

/**
 * Gives the dossier language to plain text files whose first line is a dossier's. VS Code's own `firstLine` can't: a
 * file name's extension wins over it, and `.txt` belongs to plain text. Each document is looked at once, so that
 * whoever sets it back to plain text keeps it so.
 */
export function recognizePlainText(): Disposable[] {
  const seen = new Set<string>();
  const look = (document: TextDocument) => {
    const key = document.uri.toString();
    if (document.languageId !== 'plaintext' || seen.has(key)) return;
    seen.add(key);
    if (!/\.txt$/i.test(document.uri.path) || !setting('recognizePlainText')) return;
    if (looksLikeDossier(document.getText())) void languages.setTextDocumentLanguage(document, languageId);
  };
  workspace.textDocuments.forEach(look);
  return [workspace.onDidOpenTextDocument(look)];
}
