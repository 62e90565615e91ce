/** Whether lines of right-to-left scripts are to be shown so: the setting `dossier.rightToLeft`, and what VS Code can. */
import { ConfigurationTarget, type TextDocument, workspace } from 'vscode';
import { languageId } from '../language';
import { setting } from '../settings';

export const settingName = 'dossier.rightToLeft';

/** `auto` is on until VS Code has a direction of its own: then it knows better. */
export function isOn(): boolean {
  const chosen = setting('rightToLeft');
  if (chosen === 'on' || chosen === 'off') return chosen === 'on';
  return workspace.getConfiguration('editor').inspect('textDirection')?.defaultValue === undefined;
}

/** Whether a document's right-to-left lines are shown so. Without word wrap they would begin out of sight. */
export function showsRightToLeft(document: TextDocument): boolean {
  if (document.languageId !== languageId || !isOn()) return false;
  return workspace.getConfiguration('editor', document).get('wordWrap') !== 'off';
}

/** Turns the setting over, where it is set or else for the user. */
export async function toggle(): Promise<void> {
  const settings = workspace.getConfiguration();
  const inWorkspace = settings.inspect(settingName)?.workspaceValue !== undefined;
  const target = inWorkspace ? ConfigurationTarget.Workspace : ConfigurationTarget.Global;
  await settings.update(settingName, isOn() ? 'off' : 'on', target);
}
