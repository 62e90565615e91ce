/** Right-to-left lines: the one surface that makes Arabic readable in VS Code's editor. */
import { commands, type Disposable, workspace } from 'vscode';
import { ArrowKeys } from './keys';
import { RightToLeftLines } from './lines';
import { settingName, toggle } from './setting';
import { DirectionStatus, toggleCommand } from './status';

/** `onChange` is called when lines are shown another way than before. */
export function showRightToLeft(onChange: () => void): Disposable[] {
  const parts = [new RightToLeftLines(), new ArrowKeys(), new DirectionStatus()];
  const settings = [settingName, 'editor.wordWrap', 'dossier.displayLanguage'];
  return [
    ...parts,
    commands.registerCommand(toggleCommand, toggle),
    workspace.onDidChangeConfiguration((change) => {
      if (!settings.some((setting) => change.affectsConfiguration(setting))) return;
      for (const part of parts) part.refresh();
      onChange();
    }),
  ];
}
