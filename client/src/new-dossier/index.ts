/** The command "new dossier": an untitled one from the desk's template, with the day in it. */
import { commands, type Disposable, Position, SnippetString, window, workspace } from 'vscode';
import type { ProvideServer } from '../check-folder';
import { languageFor } from '../display-language';
import { languageId } from '../language';

/** What is used here of the answer to `dossier/newDossier`. */
interface Answer {
  readonly snippet: string;
}

export function newDossiers(server: ProvideServer): Disposable {
  return commands.registerCommand('dossier.newDossier', async () => {
    const { client } = await server();
    const language = languageFor(undefined);
    const { snippet } = await client.sendRequest<Answer>('dossier/newDossier', { date: today(), language });
    await open(snippet);
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
