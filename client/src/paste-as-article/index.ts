/** Pasting a page of news as an article: beside VS Code's own ways to paste, and as a command. */
import { commands, type Disposable, env, window, workspace } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import type { ProvideServer } from '../check-folder/checker';
import { say } from '../display-language';
import { languageId } from '../language';
import { tell } from '../messages';
import { findPasteApi } from './api';
import { articlePasteProvider, kindOfPaste, pasteMimeTypes } from './provider';
import { requestPaste } from './request';

const command = 'dossier.pasteAsArticle';

const nothing: Texts = {
  ar: 'ليس في الحافظة ما يصلح مقالاً: لا عنوان وتحته نص.',
  en: 'There is no article in the clipboard: no title with text under it.',
};

/** `server` starts the server where it isn't running. */
export function pasteArticles(server: ProvideServer): Disposable[] {
  const api = findPasteApi();
  if (!api) return [commands.registerCommand(command, () => pastePlainText(server))];
  const kind = kindOfPaste(api);
  return [
    api.languages.registerDocumentPasteEditProvider({ language: languageId }, articlePasteProvider(api, server), {
      providedPasteEditKinds: [kind],
      pasteMimeTypes: Object.values(pasteMimeTypes),
    }),
    commands.registerCommand(command, () => commands.executeCommand('editor.action.pasteAs', { kind: kind.value })),
  ];
}

/** Before the API, all that an extension gets of the clipboard is its plain text. */
async function pastePlainText(server: ProvideServer): Promise<void> {
  const editor = window.activeTextEditor;
  if (editor?.document.languageId !== languageId) return;
  const { document, selection } = editor;
  const clipboard = { plain: await env.clipboard.readText() };
  const paste = await requestPaste(await server(), document, selection.active, clipboard);
  if (paste) await workspace.applyEdit(paste.edit);
  else tell('information', say(nothing, document));
}
