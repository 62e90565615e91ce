/** How the articles are shown, as the buttons of the view have it: by outlet or in order, and through which filter. */
import { commands, type Disposable, type Memento, type TextDocument, window } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { say } from '../display-language';
import type { Arrangement } from './tree';

/** Remembered from session to session. */
const key = 'articlesView.isByOutlet';

/** The context keys of the view's buttons. */
const contextKeys = { isByOutlet: 'dossier.articlesView.isByOutlet', isFiltered: 'dossier.articlesView.isFiltered' };

const prompt: Texts = {
  ar: 'كلمات من العنوان أو من اسم الوسيلة، بأي رسم للهمزة',
  en: 'Words of the title or the outlet, in any spelling',
};

export class Arranging implements Disposable {
  #present: Arrangement;
  readonly #subscriptions: Disposable[];

  /** `document` is the dossier that is shown; `onChange` is called when its articles are to be shown another way. */
  constructor(
    readonly memento: Memento,
    readonly document: () => TextDocument | undefined,
    readonly onChange: () => void,
  ) {
    this.#present = { isByOutlet: memento.get(key, true), query: '' };
    const offer = (command: string, run: () => unknown) =>
      commands.registerCommand(`dossier.articlesView.${command}`, run);
    this.#subscriptions = [
      offer('showByOutlet', () => this.#order(true)),
      offer('showInOrder', () => this.#order(false)),
      offer('filter', () => this.#askForFilter()),
      offer('clearFilter', () => this.#change({ query: '' })),
    ];
    this.#tellButtons();
  }

  get present(): Arrangement {
    return this.#present;
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }

  async #order(isByOutlet: boolean): Promise<void> {
    this.#change({ isByOutlet });
    await this.memento.update(key, isByOutlet);
  }

  /** The articles are filtered as one types; Escape brings back what was shown before. */
  async #askForFilter(): Promise<void> {
    await commands.executeCommand('dossier.articles.focus');
    const { query } = this.#present;
    const typed = await window.showInputBox({
      value: query,
      prompt: isolate(say(prompt, this.document())),
      validateInput: (value) => {
        this.#change({ query: value });
        return undefined;
      },
    });
    this.#change({ query: typed ?? query });
  }

  #change(change: Partial<Arrangement>): void {
    const next = { ...this.#present, ...change };
    if (next.isByOutlet === this.#present.isByOutlet && next.query === this.#present.query) return;
    this.#present = next;
    this.#tellButtons();
    this.onChange();
  }

  #tellButtons(): void {
    const { isByOutlet, query } = this.#present;
    void commands.executeCommand('setContext', contextKeys.isByOutlet, isByOutlet);
    void commands.executeCommand('setContext', contextKeys.isFiltered, query !== '');
  }
}
