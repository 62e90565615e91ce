/** Shows the lines of right-to-left scripts from right to left, in every editor that shows a dossier. */
import {
  type Disposable,
  Range,
  type TextDocument,
  type TextDocumentChangeEvent,
  type TextDocumentContentChangeEvent,
  type TextEditor,
  type TextEditorDecorationType,
  window,
  workspace,
} from 'vscode';
import { lineDirection } from '../../../server/src/core/direction';
import { rightToLeftLine } from './decoration';
import { showsRightToLeft } from './setting';

/** How many lines beyond what is visible are decorated, so that scrolling shows them as they should be at once. */
const margin = 400;
/** With fewer decorated lines than this left beyond what is visible, more are decorated. */
const reserve = 150;

/** 0-based lines, both inclusive. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/** What an editor's decorations were last worked out from, and the lines found to run from right to left. */
interface Shown extends Lines {
  readonly version: number;
  readonly rightToLeft: ReadonlySet<number>;
}

export class RightToLeftLines implements Disposable {
  readonly #decoration: TextEditorDecorationType = window.createTextEditorDecorationType(rightToLeftLine);
  readonly #shown = new WeakMap<TextEditor, Shown>();
  readonly #subscriptions: Disposable[];

  constructor() {
    this.#subscriptions = [
      this.#decoration,
      window.onDidChangeVisibleTextEditors((editors) => {
        for (const editor of editors) this.#update(editor);
      }),
      window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => this.#update(textEditor)),
      workspace.onDidChangeTextDocument((change) => this.#follow(change)),
      // A document whose language is changed closes and opens again.
      workspace.onDidOpenTextDocument(() => this.refresh()),
    ];
    this.refresh();
  }

  /** Decorates every visible editor anew: a setting has changed, or a document's language. */
  refresh(): void {
    for (const editor of window.visibleTextEditors) {
      if (!showsRightToLeft(editor.document)) this.#clear(editor);
      else this.#decorate(editor);
    }
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  #follow({ document, contentChanges }: TextDocumentChangeEvent): void {
    if (contentChanges.length === 0) return;
    for (const editor of window.visibleTextEditors) {
      if (editor.document !== document) continue;
      const shown = this.#shown.get(editor);
      // VS Code stretches the decorations with what is typed into a line.
      if (shown && contentChanges.every((change) => keepsDirections(document, change, shown)))
        this.#shown.set(editor, { ...shown, version: document.version });
      this.#update(editor);
    }
  }

  #update(editor: TextEditor): void {
    const { document } = editor;
    const shown = this.#shown.get(editor);
    if (shown?.version === document.version && covers(shown, visibleLines(editor, reserve))) return;
    if (showsRightToLeft(document)) this.#decorate(editor);
  }

  #decorate(editor: TextEditor): void {
    const { document } = editor;
    const lines = visibleLines(editor, margin);
    const ranges = rightToLeftRanges(document, lines);
    const rightToLeft = new Set(ranges.map(({ start }) => start.line));
    this.#shown.set(editor, { ...lines, version: document.version, rightToLeft });
    editor.setDecorations(this.#decoration, ranges);
  }

  #clear(editor: TextEditor): void {
    if (this.#shown.delete(editor)) editor.setDecorations(this.#decoration, []);
  }
}

/** The lines that an editor shows, with some more on either side. */
function visibleLines({ visibleRanges, document }: TextEditor, more: number): Lines {
  const first = visibleRanges[0]?.start.line ?? 0;
  const last = visibleRanges.at(-1)?.end.line ?? 0;
  return { first: Math.max(0, first - more), last: Math.min(document.lineCount - 1, last + more) };
}

function covers(shown: Lines, { first, last }: Lines): boolean {
  return shown.first <= first && last <= shown.last;
}

/** Whether a change is within one line, which runs the way it ran before. */
function keepsDirections(document: TextDocument, change: TextDocumentContentChangeEvent, shown: Shown): boolean {
  const { range, text } = change;
  if (!range.isSingleLine || /[\r\n]/.test(text)) return false;
  const { line } = range.start;
  return isRightToLeft(document, line) === shown.rightToLeft.has(line);
}

/** Each right-to-left line as a range of its text. */
function rightToLeftRanges(document: TextDocument, { first, last }: Lines): Range[] {
  const ranges: Range[] = [];
  for (let line = first; line <= last; line++) {
    if (!isRightToLeft(document, line)) continue;
    const { text, firstNonWhitespaceCharacterIndex, isEmptyOrWhitespace } = document.lineAt(line);
    ranges.push(new Range(line, isEmptyOrWhitespace ? 0 : firstNonWhitespaceCharacterIndex, line, text.length));
  }
  return ranges;
}

/**
 * Whether a line runs from right to left. A line of blanks goes with the line above, and so does one of a number alone: the
 * cursor in it stays where it was before Enter, and where the words of an entry will stand. A line beyond the document's end, as an old selection may name, doesn't run at all.
 */
export function isRightToLeft(document: TextDocument, line: number): boolean {
  if (line >= document.lineCount) return false;
  const { text } = document.lineAt(line);
  const directed = text !== '' && line > 0 && numberAlone.test(text) ? document.lineAt(line - 1).text : text;
  return lineDirection(directed) === 'rtl';
}

/** Or not even a number. */
const numberAlone = /^\s*(?:[0-9\u0660-\u0669\u06F0-\u06F9]{1,5}[.)–-]\s*)?$/;
