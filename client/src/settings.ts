/** The settings `dossier.*` that the client goes by itself. */
import { type ConfigurationScope, workspace } from 'vscode';
import { readSimpleSetting, type SimpleSettings } from '../../server/src/core/configuration/simple';

/** A setting's value; what can't be one is the default. The server tells the user, for all settings at once. */
export function setting<Name extends keyof SimpleSettings>(
  name: Name,
  scope?: ConfigurationScope,
): SimpleSettings[Name] {
  return readSimpleSetting(name, workspace.getConfiguration('dossier', scope).get(name));
}
