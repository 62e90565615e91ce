/** The dossier that views beside the editor are about: the active one, or the one last active while it is in sight. */
import { commands, type Disposable, EventEmitter, type TextDocument, type TextEditor, window, workspace } from 'vscode';
import { debounced } from './debounced';
import { languageId } from './language';

/** The context key of views that are there for a dossier only. */
const contextKey = 'dossier.isShown';
/** Between one editor and the next there is none for a moment. Milliseconds. */
const delay = 50;

export class ShownDossier implements Disposable {
  readonly #changed = new EventEmitter<void>();
  readonly onDidChange = this.#changed.event;
  #document: TextDocument | undefined;
  readonly #look = debounced(delay, () => this.#refresh());
  readonly #subscriptions: Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#changed,
      this.#look,
      window.onDidChangeActiveTextEditor(this.#look),
      window.onDidChangeVisibleTextEditors(this.#look),
      workspace.onDidOpenTextDocument(this.#look),
      workspace.onDidCloseTextDocument(this.#look),
    ];
    this.#look();
  }

  get document(): TextDocument | undefined {
    return this.#document;
  }

  /** Where it is shown, the active editor first. */
  get editor(): TextEditor | undefined {
    return editorOf(this.#document);
  }

  #refresh(): void {
    const active = window.activeTextEditor?.document;
    const next = active?.languageId === languageId ? active : editorOf(this.#document)?.document;
    const shown = next?.languageId === languageId && !next.isClosed ? next : undefined;
    if (shown === this.#document) return;
    this.#document = shown;
    void commands.executeCommand('setContext', contextKey, shown !== undefined);
    this.#changed.fire();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}

/** An editor in sight that shows a document, the active one first. */
export function editorOf(document: TextDocument | undefined): TextEditor | undefined {
  const editors = [window.activeTextEditor, ...window.visibleTextEditors];
  return editors.find((editor) => editor !== undefined && editor.document === document);
}
