/** Asks for an outlet: one of the dossier, one that is known, or any other. */
import { type QuickPickItem, type TextDocument, window, workspace } from 'vscode';
import { articles as articlesNoun, counted } from '../../../server/src/core/count';
import { fold } from '../../../server/src/core/fold';
import type { Texts } from '../../../server/src/core/language';
import { isolate } from '../../../server/src/core/left-to-right';
import { readDeskOutlets } from '../../../server/src/core/outlets/desk';
import { withDesk } from '../../../server/src/core/outlets/merge';
import { builtInOutlets } from '../../../server/src/core/outlets/outlets';
import { suggestOutlets } from '../../../server/src/core/outlets/suggestions';
import type { Article } from '../articles';
import { languageFor, say } from '../display-language';

export interface Question {
  readonly title: string;
  /** What is there to begin with. */
  readonly value: string;
}

const hint: Texts = { ar: 'اكتب بعض الاسم', en: 'Type a part of the name' };
const asTyped: Texts = { ar: 'كما كُتب:', en: 'As typed:' };

interface Item extends QuickPickItem {
  readonly name: string;
}

/** The outlet's name; undefined where somebody gives up. The articles are those of the dossier. */
export function chooseOutlet(
  { title, value }: Question,
  document: TextDocument,
  articles: readonly Article[],
): Promise<string | undefined> {
  const suggest = suggestions(document, articles);
  const pick = window.createQuickPick<Item>();
  pick.title = title;
  pick.placeholder = say(hint, document);
  pick.value = value;
  let items = suggest(value);
  pick.items = items;
  pick.onDidChangeValue((typed) => {
    items = suggest(typed);
    pick.items = items;
  });
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      // Who types fast accepts before what was found last is on the screen.
      resolve((items.find((item) => pick.activeItems.includes(item)) ?? items[0])?.name);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

function suggestions(document: TextDocument, articles: readonly Article[]): (typed: string) => Item[] {
  const counts = new Map<string, { readonly name: string; count: number }>();
  for (const { outlet, outletKey } of articles) {
    const known = counts.get(outletKey) ?? { name: outlet, count: 0 };
    known.count++;
    if (outletKey !== '') counts.set(outletKey, known);
  }
  const ofDossier = [...counts.values()].sort((a, b) => b.count - a.count);
  const desk = readDeskOutlets(workspace.getConfiguration('dossier').get('outlets')).outlets;
  const known = withDesk(builtInOutlets, desk);
  const language = languageFor(document);
  const item = (name: string): Item => {
    const count = counts.get(fold(name))?.count;
    const description = count ? isolate(counted({ count, of: articlesNoun }, language)) : '';
    // Those that are found in another spelling would be hidden, for VS Code knows letters alone.
    return { name, label: isolate(name), description, alwaysShow: true };
  };
  return (typed) => {
    const names = suggestOutlets(
      typed,
      ofDossier.map(({ name }) => name),
      known,
    );
    return [...names.map(item), ...otherwise(typed, names, document)];
  };
}

/** The words as they are, where no outlet is called so. Under a label of its own, by which VS Code would rank it first. */
function otherwise(typed: string, names: readonly string[], document: TextDocument): Item[] {
  const name = typed.trim();
  if (fold(name) === '' || names.includes(name)) return [];
  return [{ name, label: `$(edit) ${isolate(say(asTyped, document))}`, description: isolate(name), alwaysShow: true }];
}
