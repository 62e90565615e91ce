/** The entry in the status bar that tells what is in the dossier of the active editor. */
import {
  type Disposable,
  languages,
  StatusBarAlignment,
  type StatusBarItem,
  type TextDocument,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { DossierSummary } from '../../../server/src/core/features/dossier-summary';
import type { Texts } from '../../../server/src/core/language';
import { languageFor, say } from '../display-language';
import { languageId } from '../language';
import { countProblems, longText, shortText } from './texts';

/** Right of the counts of problems, whose priority is 50. */
const priority = 49;

/** How long after a change it is counted anew, so that a burst of keystrokes counts once. Milliseconds. */
const delay = 500;

const name: Texts = { ar: 'محتوى الملف', en: 'Dossier Contents' };

export class DossierStatus implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem('dossier.summary', StatusBarAlignment.Left, priority);
  readonly #subscriptions: Disposable[];
  /** What the server last told, and about which document. */
  #told: { readonly document: TextDocument; readonly summary: DossierSummary } | undefined;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(readonly client: BaseLanguageClient) {
    this.#item.command = 'workbench.actions.view.problems';
    this.#subscriptions = [
      this.#item,
      window.onDidChangeActiveTextEditor(() => this.#ask()),
      workspace.onDidOpenTextDocument(() => this.#ask()),
      workspace.onDidChangeTextDocument(({ document }) => {
        if (document === activeDossier()) this.#askSoon();
      }),
      languages.onDidChangeDiagnostics(() => this.#show()),
      workspace.onDidChangeConfiguration((change) => {
        if (change.affectsConfiguration('dossier')) this.#ask();
      }),
    ];
    void this.#ask();
  }

  dispose(): void {
    clearTimeout(this.#waiting);
    for (const each of this.#subscriptions) each.dispose();
  }

  #askSoon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => this.#ask(), delay);
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#waiting);
    const document = activeDossier();
    if (document) {
      const uri = this.client.code2ProtocolConverter.asUri(document.uri);
      // A server that stops leaves what was told before.
      const summary = await this.client
        .sendRequest<DossierSummary | null>('dossier/summary', { uri })
        .catch(() => null);
      if (summary) this.#told = { document, summary };
    }
    this.#show();
  }

  #show(): void {
    const document = activeDossier();
    if (!document || this.#told?.document !== document) {
      this.#item.hide();
      return;
    }
    const { summary } = this.#told;
    const problems = countProblems(languages.getDiagnostics(document.uri));
    const language = languageFor(document);
    this.#item.name = say(name, document);
    this.#item.text = `$(book) ${shortText(summary, problems, language)}`;
    this.#item.tooltip = longText(summary, problems, language);
    this.#item.show();
  }
}

function activeDossier(): TextDocument | undefined {
  const document = window.activeTextEditor?.document;
  return document?.languageId === languageId ? document : undefined;
}
