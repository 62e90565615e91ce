/** The problems of checked dossiers while they are closed: the server tells those of the open ones by itself. */
import { type Disposable, languages, RelativePattern, type TextDocument, type Uri, workspace } from 'vscode';
import { languageId } from '../language';
import type { Checker, Outcome } from './checker';
import { isFoundIn } from './find';

export class ClosedDossiers implements Disposable {
  readonly #problems = languages.createDiagnosticCollection('dossier-closed');
  /** What was checked, and which run was the last: slower ones before it are out of date. */
  readonly #checked = new Map<string, { readonly uri: Uri; readonly run: symbol }>();
  readonly #watched = new Map<string, Disposable>();
  readonly #subscriptions: Disposable[];

  constructor(readonly checker: Checker) {
    this.#subscriptions = [
      this.#problems,
      workspace.onDidOpenTextDocument((document) => {
        if (document.languageId === languageId) this.#problems.delete(document.uri);
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#checkAgain(uri)),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dossier')) for (const { uri } of this.#checked.values()) this.#checkAgain(uri);
      }),
    ];
  }

  /** Checks a file, and shows its problems while it isn't open. */
  async check(uri: Uri): Promise<Outcome> {
    const key = uri.toString();
    const run = Symbol(key);
    this.#checked.set(key, { uri, run });
    const outcome = await this.checker.check(uri);
    if (this.#checked.get(key)?.run !== run) return outcome;
    this.#problems.set(uri, isOpen(uri) ? [] : outcome.problems);
    return outcome;
  }

  /** From now on the files in these folders are checked whenever they change. */
  watch(folders: readonly Uri[]): void {
    for (const folder of folders) {
      const key = folder.toString();
      if (this.#watched.has(key)) continue;
      // A folder that is deleted tells nothing of what was in it: hence all names.
      const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**'));
      watcher.onDidChange((uri) => this.#checkAgain(uri));
      watcher.onDidCreate((uri) => {
        if (isFoundIn(folder, uri)) void this.check(uri);
      });
      watcher.onDidDelete((uri) => this.#forget(uri));
      this.#watched.set(key, watcher);
    }
  }

  dispose(): void {
    for (const each of [...this.#subscriptions, ...this.#watched.values()]) each.dispose();
  }

  #checkAgain(uri: Uri): void {
    if (this.#checked.has(uri.toString())) void this.check(uri);
  }

  /** A file, or all that was in a folder. */
  #forget(gone: Uri): void {
    const key = gone.toString();
    for (const [each, { uri }] of this.#checked) {
      if (each !== key && !each.startsWith(`${key}/`)) continue;
      this.#checked.delete(each);
      this.#problems.delete(uri);
    }
  }
}

function isOpen(uri: Uri): boolean {
  const isIt = (document: TextDocument) => document.uri.toString() === uri.toString();
  return workspace.textDocuments.some((document) => isIt(document) && document.languageId === languageId);
}
