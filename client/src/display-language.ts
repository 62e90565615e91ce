/** The language of what the client itself shows: as the server's, by the setting `dossier.displayLanguage`. */
import { env, Range, type TextDocument, window, workspace } from 'vscode';
import { displayLanguage, type Language, type Texts } from '../../server/src/core/language';
import { languageId } from './language';
import { setting } from './settings';

/**
 * The language to speak in about a document; without one, about a dossier that is open. Where none is, Arabic: there is no
 * Arabic VS Code for a desk to have, so that its English tells nothing.
 */
export function languageFor(document: TextDocument | undefined): Language {
  return displayLanguage(setting('displayLanguage'), env.language, sampleOf(document ?? openDossier()));
}

function openDossier(): TextDocument | undefined {
  const shown = window.activeTextEditor?.document;
  return [shown, ...workspace.textDocuments].find((document) => document?.languageId === languageId);
}

function sampleOf(document: TextDocument | undefined): string {
  return document?.getText(new Range(0, 0, sampleLines, 0)).slice(0, sampleLength) ?? '';
}

/** As much of a text as tells its language. UTF-16 units. */
const sampleLength = 4000;
const sampleLines = 100;

export function say(texts: Texts, document: TextDocument | undefined): string {
  return texts[languageFor(document)];
}
