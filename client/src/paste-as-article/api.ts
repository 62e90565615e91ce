/** The part of VS Code's paste API that is used here. It is stable since 1.97, and the types are those of 1.91. */
import vscode from 'vscode';

export interface PasteEditKind {
  readonly value: string;
  append(...parts: string[]): PasteEditKind;
  contains(other: PasteEditKind): boolean;
}

export interface PasteEdit {
  additionalEdit?: vscode.WorkspaceEdit;
  yieldTo?: readonly PasteEditKind[];
}

export interface PasteContext {
  /** What the user asked for, where it is no ordinary paste. */
  readonly only: PasteEditKind | undefined;
  /** 0: an ordinary paste; 1: the command `Paste As`. */
  readonly triggerKind: number;
}

export interface PasteEditProvider {
  provideDocumentPasteEdits(
    document: vscode.TextDocument,
    ranges: readonly vscode.Range[],
    data: vscode.DataTransfer,
    context: PasteContext,
    token: vscode.CancellationToken,
  ): Promise<PasteEdit[] | undefined>;
}

export interface PasteApi {
  readonly DocumentPasteEdit: new (insertText: string, title: string, kind: PasteEditKind) => PasteEdit;
  readonly DocumentDropOrPasteEditKind: { readonly Empty: PasteEditKind; readonly Text: PasteEditKind };
  readonly languages: {
    registerDocumentPasteEditProvider(
      selector: vscode.DocumentSelector,
      provider: PasteEditProvider,
      metadata: { readonly providedPasteEditKinds: PasteEditKind[]; readonly pasteMimeTypes: string[] },
    ): vscode.Disposable;
  };
}

/** Undefined in a VS Code that is older than the API, where some of it is there and fails: it was a proposal then. */
export function findPasteApi(): PasteApi | undefined {
  const [major = 0, minor = 0] = vscode.version.split('.').map(Number);
  return major > 1 || minor >= since ? (vscode as unknown as PasteApi) : undefined;
}

/** The minor version of VS Code 1 in which it is stable. */
const since = 97;
