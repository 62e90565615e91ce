/** Commands that are there from the start, and whose code is loaded with the first that is called. */
import { commands, Disposable, type Extension } from 'vscode';

/** Those that somebody else registers. */
const others = ['dossier.restartServer', 'dossier.toggleRightToLeft'];

/** Stands in for what an extension contributes, until `load` has disposed of it and registered the commands themselves. */
export function standIns({ packageJSON }: Extension<unknown>, load: () => Promise<void>): Disposable {
  const contributed: { command: string }[] = packageJSON.contributes.commands;
  const names = contributed.map(({ command }) => command).filter((name) => !others.includes(name));
  const standIn = (name: string) =>
    commands.registerCommand(name, async (...args: unknown[]) => {
      await load();
      return commands.executeCommand(name, ...args);
    });
  return Disposable.from(...names.map(standIn));
}
