/** The command "new dossier": an untitled one from the desk's template, with the day in it. */
import { commands, type Disposable, Position, SnippetString, window, workspace } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import type { ProvideServer } from '../check-folder';
import { languageFor, say } from '../display-language';
import { languageId } from '../language';

const settings: Texts = { ar: 'فتح الإعدادات', en: 'Open Settings' };

/** What is used here of the answer to `dossier/newDossier`. */
interface Answer {
  readonly snippet: string;
  readonly ignored: readonly string[];
}

export function newDossiers(server: ProvideServer): Disposable {
  return commands.registerCommand('dossier.newDossier', async () => {
    const { client } = await server();
    const language = languageFor(undefined);
    const { snippet, ignored } = await client.sendRequest<Answer>('dossier/newDossier', { date: today(), language });
    await open(snippet);
    for (const reason of ignored) void complain(reason);
  });
}

/** Of the clock on the wall. */
function today() {
  const now = new Date();
  return { year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() };
}

async function open(snippet: string): Promise<void> {
  const document = await workspace.openTextDocument({ language: languageId });
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet), new Position(0, 0));
}

async function complain(reason: string): Promise<void> {
  const action = say(settings, undefined);
  const chosen = await window.showWarningMessage(isolate(reason), action);
  if (chosen === action) await commands.executeCommand('workbench.action.openSettings', 'dossier.newDossier');
}
