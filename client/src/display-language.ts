/** The language of what the client itself shows: as the server's, by the setting `dossier.displayLanguage`. */
import { env, type TextDocument, workspace } from 'vscode';
import { displayLanguage, type Language, type Texts } from '../../server/src/core/language';

/** The language to speak in about a document; without one, VS Code's own where the setting says nothing. */
export function languageFor(document: TextDocument | undefined): Language {
  const chosen = workspace.getConfiguration('dossier').get<'auto' | Language>('displayLanguage', 'auto');
  return displayLanguage(chosen, env.language, document?.getText().slice(0, sampleLength) ?? '');
}

/** As much of a text as tells its language. UTF-16 units. */
const sampleLength = 4000;

export function say(texts: Texts, document: TextDocument | undefined): string {
  return texts[languageFor(document)];
}
