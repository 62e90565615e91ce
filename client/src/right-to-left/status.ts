/** The entry in the status bar that tells which way lines run, and turns it over. */
import { type Disposable, StatusBarAlignment, type StatusBarItem, window } from 'vscode';
import type { Texts } from '../../../server/src/core/language';
import { say } from '../display-language';
import { languageId } from '../language';
import { showsRightToLeft } from './setting';

export const toggleCommand = 'dossier.toggleRightToLeft';

/** Beside the entry of the language, whose priority is 100. */
const priority = 99;

const name: Texts = { ar: 'اتجاه السطور', en: 'Line Direction' };
const on: Texts = { ar: 'من اليمين', en: 'Right-to-left' };
const off: Texts = { ar: 'من اليسار', en: 'Left-to-right' };
const turnOff: Texts = {
  ar: 'السطور العربية تُعرض من اليمين إلى اليسار. انقر لعرضها من اليسار.',
  en: 'Arabic lines are shown right-to-left. Click to show them left-to-right.',
};
const turnOn: Texts = {
  ar: 'السطور العربية تُعرض من اليسار إلى اليمين. انقر لعرضها من اليمين.',
  en: 'Arabic lines are shown left-to-right. Click to show them right-to-left.',
};

export class DirectionStatus implements Disposable {
  readonly #item: StatusBarItem = window.createStatusBarItem(
    'dossier.lineDirection',
    StatusBarAlignment.Right,
    priority,
  );
  readonly #subscriptions: Disposable[];

  constructor() {
    this.#item.command = toggleCommand;
    this.#subscriptions = [this.#item, window.onDidChangeActiveTextEditor(() => this.refresh())];
    this.refresh();
  }

  refresh(): void {
    const document = window.activeTextEditor?.document;
    if (document?.languageId !== languageId) {
      this.#item.hide();
      return;
    }
    const isShown = showsRightToLeft(document);
    this.#item.name = say(name, document);
    this.#item.text = `${isShown ? '$(arrow-small-left)' : '$(arrow-small-right)'} ${say(isShown ? on : off, document)}`;
    this.#item.tooltip = say(isShown ? turnOff : turnOn, document);
    this.#item.show();
  }

  dispose(): void {
    for (const each of this.#subscriptions) each.dispose();
  }
}
