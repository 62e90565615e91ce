/** The command "check folder": the problems of dossiers that aren't open. */
import { type CancellationToken, commands, type Disposable, ProgressLocation, Uri, window, workspace } from 'vscode';
import { fill, type Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { summarize } from '../../../server/src/core/summary';
import { languageFor, say } from '../display-language';
import { tell } from '../messages';
import { Checker, count, type Outcome, type ProvideServer } from './checker';
import { ClosedDossiers } from './closed-dossiers';
import { findDossiers } from './find';

export type { ProvideServer, Server } from './checker';

const command = 'dossier.checkFolder';

const searching: Texts = { ar: 'البحث عن الملفات الصحفية', en: 'Looking for dossiers' };
const checking: Texts = { ar: 'فحص الملفات الصحفية', en: 'Checking dossiers' };
const stopped: Texts = { ar: 'توقّف الفحص قبل تمامه.', en: 'The check was stopped before its end.' };
const nothing: Texts = { ar: 'لا ملفات صحفية في هذا المجلد.', en: 'There are no dossiers in this folder.' };
const show: Texts = { ar: 'عرض الأخطاء', en: 'Show Problems' };
const choose: Texts = { ar: 'فحص', en: 'Check' };
const howFar: Texts = { ar: '{done} من {total}', en: '{done} of {total}' };

/** `server` starts the server where it isn't running. */
export function checkFolders(server: ProvideServer): Disposable[] {
  const closed = new ClosedDossiers(new Checker(server));
  // From the Explorer comes the folder that was clicked.
  return [closed, commands.registerCommand(command, (folder?: Uri) => checkFolder(closed, folder))];
}

async function checkFolder(closed: ClosedDossiers, clicked: Uri | undefined): Promise<void> {
  const folders = clicked instanceof Uri ? [clicked] : await chooseFolders();
  if (folders.length === 0) return;
  const options = {
    location: ProgressLocation.Notification,
    title: isolate(say(checking, undefined)),
    cancellable: true,
  };
  await tellResult(await window.withProgress(options, (progress, token) => checkIn(folders, closed, progress, token)));
}

/** What was checked, which isn't all where somebody has stopped it. */
interface Checked {
  readonly outcomes: readonly Outcome[];
  readonly isWhole: boolean;
}

type Progress = Parameters<Parameters<typeof window.withProgress>[1]>[0];

async function checkIn(
  folders: readonly Uri[],
  closed: ClosedDossiers,
  progress: Progress,
  token: CancellationToken,
): Promise<Checked> {
  progress.report({ message: isolate(say(searching, undefined)) });
  const files = await findDossiers(folders, token);
  closed.watch(folders);
  const outcomes: Outcome[] = [];
  for (const [index, uri] of files.entries()) {
    if (token.isCancellationRequested) break;
    const values = { done: index + 1, total: files.length };
    progress.report({ message: isolate(fill(howFar, languageFor(undefined), values)), increment: 100 / files.length });
    outcomes.push(await closed.check(uri));
  }
  return { outcomes, isWhole: !token.isCancellationRequested };
}

/** Those of the workspace; without one, a folder to be chosen. */
async function chooseFolders(): Promise<Uri[]> {
  if (workspace.workspaceFolders) return workspace.workspaceFolders.map(({ uri }) => uri);
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    openLabel: say(choose, undefined),
  });
  return chosen ?? [];
}

async function tellResult({ outcomes, isWhole }: Checked): Promise<void> {
  const counts = count(outcomes);
  if (isWhole && counts.dossiers + counts.unread === 0) {
    tell('information', say(nothing, undefined));
    return;
  }
  const action = say(show, undefined);
  const summary = summarize(counts, languageFor(undefined));
  const message = isWhole ? summary : `${say(stopped, undefined)} ${summary}`;
  const chosen = await window.showInformationMessage(isolate(message), action);
  if (chosen === action) await commands.executeCommand('workbench.actions.view.problems');
}
