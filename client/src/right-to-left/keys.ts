/** Tells VS Code's key bindings that the cursor is in a line shown from right to left, where left is onward. */
import { commands, type Disposable, window, workspace } from 'vscode';
import { isRightToLeft } from './lines';
import { showsRightToLeft } from './setting';

/** The context key of the arrow keys' bindings in `package.json`. */
const contextKey = 'dossier.cursorInRightToLeftLine';

export class ArrowKeys implements Disposable {
  #isSet = false;
  readonly #subscriptions: Disposable[];

  constructor() {
    this.#subscriptions = [
      window.onDidChangeActiveTextEditor(() => this.refresh()),
      window.onDidChangeTextEditorSelection(() => this.refresh()),
      workspace.onDidChangeTextDocument(() => this.refresh()),
      workspace.onDidOpenTextDocument(() => this.refresh()),
    ];
    this.refresh();
  }

  refresh(): void {
    const editor = window.activeTextEditor;
    const line = editor?.selection.active.line ?? 0;
    const isIn = editor !== undefined && showsRightToLeft(editor.document) && isRightToLeft(editor.document, line);
    if (isIn === this.#isSet) return;
    this.#isSet = isIn;
    void commands.executeCommand('setContext', contextKey, isIn);
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
