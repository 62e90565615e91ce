/** Merges another dossier into this one: one of the workspace, or any file. */
import { CancellationTokenSource, type QuickPickItem, type TextDocument, type Uri, window, workspace } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { looksLikeDossier } from '../../../server/src/core/recognize';
import { findDossiers } from '../check-folder/find';
import { say } from '../display-language';
import { languageId } from '../language';
import { tell } from '../messages';
import { readText } from '../read-text';
import type { Operation } from './edit';
import type { Target } from './target';

const which: Texts = { ar: 'أي ملف صحفي تُضاف مقالاته إلى هذا الملف؟', en: 'Which dossier’s articles are to be added?' };
const browse: Texts = { ar: 'اختيار ملف…', en: 'Choose a File…' };
const merge: Texts = { ar: 'دمج', en: 'Merge' };
const unreadable: Texts = {
  ar: 'تعذرت قراءة الملف: إما أنه غير موجود أو أنه ليس بترميز UTF-8.',
  en: 'The file cannot be read: it is gone, or not in UTF-8.',
};
const noDossier: Texts = { ar: 'هذا الملف ليس ملفاً صحفياً.', en: 'This file is not a dossier.' };

export async function mergeDossier({ listing: { document } }: Target): Promise<Operation | undefined> {
  const uri = await chooseDossier(document);
  if (!uri) return undefined;
  const text = await readText(uri);
  if (typeof text === 'string' && isDossier(uri, text)) return { operation: 'merge', text };
  tell('warning', say(typeof text === 'string' ? noDossier : unreadable, document));
  return undefined;
}

function isDossier({ path }: Uri, text: string): boolean {
  return path.toLowerCase().endsWith('.dossier') || looksLikeDossier(text);
}

interface Choice extends QuickPickItem {
  /** Undefined for what is still to be looked for. */
  readonly uri?: Uri;
}

async function chooseDossier(document: TextDocument): Promise<Uri | undefined> {
  const cancelling = new CancellationTokenSource();
  const choice = await window.showQuickPick(
    listChoices(document, cancelling),
    { placeHolder: isolate(say(which, document)), matchOnDescription: true },
    cancelling.token,
  );
  cancelling.cancel();
  return choice && (choice.uri ?? (await browseFor(document)));
}

/** Those of the same folder first. */
async function listChoices(document: TextDocument, { token }: CancellationTokenSource): Promise<Choice[]> {
  const open = workspace.textDocuments.filter(({ languageId: id }) => id === languageId).map(({ uri }) => uri);
  const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const found = new Map([...open, ...(await findDossiers(folders, token))].map((uri) => [uri.toString(), uri]));
  found.delete(document.uri.toString());
  const isNear = (uri: Uri) => folderOf(uri) === folderOf(document.uri);
  const nearFirst = [...found.values()].sort((a, b) => Number(isNear(b)) - Number(isNear(a)));
  const choices = nearFirst.map((uri): Choice => ({ uri, ...nameOf(uri) }));
  return [...choices, { label: `$(folder-opened) ${say(browse, document)}` }];
}

function folderOf({ path }: Uri): string {
  return path.slice(0, path.lastIndexOf('/'));
}

function nameOf(uri: Uri): Pick<QuickPickItem, 'label' | 'description'> {
  const [label = '', ...folders] = workspace.asRelativePath(uri).split('/').reverse();
  return { label, description: folders.reverse().join('/') };
}

async function browseFor(document: TextDocument): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({ openLabel: say(merge, document) });
  return chosen?.[0];
}
