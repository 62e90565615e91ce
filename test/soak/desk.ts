/** Several dossiers open at once, and somebody who goes from one to another. */
import { setTimeout as sleep } from 'node:timers/promises';
import { ApplyWorkspaceEditRequest, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver-protocol';
import type { Client } from '../support/client';
import { Editor, type Random } from './editor';

/** So many keys are pressed in one before another has its turn. */
const stretch = 20;

export class Desk {
  readonly #editors = new Set<Editor>();
  /** How many keys were pressed. */
  keys = 0;

  constructor(
    readonly client: Client,
    readonly random: Random,
  ) {
    client.connection.onRequest(ApplyWorkspaceEditRequest.type, ({ edit }) => {
      for (const { textDocument, edits } of (edit.documentChanges ?? []) as TextDocumentEdit[])
        this.#apply(textDocument.uri, edits as TextEdit[]);
      for (const [uri, edits] of Object.entries(edit.changes ?? {})) this.#apply(uri, edits);
      return { applied: true };
    });
  }

  open(text: string): Editor {
    const editor = new Editor(this.client, text, this.random);
    this.#editors.add(editor);
    return editor;
  }

  close(editor: Editor): void {
    editor.close();
    this.#editors.delete(editor);
  }

  /** Types for a time, with a pause after each key; both in milliseconds. */
  async edit(time: number, pause: number): Promise<void> {
    const end = performance.now() + time;
    while (performance.now() < end) {
      const all = [...this.#editors];
      const editor = all[Math.floor(this.random() * all.length)] as Editor;
      for (let i = 0; i < stretch && performance.now() < end; i++) {
        await Promise.all([editor.press(), sleep(pause)]);
        this.keys++;
      }
    }
  }

  #apply(uri: string, edits: readonly TextEdit[]): void {
    for (const editor of this.#editors) if (editor.uri === uri) editor.apply(edits);
  }
}
